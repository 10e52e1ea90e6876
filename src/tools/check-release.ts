/**
 * Whether the site may be published in an organisation's name:
 * `npm run check:release -- --organisation <id> --site <address>`. Prints what is missing, in Swedish, a line each with the file
 * to open, and exits with 1 when something must be mended.
 */

import { checkRelease } from '../checks/check-release.ts';
import { formatReport } from '../checks/format-report.ts';
import { todayInSweden } from '../domain/calendar/day.ts';
import { unknownOrganisation } from '../schemas/organisation-messages.ts';
import { formatRelease, RELEASE_WARNINGS } from '../schemas/release-messages.ts';
import { findReleaseFacts } from './release-facts.ts';
import { readSiteOptions } from './site-options.ts';

const { variables } = readSiteOptions(process.argv.slice(2));
const { report, organisation, facts } = await findReleaseFacts(
  { ...process.env, ...variables },
  todayInSweden(new Date()),
);
if (!facts) {
  console.log(formatReport(report));
  process.exit(1);
}
const { publisher, ...others } = facts;
if (!publisher) {
  console.log(unknownOrganisation(organisation, report.organisations));
  process.exit(1);
}
const problems = checkRelease({ ...others, publisher });
console.log(formatRelease(problems));
process.exitCode = problems.every(({ code }) => RELEASE_WARNINGS.has(code)) ? 0 : 1;
