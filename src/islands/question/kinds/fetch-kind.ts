import type { QuestionKind } from '../../../domain/questions/question.ts';

/** Kinds that few pages have; each is a script of its own, and this list of them is one more. */
const loaders: Partial<Record<QuestionKind, () => Promise<{ parts: unknown }>>> = {
  assess: () => import('./assess-kind.tsx'),
  order: () => import('./order-kind.tsx'),
  match: () => import('./match-kind.tsx'),
  gap: () => import('./gap-kind.tsx'),
  spot: () => import('./spot-kind.tsx'),
};

/** Fetches what a kind is on a page. Rejects when it cannot be fetched, for instance offline. */
export async function fetchKind(kind: QuestionKind): Promise<unknown> {
  return (await loaders[kind]?.())?.parts;
}
