/** Checks all of `content/`: `node src/tools/check-content.ts [root] [--lix]`. Exits with 1 when something must be mended. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, hasErrors, todayInSweden } from '../checks/check-content.ts';
import { localContentFolder } from '../checks/content-layout.ts';
import { formatReadability, formatReport } from '../checks/format-report.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lix: { type: 'boolean' } } });

const report = await checkContent(
  resolve(positionals[0] ?? '.'),
  todayInSweden(new Date()),
  localContentFolder(process.env),
);
if (values.lix) console.log(`${formatReadability(report.lessons)}\n`);
console.log(formatReport(report));
process.exitCode = hasErrors(report) ? 1 : 0;
