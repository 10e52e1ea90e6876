import type { ComponentChild } from 'preact';
import type { QuestionKind } from '../domain/questions/question.ts';
import type { KeyProps } from '../islands/question/kind-form.ts';

type Key<Kind extends QuestionKind> = (props: KeyProps<Kind>) => ComponentChild;

const files = import.meta.glob<{ Key: Key<QuestionKind> }>('./*/key.tsx', { eager: true });

/**
 * The key of a kind, for a reader without script; never part of a script. Throws, with the file to write, where a kind has
 * none: then nothing is built.
 */
export function keyOf<Kind extends QuestionKind>(kind: Kind): Key<Kind> {
  const file = files[`./${kind}/key.tsx`];
  if (!file)
    throw new Error(`Write src/question-kinds/${kind}/key.tsx: a reader without script needs the key.`);
  return file.Key as unknown as Key<Kind>;
}
