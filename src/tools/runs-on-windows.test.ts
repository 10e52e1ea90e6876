import { readdirSync, readFileSync } from 'node:fs';
import { win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pathInside } from '../integrations/content-gate/watch-content.ts';
import { packageCommand } from './package-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const code = ['src', 'e2e', 'benchmarks']
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.(?:ts|tsx|mjs)$/u.test(file) && !file.endsWith('runs-on-windows.test.ts'))
  .map((file) => ({ file, text: readFileSync(`${root}${file}`, 'utf8') }));

describe('the tools on Windows', () => {
  it.each([
    ['run what is a script of a shell there', /['"`]node_modules\/\.bin\//u],
    ['take the path of an address for that of a file', /new URL\([^)]*import\.meta\.url\)\.pathname/u],
    [
      'start a command that is a batch file there',
      /(?:spawn|exec|execFile)(?:Sync)?\(\s*['"`](?:npm|npx|astro|vitest|playwright)\b/u,
    ],
    ['leave arguments to a shell', /\bshell: (?!false)/u],
    ['part a list of folders at colons', /\['PATH'\][^;]*split\(':'\)/u],
  ])('never %s', (_, pattern) => {
    expect(code.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('have scripts that cmd understands as well', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(`${root}package.json`, 'utf8'),
    );
    const strange = Object.entries(scripts).filter(([, script]) =>
      /(?:^|&& )[A-Z_]+=|'|\$|;|(?:^|&& )(?:rm|cp|mv|mkdir|cat|sh|bash|\.\/)\b/u.test(script),
    );
    expect(strange).toEqual([]);
  });

  it('run commands of packages as scripts of Node', () => {
    for (const command of [
      packageCommand('astro'),
      packageCommand('vitest'),
      packageCommand('@playwright/test', 'playwright'),
    ])
      expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node/u);
    expect(() => packageCommand('astro', 'nothing')).toThrow('astro has no command nothing');
  });

  it('know which file of the content was saved, with either slash', () => {
    const base = win32.resolve('C:\\site', 'content');
    expect(pathInside(base, 'C:\\site\\content\\glossary\\muta.yaml')).toBe('glossary/muta.yaml');
    expect(pathInside(base, 'C:/site/content/glossary/muta.yaml')).toBe('glossary/muta.yaml');
    expect(pathInside(base, 'C:\\site\\content-2\\muta.yaml')).toBeUndefined();
    expect(pathInside('/site/content', '/site/content/ui.yaml')).toBe('ui.yaml');
  });
});
