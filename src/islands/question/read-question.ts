import type { Question, QuestionKind } from '../../domain/questions/question.ts';
import { loadKind, partsOf } from './kinds.ts';

/** The kind of the question that a form was written for. */
const kindOf = (form: Element) => form.getAttribute('data-kind') as QuestionKind;

/**
 * Reads a question back from the form that the server wrote (`QuestionForm`), so that no page carries its
 * questions twice; first loads the script of its kind. Signs and sources are not in the form and come back empty.
 * Undefined when the form is not as expected, for instance because something has rewritten the page, or when the
 * script cannot be fetched: then it stays as it is.
 */
export async function readQuestion(form: Element): Promise<Question | undefined> {
  const kind = kindOf(form);
  await loadKind(kind).catch(() => {});
  const textOf = (selector: string) => form.querySelector(selector)?.textContent ?? '';
  const { truth, lesson = '' } = form.querySelector<HTMLElement>('details')?.dataset ?? {};
  const id = form.getAttribute('data-question');
  const own = id && partsOf({ kind })?.read(form, id);
  if (!own || !truth) return undefined;
  return {
    kind,
    id,
    truth,
    situation: textOf('p:nth-of-type(2)'),
    prompt: textOf(':not(.verdicts) > legend'),
    ...own,
    signs: [],
    lesson,
    sources: [],
  } as unknown as Question;
}

/** The entries that are chosen in the form, before any script has taken it over; its kind must have been loaded. */
export function readSelection(form: Element): string[] {
  const { readSelection: readOwn } = partsOf({ kind: kindOf(form) });
  if (readOwn) return readOwn(form);
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:checked, select')].flatMap(
    (field) => (field.value && !field.closest('.certainty') ? field.value : []),
  );
}
