import { completeOrganisations } from '../domain/course/complete-organisations.ts';
import type { Organisation } from '../domain/course/organisation.ts';
import { checkIntegrity } from '../domain/integrity/check-integrity.ts';
import { countBodyWords, measureBody } from '../domain/integrity/check-language.ts';
import type { CourseContent } from '../domain/integrity/course-content.ts';
import type { Finding, IdKind } from '../domain/words/finding.ts';
import { type ReadContent, readContent } from './read-content.ts';

/** A finding that knows its line, where the file could be read that far. */
export type LocatedFinding = Finding & { line: number };

export interface LessonMeasure {
  file: string;
  lix: number;
  words: number;
  wordsPerSentence: number;
}

export interface Report {
  /** Sorted by file, line and code. */
  findings: LocatedFinding[];
  /** How many ids there are of each kind. */
  counts: ReadonlyMap<IdKind, number>;
  lessons: LessonMeasure[];
  /** Profiles with what their organisations have added, by id. */
  organisations: Organisation[];
}

/**
 * Checks all of `content/` under the project root, and local additions in the folder `local` under it. The command and the
 * build both call this and nothing else, so that the one never refuses what the other lets through. `today` is
 * `YYYY-MM-DD`.
 */
export async function checkContent(root: string, today: string, local?: string): Promise<Report> {
  return reportOn(await readContent(root, local), today);
}

/** What there is to say of content that has been read. */
export function reportOn(read: ReadContent, today: string): Report {
  const findings = [...read.findings, ...checkIntegrity(read.content, today)].map((finding) =>
    locate(finding, read),
  );
  return {
    findings: findings.sort(compareFindings),
    counts: countContent(read.content),
    lessons: measureLessons(read.content),
    organisations: completeOrganisations(read.content),
  };
}

export const hasErrors = (report: Report) => report.findings.some(({ severity }) => severity === 'error');

function locate(finding: Finding, { sources, content }: ReadContent): LocatedFinding {
  const isWholeFile = finding.path.length === 0;
  const line = finding.line ?? (isWholeFile ? 1 : sources.get(finding.file)?.findLine(finding.path)) ?? 1;
  if (finding.code !== 'I301') return { ...finding, line };
  // The rule knows which file was first; only here are its lines known.
  const { id, collection } = finding.params;
  const first = content.declarations.find(
    (other) => other.id === id && other.collection === collection,
  )?.place;
  const firstLine = first && sources.get(first.file)?.findLine(first.path ?? []);
  return { ...finding, line, params: { ...finding.params, firstLine } };
}

function compareFindings(one: LocatedFinding, other: LocatedFinding): number {
  return (
    one.file.localeCompare(other.file, 'en') ||
    one.line - other.line ||
    one.code.localeCompare(other.code, 'en')
  );
}

function countContent({ declarations }: CourseContent): Report['counts'] {
  const counts = new Map<IdKind, number>();
  for (const { collection } of declarations) counts.set(collection, (counts.get(collection) ?? 0) + 1);
  return counts;
}

function measureLessons({ bodies }: CourseContent): LessonMeasure[] {
  return bodies
    .filter(({ collection }) => collection === 'lessons')
    .map(({ file, body }) => {
      const { lix, wordsPerSentence } = measureBody(body);
      return { file, lix, wordsPerSentence, words: countBodyWords(body) };
    });
}
