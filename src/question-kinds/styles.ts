import type { QuestionKind } from '../domain/questions/question.ts';

const addresses = import.meta.glob<string>('./*/styles.css', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Address of what only this kind needs besides `question.css`; undefined for a kind that needs nothing. */
export const stylesOf = (kind: QuestionKind): string | undefined => addresses[`./${kind}/styles.css`];
