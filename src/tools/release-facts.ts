import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Report, reportOn } from '../checks/check-content.ts';
import type { ReleaseFacts } from '../checks/check-release.ts';
import { listOwnIds, readContent } from '../checks/read-content.ts';
import { localContentFolder } from '../collections/locate-file.ts';
import { addToStatement } from '../domain/course/accessibility-statement.ts';
import { COLLABORATION } from '../domain/course/organisation.ts';
import { addPublishedIds } from '../domain/course/published-ids.ts';
import { readSite } from '../hosting/site-address.ts';
import { accessibilitySchema, statementAdditionSchema } from '../schemas/accessibility.ts';

/** Everything but who publishes, which is somebody only when content has them. */
interface FoundFacts {
  report: Report;
  /** The id that the site is built for. */
  organisation: string;
  facts: (Omit<ReleaseFacts, 'publisher'> & { publisher: ReleaseFacts['publisher'] | undefined }) | undefined;
}

const readYaml = (file: string) => parse(readFileSync(file, 'utf8'));

/** What is true of the project in the working folder, for `checkRelease`; no facts where the content is wrong. */
export async function findReleaseFacts(
  env: Readonly<Record<string, string | undefined>>,
  today: string,
): Promise<FoundFacts> {
  const read = await readContent('.', localContentFolder(env));
  const report = reportOn(read, today);
  const organisation = env['ORGANISATION'] || COLLABORATION;
  if (report.findings.some(({ severity }) => severity === 'error'))
    return { report, organisation, facts: undefined };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const register = read.content.publishedIds[0]?.value ?? { versions: [], retired: [] };
  const publisher = report.organisations.find(({ id }) => id === organisation);
  const publiccode = readYaml('publiccode.yml');
  const ownStatement = `${localContentFolder(env)}/${organisation}/accessibility.yaml`;
  const complete = addPublishedIds(register, listOwnIds(read.content), 'new');
  const added = complete === register ? {} : (complete.versions.at(-1)?.ids ?? {});
  return {
    report,
    organisation,
    facts: {
      statement: addToStatement(
        accessibilitySchema.parse(readYaml('content/accessibility.yaml')),
        existsSync(ownStatement) ? statementAdditionSchema.parse(readYaml(ownStatement)) : {},
      ),
      publisher,
      version,
      changelog: readFileSync('CHANGELOG.md', 'utf8'),
      publiccode: { ...publiccode, url: publisher?.repository ?? publiccode.url },
      site: readSite(env['SITE'] ?? 'http://localhost:4321'),
      unregistered: Object.values(added).flat().length,
      today,
    },
  };
}
