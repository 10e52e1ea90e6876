import type { Findings } from '../find-documents.ts';

/** What a reader meets, in order: the page of the short answer, then what was found, each page once. */
export function listPaths({ answer, results }: Findings): string[] {
  return [...new Set([...(answer ? [answer.path] : []), ...results.map(({ path }) => path)])];
}
