import type { Question } from '../../domain/questions/question.ts';
import type { Ui } from '../../schemas/ui.ts';
import type { QuestionStrings } from './kind-form.ts';

/** The texts that these questions need: a page carries no texts for kinds that it does not have. */
export function stringsFor(
  strings: Ui['question'],
  questions: readonly Pick<Question, 'kind'>[],
): QuestionStrings {
  const kinds = new Set<string>(questions.map(({ kind }) => kind));
  const used = Object.entries(strings.kinds).filter(([kind]) => kinds.has(kind));
  return { ...strings, kinds: Object.fromEntries(used) };
}
