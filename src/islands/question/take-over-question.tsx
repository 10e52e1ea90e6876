import { hydrate } from 'preact';
import { liveWithTranslators } from '../../adapters/live-with-translators.ts';
import { readPageData } from '../../adapters/page-data.ts';
import { isQuestionLike, isQuestionOf } from '../../domain/questions/is-question.ts';
import type { QuestionStrings } from './kind-form.ts';
import { LessonQuestion } from './LessonQuestion.tsx';
import { formOf, loadForm } from './load-form.ts';
import { readSelection } from './read-selection.ts';

/**
 * Takes over a question that the server has written: its data stands beside its form. A question whose data is not as
 * expected, or whose form does not come, stays as the server wrote it, with its key.
 */
export async function takeOverQuestion(place: Element, texts: QuestionStrings): Promise<void> {
  const data = readPageData('question', isQuestionLike, place);
  const form = place.querySelector('form');
  if (!data || !form?.parentElement || !(await loadForm(data.kind))) return;
  if (!isQuestionOf(formOf(data).rule, data)) return;
  const isAtKey = form.querySelector('details')?.contains(document.activeElement);
  liveWithTranslators(form.parentElement);
  hydrate(
    <LessonQuestion question={data} chosen={readSelection(data, form)} strings={texts} />,
    form.parentElement,
  );
  // Who had come as far as the key, which is gone now, is back at the question.
  if (isAtKey) form.querySelector('fieldset')?.focus({ preventScroll: true });
}
