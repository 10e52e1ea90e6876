import type { Question } from '../../domain/questions/question.ts';
import type { QuestionStrings } from './kind-parts.ts';
import { parts as assess } from './kinds/assess-kind.tsx';
import { parts as gap } from './kinds/gap-kind.tsx';
import { parts as match } from './kinds/match-kind.tsx';
import { parts as order } from './kinds/order-kind.tsx';
import { parts as spot } from './kinds/spot-kind.tsx';
import { registerKinds } from './kinds.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { QuestionKey } from './QuestionKey.tsx';
import { openQuestion } from './question-state.ts';

registerKinds({ assess, order, match, gap, spot });

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
