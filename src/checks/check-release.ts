import type { AccessibilityStatement } from '../domain/course/accessibility-statement.ts';
import { CONTACT_PURPOSES, type Organisation } from '../domain/course/organisation.ts';
import type { ReleaseProblem } from '../schemas/release-messages.ts';

export interface ReleaseFacts {
  statement: AccessibilityStatement;
  /** Whose site it is. */
  publisher: Organisation;
  /** Version in `package.json`. */
  version: string;
  /** Text of `CHANGELOG.md`. */
  changelog: string;
  /** What `publiccode.yml` says: where the repository is published, and of which version it speaks. */
  publiccode: { url: string; softwareVersion: string };
  /** Beginning of the addresses that the site will have: `SITE`. */
  site: string;
  /** How many ids are not in the register of published ones. */
  unregistered: number;
  /** `YYYY-MM-DD` */
  today: string;
}

/** An accessibility statement is gone through at least once a year (Commission decision (EU) 2018/1523, article 1). */
const MOST_MONTHS = 12;
/** A month to do it in. */
const WARNING_MONTHS = 11;

/** What keeps a build from being published in somebody's name; an empty list when nothing does. Pure. */
export function checkRelease({
  statement,
  publisher,
  version,
  changelog,
  publiccode,
  site,
  unregistered,
  today,
}: ReleaseFacts): ReleaseProblem[] {
  const problems: ReleaseProblem[] = [];
  const purposes = new Set(publisher.contacts.map(({ purpose }) => purpose));
  if (publisher.kind === 'collaboration') problems.push({ code: 'no-publisher' });
  if (!publisher.contacts.some(({ purpose, url }) => purpose === 'accessibility-message' && url))
    problems.push({ code: 'no-message-function', organisation: publisher.id });
  for (const purpose of CONTACT_PURPOSES) {
    if (purpose !== 'accessibility-message' && !purposes.has(purpose))
      problems.push({ code: 'no-contact', organisation: publisher.id, purpose });
  }
  if (isOlder(publisher.checked, MOST_MONTHS, today))
    problems.push({ code: 'contacts-too-old', organisation: publisher.id, day: publisher.checked });
  const host = new URL(site).hostname;
  if (/^(?:localhost|127\.|\[?::1)|(?:^|\.)example(?:\.(?:com|org|net))?$/u.test(host))
    problems.push({ code: 'no-site', site });
  for (const [what, day] of [
    ['assessed', statement.assessed],
    ['updated', statement.updated],
    ['tests.date', statement.tests.date],
  ] as const) {
    if (isOlder(day, MOST_MONTHS, today)) problems.push({ code: 'too-old', field: what, day });
    else if (isOlder(day, WARNING_MONTHS, today)) problems.push({ code: 'soon-too-old', field: what, day });
  }
  if (statement.conformity === 'full' && statement.flaws.length > 0)
    problems.push({ code: 'full-with-flaws', flaws: statement.flaws.length });
  if (statement.conformity !== 'full' && statement.flaws.length === 0) problems.push({ code: 'no-flaws' });
  if (statement.tests.violations > 0)
    problems.push({ code: 'test-violations', violations: statement.tests.violations });
  if (!changelog.split('\n').some((line) => line.startsWith(`## ${version} `)))
    problems.push({ code: 'no-changelog', version });
  if (publiccode.softwareVersion !== version)
    problems.push({ code: 'other-version', version, said: publiccode.softwareVersion });
  if (new URL(publiccode.url).hostname === 'example.org') problems.push({ code: 'no-repository' });
  if (unregistered > 0) problems.push({ code: 'unregistered-ids', count: unregistered });
  return problems;
}

/** Whether `day` lies more than `months` months before `today`. */
function isOlder(day: string, months: number, today: string): boolean {
  const limit = new Date(`${day}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() + months);
  return limit.toISOString().slice(0, 10) < today;
}
