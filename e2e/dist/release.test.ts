import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtPages, dist } from './built-site.ts';

const statement = builtPages.find(({ path }) => path === '/tillganglighet/')?.html ?? '';

describe('what goes with the build', () => {
  it('is a bill of materials that names what the browser gets', () => {
    const { components } = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8'));
    const required = components.filter(({ scope }: { scope: string }) => scope === 'required');
    const names = required.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['preact', 'lunr', 'schibsted-grotesk']));
    expect(names).not.toContain('astro');
  });

  it('is the licence of all that others have made', () => {
    const licences = readFileSync(join(dist, 'licenser.txt'), 'utf8');
    for (const work of ['preact', 'lunr', 'schibsted-grotesk', 'atkinson-hyperlegible-next', 'Snowball'])
      expect(licences).toMatch(new RegExp(`^\\S*${work}.*\\n=+\\n\\n.*[a-z]`, 'mu'));
  });

  it('is the version of the content, the same at the foot of every page', () => {
    const versions = new Set(
      builtPages.map(({ html }) => /<footer[\s\S]*?(\d{4}-\d\d-\d\d\.[0-9a-f]{7})/u.exec(html)?.[1]),
    );
    expect([...versions]).toEqual([expect.stringMatching(/^\d{4}/u)]);
  });
});

describe('the package of a release', () => {
  /** What the command writes for the site that is built: the archive, and its digest as `sha256sum --check` reads it. */
  function pack() {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    try {
      execFileSync(process.execPath, ['src/tools/release.ts', '--built', '--into', folder], {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
      });
      const [name = '', digest = ''] = readdirSync(folder).sort();
      return {
        name,
        zip: readFileSync(join(folder, name)),
        digest: readFileSync(join(folder, digest), 'utf8'),
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('is the same bytes each time, with a digest that anybody can hold against it', () => {
    const [one, other] = [pack(), pack()];
    expect(one.zip.equals(other.zip)).toBe(true);
    const sha256 = createHash('sha256').update(one.zip).digest('hex');
    expect(one.digest).toBe(`${sha256}  ${one.name}\n`);
    expect(one.name).toMatch(/^se-signalerna-\d+\.\d+\.\d+\.zip$/u);
    for (const file of [
      'webbplats/index.html',
      'webbplats/sbom.cdx.json',
      'webbplats/licenser.txt',
      'LICENSE',
      'LICENSE-CONTENT',
    ])
      expect(one.zip.includes(`${one.name.replace('.zip', '')}/${file}`), file).toBe(true);
  });
});

describe('the accessibility statement', () => {
  // The eleven that Digg's model asks for; the name of the service is the site's own.
  it.each([
    ['who publishes the site', 'Ansvarig'],
    ['which site it is', 'Se signalerna'],
    ['how well it conforms, in the words of the law', /(?:helt|delvis|inte) förenlig/u],
    ['what is not accessible', 'Innehåll som inte är tillgängligt'],
    ['when it was assessed', /Senast bedömd<\/dt>\s*<dd[^>]*>\d{4}-\d\d-\d\d/u],
    ['when it was changed', /Redogörelsen ändrad<\/dt>\s*<dd[^>]*>\d{4}-\d\d-\d\d/u],
    ['how it was assessed', /Självskattning|extern part/u],
    ['how to send a message about a flaw', 'Meddela en brist till oss'],
    ['where to complain', 'https://www.digg.se/tdosanmalan'],
    ['what is a disproportionate burden', 'Oskäligt betungande anpassning'],
    ['what the law does not cover', 'Innehåll som inte omfattas av lagen'],
  ])('tells %s', (_, text) => {
    expect(statement).toMatch(text);
  });

  it('is a draft, and says so first, until somebody answers for it', () => {
    const isDraft = statement.includes('Det här är ett utkast');
    const lacksMessage = statement.includes('Här saknas länken');
    expect(isDraft).toBe(lacksMessage || statement.includes('Saknas. Den som publicerar'));
  });

  it('has no place left unfilled', () => {
    expect(statement).not.toMatch(/\{[a-zA-Z]+\}/u);
  });

  it('is linked from every page', () => {
    for (const { path, html } of builtPages)
      expect(html, path).toMatch(/<footer[\s\S]*href="[^"]*\/tillganglighet\/"/u);
  });
});
