import { explainFinding, REPORT_TEXTS } from '../schemas/author-messages.ts';
import { hasErrors, type LessonMeasure, type LocatedFinding, type Report } from './check-content.ts';

/** The report as the author reads it in a terminal. */
export function formatReport(report: Report): string {
  const parts = report.findings.map(formatFinding);
  parts.push(REPORT_TEXTS.counts(report.counts));
  parts.push(tellVerdict(report));
  return parts.join('\n');
}

/** The last line of a report: whether the content may be published. */
export function tellVerdict(report: Report): string {
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = report.findings.length - errors;
  return hasErrors(report) ? REPORT_TEXTS.failed(errors, warnings) : REPORT_TEXTS.passed(warnings);
}

/** Every finding in short: where it is, what is wrong, and what to do. */
export function listLines({
  findings,
}: Pick<Report, 'findings'>): { place: string; what: string; instead: string }[] {
  return findings.map(({ code, file, line, params }) => {
    const { what, instead } = explainFinding(code, params as never);
    return { place: `${file}:${line}`, what: `${code} ${what}`, instead };
  });
}

function formatFinding(finding: LocatedFinding): string {
  const { code, severity, file, line, params } = finding;
  const { what, why, instead } = explainFinding(code, params as never);
  const label = severity === 'warning' ? `${code} (${REPORT_TEXTS.warning})` : code;
  return [
    `${file}:${line}  ${label}  ${what}`,
    `    ${REPORT_TEXTS.why} ${why}`,
    `    ${REPORT_TEXTS.instead} ${instead}`,
    '',
  ].join('\n');
}

/** LIX and length of every lesson, hardest first. */
export function formatReadability(lessons: readonly LessonMeasure[]): string {
  const rows = lessons
    .toSorted((one, other) => other.lix - one.lix)
    .map(({ file, lix, words, wordsPerSentence }) =>
      [
        String(lix).padStart(4),
        String(words).padStart(6),
        wordsPerSentence.toFixed(1).padStart(9),
        `  ${file}`,
      ].join(''),
    );
  return [REPORT_TEXTS.readabilityHeading, ...rows].join('\n');
}
