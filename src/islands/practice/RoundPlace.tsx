import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus } from '../../adapters/move-focus.ts';
import { isTexts } from '../../adapters/page-data.ts';
import type { PracticeRound } from '../../adapters/practice-rounds.ts';
import { asksForVerdict } from '../../domain/questions/verdict-question.ts';
import type { Ui } from '../../schemas/ui.ts';
import { QuestionForm } from '../question/QuestionForm.tsx';
import { Round, type RoundStrings } from '../round/Round.tsx';
import { SituationForm } from './SituationForm.tsx';
import type { RoundStage } from './use-round.ts';

export interface PracticeStrings {
  strings: Ui['practice'];
  roundStrings: Ui['round'];
  questionStrings: RoundStrings['questionStrings'];
}

/** Guards of the fields above, for the data of a page. */
export const practiceTexts = { strings: isTexts, roundStrings: isTexts, questionStrings: isTexts };

export type PlaceStrings = Pick<
  PracticeStrings['strings'],
  'loading' | 'failed' | 'offline' | 'empty' | 'retry' | 'back' | 'verdict'
>;

interface Props extends Omit<PracticeStrings, 'strings'> {
  strings: PlaceStrings;
  stage: RoundStage;
  onAnswer: (round: PracticeRound) => void;
  /** Back to the start of this practice. */
  onLeave: () => void;
  /** What stands here until a round begins. */
  children: ComponentChildren;
  /** What follows after a result. */
  after: ComponentChildren;
}

/** The start of a practice, or the round that it has become, or why it has not. */
export function RoundPlace({
  stage,
  strings,
  roundStrings,
  questionStrings,
  onAnswer,
  onLeave,
  children,
  after,
}: Props) {
  const start = useRef<HTMLDivElement>(null);
  const before = useRef(stage.kind);
  // Back at the start, where the button that led back is gone, the focus is where it began.
  useLayoutEffect(() => {
    if (stage.kind === 'start' && before.current !== 'start')
      moveFocus(start.current?.querySelector<HTMLElement>('.button'));
    before.current = stage.kind;
  }, [stage.kind]);
  switch (stage.kind) {
    case 'start':
      return <div ref={start}>{children}</div>;
    case 'loading':
      return <Notice text={strings.loading} />;
    case 'failed':
      return (
        <Notice key="failed" text={stage.isOffline ? strings.offline : strings.failed}>
          <p class="row">
            <button class="button" type="button" onClick={stage.retry}>
              {strings.retry}
            </button>
            <button class="button quiet" type="button" onClick={onLeave}>
              {strings.back}
            </button>
          </p>
        </Notice>
      );
    case 'empty':
      return (
        <Notice key="empty" text={strings.empty}>
          <p>
            <button class="button" type="button" onClick={onLeave}>
              {strings.back}
            </button>
          </p>
        </Notice>
      );
    case 'round':
      return (
        <Round
          key={stage.round.seed}
          round={stage.round}
          questions={stage.questions}
          lessons={stage.lessons}
          strings={roundStrings}
          questionStrings={questionStrings}
          showQuestion={(props) =>
            asksForVerdict(props.question) ? (
              <SituationForm {...props} words={strings.verdict} />
            ) : (
              <QuestionForm {...props} />
            )
          }
          onAnswer={onAnswer}
        >
          {after}
        </Round>
      );
    default:
      return stage satisfies never;
  }
}

/** Takes the focus from the button that is gone, and is read out with it. */
function Notice({ text, children }: { text: string; children?: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    moveFocus(place.current);
  }, []);
  return (
    <div
      class="practice-notice card round"
      role="group"
      aria-labelledby="practice-notice"
      tabIndex={-1}
      ref={place}
    >
      <p id="practice-notice">{text}</p>
      {children}
    </div>
  );
}
