import type { Question } from '../../domain/questions/question.ts';
import { QUESTION_KINDS } from '../../question-kinds/kinds.ts';
import type { QuestionStrings } from './kind-form.ts';
import { loadForm } from './load-form.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { QuestionKey } from './QuestionKey.tsx';
import { openQuestion } from './question-state.ts';

// The server writes questions of every kind, and waits for none.
await Promise.all(QUESTION_KINDS.map(loadForm));

interface Props {
  question: Question;
  strings: QuestionStrings;
}

/** A question as the server writes it, with its key. Never part of a script: it holds every kind. */
export function WrittenQuestion({ question, strings }: Props) {
  return (
    <QuestionForm
      question={question}
      strings={strings}
      state={openQuestion}
      answerKey={<QuestionKey question={question} strings={strings} />}
    />
  );
}
