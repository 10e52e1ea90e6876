/**
 * Builds the site and packs it for whoever puts it on a server: `npm run release -- --organisation <id> --site <address>`. Takes the
 * options of a build. Writes `release/<name>-<version>[-<organisation>].zip` and its SHA-256 beside it. The same commit gives the same bytes.
 * `--built` only packs what already is in `dist`; `--into <folder>` puts the package somewhere else.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkRelease } from '../checks/check-release.ts';
import { todayInSweden } from '../domain/calendar/day.ts';
import { COLLABORATION } from '../domain/course/organisation.ts';
import { formatRelease, RELEASE_TEXTS } from '../schemas/release-messages.ts';
import { findReleaseFacts } from './release-facts.ts';
import { readSiteOptions } from './site-options.ts';
import { writeZip, type ZipEntry } from './write-zip.ts';

/** Folder of the archive with what goes on the server. */
const SITE_FOLDER = 'webbplats';
/** What stands beside it: on which terms it may be used, and what is new. Its own bill of materials is in the site. */
const PAPERS = ['LICENSE', 'LICENSE-CONTENT', 'CHANGELOG.md', 'publiccode.yml'];
/** Files of the site without which nothing is passed on (ADR 12). */
const REQUIRED = ['index.html', 'sbom.cdx.json', 'licenser.txt'];

const { variables, rest } = readSiteOptions(process.argv.slice(2));
const { values } = parseArgs({
  args: rest,
  options: { built: { type: 'boolean' }, into: { type: 'string', default: 'release' } },
});
const env: Readonly<Record<string, string | undefined>> = { ...process.env, ...variables };

if (!values.built) {
  const { status } = spawnSync(process.execPath, ['src/tools/run-astro.ts', 'build'], {
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const organisation = env['ORGANISATION'] || COLLABORATION;
const title = `${name}-${version}${organisation === COLLABORATION ? '' : `-${organisation}`}`;
const site = listFiles('dist');
const missing = REQUIRED.filter((file) => !site.includes(file));
if (missing.length > 0) throw new Error(`dist lacks ${missing.join(', ')}: build the site first`);

const entries: ZipEntry[] = [
  ...site.map((file) => ({
    name: `${title}/${SITE_FOLDER}/${file}`,
    bytes: readFileSync(join('dist', file)),
  })),
  ...PAPERS.map((file) => ({ name: `${title}/${file}`, bytes: readFileSync(file) })),
];
const zip = writeZip(entries);
const digest = createHash('sha256').update(zip).digest('hex');
mkdirSync(values.into, { recursive: true });
writeFileSync(join(values.into, `${title}.zip`), zip);
// The form that `sha256sum --check` reads.
writeFileSync(join(values.into, `${title}.zip.sha256`), `${digest}  ${title}.zip\n`);

const { facts } = values.built
  ? { facts: undefined }
  : await findReleaseFacts(env, todayInSweden(new Date()));
if (facts?.publisher) console.log(formatRelease(checkRelease({ ...facts, publisher: facts.publisher })));
if (hasUncommitted()) console.log(RELEASE_TEXTS.uncommitted);
console.log(RELEASE_TEXTS.packed(join(values.into, `${title}.zip`), site.length, zip.length, digest));

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Whether files differ from the commit: then nobody can make the same package again. False without git. */
function hasUncommitted(): boolean {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}
