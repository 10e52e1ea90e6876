import type { Question, QuestionKind } from '../../domain/questions/question.ts';
import type { KindParts } from './kind-parts.ts';
import { multipleKind, singleKind } from './option-kinds.tsx';

type AnyParts = KindParts<QuestionKind>;

// Parts take questions of their own kind; looked up by a question's kind they only meet those.
const kinds = { single: singleKind, multiple: multipleKind } as unknown as Partial<
  Record<QuestionKind, AnyParts>
>;

/** Makes kinds known that were imported and need not be fetched. */
export function registerKinds(parts: { [Kind in QuestionKind]?: KindParts<Kind> }): void {
  Object.assign(kinds, parts);
}

/** Fetches the script of a kind, once. Rejects when it cannot be fetched, for instance offline. */
export async function loadKind(kind: QuestionKind): Promise<void> {
  kinds[kind] ??= (await import('./kinds/fetch-kind.ts').then((list) => list.fetchKind(kind))) as AnyParts;
}

/** What a question's kind is on a page; it must have been loaded. */
export function partsOf({ kind }: Pick<Question, 'kind'>): AnyParts {
  return kinds[kind] as AnyParts;
}
