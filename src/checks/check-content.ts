import { checkIntegrity } from '../domain/course/check-integrity.ts';
import { countBodyWords, measureBody } from '../domain/course/check-language.ts';
import { completeOrganisations } from '../domain/course/complete-organisations.ts';
import type { CourseContent } from '../domain/course/course-content.ts';
import type { Finding } from '../domain/course/finding.ts';
import type { Organisation } from '../domain/course/organisation.ts';
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
  counts: Record<
    'areas' | 'lessons' | 'signs' | 'questions' | 'scenarios' | 'dossiers' | 'terms' | 'sources',
    number
  >;
  lessons: LessonMeasure[];
  /** Profiles with what their organisations have added, by id. */
  organisations: Organisation[];
}

/**
 * Checks all of `content/` under the project root, and local additions in the folder `local` under it. The command and the build both call this and nothing else, so
 * that the one never refuses what the other lets through. `today` is `YYYY-MM-DD`.
 */
export async function checkContent(root: string, today: string, local?: string): Promise<Report> {
  const read = await readContent(root, local);
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

/** The day in Sweden, `YYYY-MM-DD`, wherever the command runs. */
export function todayInSweden(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
}

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
  const count = (collection: string) =>
    declarations.filter((other) => other.collection === collection).length;
  return {
    areas: count('area'),
    lessons: count('lesson'),
    signs: count('sign'),
    questions: count('question'),
    dossiers: count('dossier'),
    scenarios: count('scenario'),
    terms: count('term'),
    sources: count('source'),
  };
}

function measureLessons({ bodies }: CourseContent): LessonMeasure[] {
  return bodies
    .filter(({ kind }) => kind === 'lesson')
    .map((body) => {
      const { lix, wordsPerSentence } = measureBody(body);
      return { file: body.file, lix, wordsPerSentence, words: countBodyWords(body) };
    });
}
