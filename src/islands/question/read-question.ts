import { MISTAKES, TRUTHS } from '../../domain/course/vocabulary.ts';
import type { Option, Question } from '../../domain/questions/question.ts';

/**
 * Reads a question back from the form that the server wrote (`QuestionForm`), so that no page carries its
 * questions twice. Signs and sources are not in the form and come back empty. Undefined when the form is
 * not as expected, for instance because something has rewritten the page: then it stays as it is.
 */
export function readQuestion(form: Element): Question | undefined {
  const textOf = (parent: Element, selector: string) => parent.querySelector(selector)?.textContent ?? '';
  const key = form.querySelector<HTMLElement>('details');
  const answers = [...(key?.querySelectorAll<HTMLElement>('li') ?? [])];
  const inputs = [...form.querySelectorAll<HTMLInputElement>('.option input')];
  const id = form.getAttribute('data-question');
  const truth = TRUTHS.find((word) => word === key?.dataset['truth']);
  if (!id || !key || !truth || inputs.length === 0 || inputs.length !== answers.length) return undefined;

  const options = inputs.map((input, index): Option => {
    const answer = answers[index];
    const mistake = MISTAKES.find((word) => word === answer?.dataset['mistake']);
    return {
      id: input.value,
      text: input.closest('label')?.textContent ?? '',
      right: !mistake,
      ...(mistake ? { mistake } : {}),
      feedback: answer ? textOf(answer, 'span') : '',
    };
  });
  return {
    kind: inputs[0]?.type === 'radio' ? 'single' : 'multiple',
    id,
    truth,
    situation: textOf(form, 'p:nth-of-type(2)'),
    prompt: textOf(form, 'legend'),
    options,
    signs: [],
    lesson: key.dataset['lesson'] ?? '',
    sources: [],
  };
}

/** Ids of the options that are chosen in the form, before any script has taken it over. */
export function readSelection(form: Element): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('.option input:checked')].map(({ value }) => value);
}
