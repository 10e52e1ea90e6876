import { Component } from 'preact';
import { siteProgress } from '../../adapters/site-progress.ts';
import { latestAttempt } from '../../domain/progress/latest-attempt.ts';
import { ownEntry } from '../../domain/progress/own-entry.ts';
import { recordAttempt } from '../../domain/progress/record-attempt.ts';
import { saveDraft } from '../../domain/progress/save-draft.ts';
import type { Certainty, Question } from '../../domain/questions/question.ts';
import { partsOf } from './kinds.ts';
import { QuestionForm, type QuestionStrings } from './QuestionForm.tsx';
import { compareWithKey, isAnswered, openQuestion, type QuestionState } from './question-state.ts';

interface Props {
  question: Question;
  strings: QuestionStrings;
  /** What the reader chose before the script arrived. */
  chosen?: string[];
}

interface State {
  question: QuestionState;
  /** False until the script has taken over the form that the server wrote. */
  live: boolean;
}

/**
 * A question in a lesson. What was chosen or answered before is there when the reader comes back.
 * A class rather than hooks: it is the only state on a lesson page, and hooks would cost 1.2 kB.
 */
export class LessonQuestion extends Component<Props, State> {
  override state: State = { question: openQuestion, live: false };

  override componentDidMount() {
    const { question, chosen = [] } = this.props;
    const stored = storedState(question);
    const state = stored === openQuestion && chosen.length > 0 ? { selected: chosen } : stored;
    this.setState({ question: state, live: true });
  }

  change = (next: QuestionState) => {
    const { id } = this.props.question;
    this.setState({ question: next });
    const answer = { selected: next.selected, ...sure(next.certainty) };
    siteProgress.update((progress, now) =>
      isAnswered(next)
        ? recordAttempt(progress, { questionId: id, ...answer, result: next.score.kind }, now)
        : saveDraft(progress, id, answer, now),
    );
  };

  override render({ question, strings }: Props, { question: state, live }: State) {
    return (
      <QuestionForm
        question={question}
        strings={strings}
        state={state}
        {...(live ? { onChange: this.change, onAgain: () => this.change(openQuestion) } : {})}
      />
    );
  }
}

const sure = (certainty: Certainty | undefined) => (certainty ? { certainty } : {});

/** A draft is newer than any attempt at the same question; otherwise the latest attempt is shown with its key. */
function storedState(question: Question): QuestionState {
  const progress = siteProgress.read();
  const draft = ownEntry(progress.drafts, question.id);
  const stored = draft ?? latestAttempt(progress, question.id);
  if (!stored) return openQuestion;
  const entries = partsOf(question).rule.entries(question);
  const selected = stored.selected.filter((entry) => entries.includes(entry));
  const state = { selected, ...sure(stored.certainty) };
  return draft || selected.length === 0 ? state : compareWithKey(question, state);
}
