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

/** What asks axe, wherever it is, and what looks for the focus after each key. */
function listSpecs(): string[] {
  return (
    globSync('e2e/{accessibility,journeys,faults}/*.spec.ts')
      .filter((file) => /expectNoViolations\(|findFocusTroubles\(/.test(readFileSync(file, 'utf8')))
      // Playwright reads them as patterns, in which a backslash means something else.
      .map((file) => file.replaceAll('\\', '/'))
  );
}

/** Runs them, and gives the file of the report. */
function runSpecs(): string {
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
      ...listSpecs(),
    ],
    { stdio: 'inherit', env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
  );
  return file;
}

interface Suite {
  file: string;
  suites?: Suite[];
  specs?: { tests: Test[] }[];
}

interface Test {
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  annotations: { type: string; description?: string }[];
}

/** Every test of a suite, with its file. */
const testsIn = ({ file, suites = [], specs = [] }: Suite): { file: string; test: Test }[] => [
  ...suites.flatMap(testsIn),
  ...specs.flatMap(({ tests }) => tests.map((test) => ({ file, test }))),
];

const specs = new Set(listSpecs());
// A whole run has other tests, too; what they find is no fault of what is recorded here.
const tests = (JSON.parse(readFileSync(report, 'utf8')).suites as Suite[])
  .flatMap(testsIn)
  .filter(({ file }) => specs.has(`e2e/${file}`));
if (tests.some(({ test }) => test.status === 'unexpected')) {
  console.error('Something was found. Mend it first; nothing has been written.');
  process.exit(1);
}
/** What the tests have noted, with the file of each. */
const notes = tests.flatMap(({ file, test }) =>
  test.annotations.map(({ type, description = '' }) => ({ file, type, text: description })),
);
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

const env: Readonly<Record<string, string | undefined>> = { ...process.env, ...variables };
const organisation = env['ORGANISATION'];
const file = organisation
  ? `${localContentFolder(env)}/${organisation}/accessibility.yaml`
  : 'content/accessibility.yaml';
const document = parseDocument(readFileSync(file, 'utf8'));
const result = {
  date: todayInSweden(new Date()),
  tool: 'axe',
  toolVersion: JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')).version,
  pages,
  states,
  violations: 0,
  keys: notes.filter(({ type }) => type === 'key').length,
};
for (const [name, value] of Object.entries(result)) document.setIn(['tests', name], value);
writeFileSync(file, document.toString({ lineWidth: 0 }));
console.log(`Wrote ${pages} pages, ${states} states and ${result.keys} keys to ${file}.`);
