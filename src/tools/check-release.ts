/**
 * Whether the site may be published in somebody's name: `ORGANISATION=<id> node src/tools/check-release.ts`. Prints what
 * is missing, in Swedish, and exits with 1 when something must be mended.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkContent, hasErrors, todayInSweden } from '../checks/check-content.ts';
import { checkRelease } from '../checks/check-release.ts';
import { formatReport } from '../checks/format-report.ts';
import { accessibilitySchema } from '../schemas/accessibility.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { formatRelease, RELEASE_WARNINGS } from '../schemas/release-messages.ts';

const today = todayInSweden(new Date());
const report = await checkContent('.', today);
if (hasErrors(report)) {
  console.log(formatReport(report));
  process.exit(1);
}

const organisation = process.env['ORGANISATION'] || 'malarkommuner';
const file = `content/organisations/${organisation}.yaml`;
if (!existsSync(file)) {
  console.log(formatRelease([{ code: 'no-organisation', organisation }]));
  process.exit(1);
}
const problems = checkRelease({
  statement: accessibilitySchema.parse(parse(readFileSync('content/accessibility.yaml', 'utf8'))),
  publisher: organisationSchema.parse(parse(readFileSync(file, 'utf8'))),
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  repository: parse(readFileSync('publiccode.yml', 'utf8')).url,
  today,
});
console.log(formatRelease(problems));
process.exitCode = problems.every(({ code }) => RELEASE_WARNINGS.has(code)) ? 0 : 1;
