import type { Question, QuestionKind } from '../../domain/questions/question.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { keyOf } from '../../question-kinds/keys.ts';
import { type QuestionStrings, wordsOf } from './kind-form.ts';

interface Props {
  question: Question;
  strings: QuestionStrings;
}

/** The key for a reader without script: closed, so that the attempt comes first. */
export function QuestionKey({ question, strings }: Props) {
  const Key = keyOf<QuestionKind>(question.kind);
  return (
    <details class="question-key">
      <summary>{strings.key}</summary>
      <Key question={question} strings={strings} words={wordsOf(question, strings)} />
      {question.twin && <p>{fillMessage(strings.decides, { fact: question.twin.decides })}</p>}
    </details>
  );
}
