import { useEffect, useState } from 'preact/hooks';
import { siteProgress } from '../../adapters/site-progress.ts';
import { latestAttempt } from '../../domain/progress/latest-attempt.ts';
import { recordAttempt } from '../../domain/progress/record-attempt.ts';
import { saveDraft } from '../../domain/progress/save-draft.ts';
import type { Certainty, Question } from '../../domain/questions/question.ts';
import { QuestionForm, type QuestionStrings } from './QuestionForm.tsx';
import { compareWithKey, openQuestion, type QuestionState } from './question-state.ts';

interface Props {
  question: Question;
  strings: QuestionStrings;
}

/** A question in a lesson. What was chosen or answered before is there when the reader comes back. */
export function LessonQuestion({ question, strings }: Props) {
  const [state, setState] = useState<QuestionState>(openQuestion);
  const [live, setLive] = useState(false);

  useEffect(() => {
    setState(storedState(question));
    setLive(true);
  }, [question]);

  const change = (next: QuestionState) => {
    setState(next);
    siteProgress.update((progress, now) =>
      saveDraft(progress, question.id, { selected: next.selected, ...sure(next.certainty) }, now),
    );
  };

  return (
    <QuestionForm
      question={question}
      strings={strings}
      state={state}
      live={live}
      eyebrow={strings.eyebrow}
      onChange={change}
      onCompare={(next) => {
        setState(next);
        siteProgress.update((progress, now) =>
          recordAttempt(
            progress,
            {
              questionId: question.id,
              selected: next.selected,
              result: next.score.kind,
              ...sure(next.certainty),
            },
            now,
          ),
        );
      }}
      onAgain={() => change(openQuestion)}
    />
  );
}

const sure = (certainty: Certainty | undefined) => (certainty ? { certainty } : {});

/** A draft is newer than any attempt at the same question; otherwise the latest attempt is shown with its key. */
function storedState(question: Question): QuestionState {
  const progress = siteProgress.read();
  const known = (selected: string[]) =>
    selected.filter((id) => question.options.some((option) => option.id === id));
  const draft = Object.hasOwn(progress.drafts, question.id) ? progress.drafts[question.id] : undefined;
  if (draft) return { selected: known(draft.selected), ...sure(draft.certainty) };
  const attempt = latestAttempt(progress, question.id);
  if (!attempt) return openQuestion;
  const state = { selected: known(attempt.selected), ...sure(attempt.certainty) };
  return compareWithKey(question, state) ?? openQuestion;
}
