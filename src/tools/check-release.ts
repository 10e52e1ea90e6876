/**
 * Whether the site may be published in somebody's name: `ORGANISATION=<id> node src/tools/check-release.ts`. Prints what
 * is missing, in Swedish, and exits with 1 when something must be mended.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkContent, hasErrors, todayInSweden } from '../checks/check-content.ts';
import { checkRelease } from '../checks/check-release.ts';
import { localContentFolder } from '../checks/content-layout.ts';
import { formatReport } from '../checks/format-report.ts';
import { COLLABORATION } from '../domain/course/organisation.ts';
import { accessibilitySchema } from '../schemas/accessibility.ts';
import { unknownOrganisation } from '../schemas/organisation-messages.ts';
import { formatRelease, RELEASE_WARNINGS } from '../schemas/release-messages.ts';

const today = todayInSweden(new Date());
const report = await checkContent('.', today, localContentFolder(process.env));
if (hasErrors(report)) {
  console.log(formatReport(report));
  process.exit(1);
}

const organisation = process.env['ORGANISATION'] || COLLABORATION;
const publisher = report.organisations.find(({ id }) => id === organisation);
if (!publisher) {
  console.log(unknownOrganisation(organisation, report.organisations));
  process.exit(1);
}
const problems = checkRelease({
  statement: accessibilitySchema.parse(parse(readFileSync('content/accessibility.yaml', 'utf8'))),
  publisher,
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  repository: parse(readFileSync('publiccode.yml', 'utf8')).url,
  today,
});
console.log(formatRelease(problems));
process.exitCode = problems.every(({ code }) => RELEASE_WARNINGS.has(code)) ? 0 : 1;
