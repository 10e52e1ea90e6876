import type { Report } from './check-content.ts';

/** A report as text that another process reads. */
export const writeReport = ({ counts, ...report }: Report): string =>
  JSON.stringify({ ...report, counts: [...counts] });

/** The report of {@link writeReport}. Throws when the process wrote something else, with what it wrote. */
export function readReport(text: string): Report {
  try {
    const { counts, ...report } = JSON.parse(text);
    return { ...report, counts: new Map(counts) };
  } catch {
    throw new Error(`The content check did not answer: ${text.slice(0, 500)}`);
  }
}
