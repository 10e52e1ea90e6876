import type { Question } from '../../domain/questions/question.ts';
import { formOf } from './load-form.ts';
import { certaintyName } from './QuestionForm.tsx';

/**
 * The entries that somebody has chosen in a form before the script took it over. How sure they are is asked for anew. The
 * question's kind must have been loaded.
 */
export function readSelection(question: Question, form: HTMLFormElement): string[] {
  const written = new FormData(form);
  const { readSelection: readOwn } = formOf(question);
  if (readOwn) return readOwn(question, written);
  return [...written].flatMap(([name, value]) =>
    name !== certaintyName(question.id) && typeof value === 'string' && value !== '' ? value : [],
  );
}
