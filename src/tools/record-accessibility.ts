/**
 * Runs axe on every page of the built site and in every state that the tests bring a page into, and the journeys by keyboard;
 * writes the day, the counts and the result into `content/accessibility.yaml`: `npm run build && npm run record:accessibility`.
 * With `-- --organisation <id>` they are written into the organisation's own statement, `content/local/<id>/accessibility.yaml`,
 * which must be there. A whole run of the browser tests has asked all of that already, and takes the same report:
 * `npm run test:e2e -- --reporter line,json`, with the file in `PLAYWRIGHT_JSON_OUTPUT_NAME`, and then `-- --report <file>`.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { localContentFolder } from '../collections/locate-file.ts';
import { todayInSweden } from '../domain/calendar/day.ts';
import { packageCommand } from './package-command.ts';
import { readSiteOptions } from './site-options.ts';

const PAGES = 'every-page.spec.ts';

const { variables, rest } = readSiteOptions(process.argv.slice(2));
const { report = runSpecs() } = parseArgs({ args: rest, options: { report: { type: 'string' } } }).values;

/** Runs whatever asks axe, wherever it is, and what looks for the focus after each key; gives the file of the report. */
function runSpecs(): string {
  const specs = globSync('e2e/{accessibility,journeys,faults}/*.spec.ts')
    .filter((file) => /expectNoViolations\(|findFocusTroubles\(/.test(readFileSync(file, 'utf8')))
    // Playwright reads them as patterns, in which a backslash means something else.
    .map((file) => file.replaceAll('\\', '/'));
  const file = join(mkdtempSync(join(tmpdir(), 'accessibility-')), 'report.json');
  spawnSync(
    process.execPath,
    [
      packageCommand('@playwright/test', 'playwright'),
      'test',
      '--config',
      'e2e/playwright.config.ts',
      '--reporter',
      'line,json',
      ...specs,
    ],
    { stdio: 'inherit', env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
  );
  return file;
}

interface Suite {
  file: string;
  suites?: Suite[];
  specs?: { tests: { annotations: { type: string; description?: string }[] }[] }[];
}

/** What tests have noted, with the file of each. */
const notesIn = ({
  file,
  suites = [],
  specs: found = [],
}: Suite): { file: string; type: string; text: string }[] => [
  ...suites.flatMap(notesIn),
  ...found.flatMap(({ tests }) =>
    tests.flatMap(({ annotations }) =>
      annotations.map(({ type, description = '' }) => ({ file, type, text: description })),
    ),
  ),
];
const { stats, suites } = JSON.parse(readFileSync(report, 'utf8')) as {
  stats: { unexpected: number };
  suites: Suite[];
};
if (stats.unexpected > 0) {
  console.error('Something was found. Mend it first; nothing has been written.');
  process.exit(1);
}
const notes = suites.flatMap(notesIn);
const asked = notes.filter(({ type }) => type === 'axe');
const pages = new Set(asked.filter(({ file }) => file.endsWith(PAGES)).map(({ text }) => text)).size;
const states = new Set(
  asked.filter(({ file }) => !file.endsWith(PAGES)).map(({ file, text }) => `${file} ${text}`),
).size;

if (pages === 0 || states === 0) {
  console.error(
    `The report ${report} is of a run without ${pages === 0 ? PAGES : 'states'}; nothing has been written.`,
  );
  process.exit(1);
}

const env: Readonly<Record<string, string | undefined>> = {
  ...process.env,
  ...variables,
};
const organisation = env['ORGANISATION'];
const file = organisation
  ? `${localContentFolder(env)}/${organisation}/accessibility.yaml`
  : 'content/accessibility.yaml';
const document = parseDocument(readFileSync(file, 'utf8'));
const tests = {
  date: todayInSweden(new Date()),
  tool: 'axe',
  toolVersion: JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')).version,
  pages,
  states,
  violations: 0,
  keys: notes.filter(({ type }) => type === 'key').length,
};
for (const [name, value] of Object.entries(tests)) document.setIn(['tests', name], value);
writeFileSync(file, document.toString({ lineWidth: 0 }));
console.log(`Wrote ${pages} pages, ${states} states and ${tests.keys} keys to ${file}.`);
