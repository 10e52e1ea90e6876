import { Component } from 'preact';
import { siteProgress } from '../../adapters/site-progress.ts';
import { keepAnswer } from '../../domain/progress/keep-answer.ts';
import { latestAnswer } from '../../domain/progress/latest-answer.ts';
import type { Question } from '../../domain/questions/question.ts';
import type { QuestionStrings } from './kind-form.ts';
import { formOf } from './load-form.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { compareWithKey, openQuestion, type QuestionState } from './question-state.ts';

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
    siteProgress.update((progress, now) => keepAnswer(progress, id, next, next.score?.kind, now));
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

/** What was last answered, with its key if it was compared; parts that the question no longer has are left out. */
function storedState(question: Question): QuestionState {
  const stored = latestAnswer(siteProgress.read(), question.id);
  if (!stored) return openQuestion;
  const { certainty, isDraft } = stored;
  const entries = formOf(question).rule.entries(question);
  const selected = stored.selected.filter((entry) => entries.includes(entry));
  const state = { selected, ...(certainty && { certainty }) };
  return isDraft || selected.length === 0 ? state : compareWithKey(question, state);
}
