/**
 * Checks all of `content/`: `node src/tools/check-content.ts [root] [--lix] [--report] [--json] [--local <folder>]`. Exits
 * with 1 when something must be mended. `--report` also writes a page on how hard the questions are; `--json` is for programs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasErrors, reportOn } from '../checks/check-content.ts';
import { formatDifficulty } from '../checks/format-difficulty.ts';
import { formatReadability, formatReport } from '../checks/format-report.ts';
import { listDifficulty } from '../checks/list-difficulty.ts';
import { readContent } from '../checks/read-content.ts';
import { writeReport } from '../checks/report-json.ts';
import { localContentFolder } from '../collections/locate-file.ts';
import { todayInSweden } from '../domain/calendar/day.ts';
import { DIFFICULTY_TEXTS } from '../schemas/author-messages.ts';
import { readSiteOptions } from './site-options.ts';

const { variables, rest } = readSiteOptions(process.argv.slice(2));
const { values, positionals } = parseArgs({
  args: rest,
  allowPositionals: true,
  options: { lix: { type: 'boolean' }, report: { type: 'boolean' }, json: { type: 'boolean' } },
});

/** Where the report goes: never into `content/`, and not into git. */
const REPORT_FILE = 'reports/svarighet.html';

const root = resolve(positionals[0] ?? '.');
const read = await readContent(root, localContentFolder({ ...process.env, ...variables }));
const report = reportOn(read, todayInSweden(new Date()));
if (values.report) {
  const rows = listDifficulty(read.content);
  mkdirSync(resolve(root, dirname(REPORT_FILE)), { recursive: true });
  writeFileSync(resolve(root, REPORT_FILE), formatDifficulty(rows));
  console.log(`${DIFFICULTY_TEXTS.written(REPORT_FILE, rows.length)}\n`);
}
if (values.lix) console.log(`${formatReadability(report.lessons)}\n`);
console.log(values.json ? writeReport(report) : formatReport(report));
process.exitCode = hasErrors(report) ? 1 : 0;
