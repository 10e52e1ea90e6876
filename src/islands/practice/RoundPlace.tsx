import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PracticeRound } from '../../adapters/practice-rounds.ts';
import type { Ui } from '../../schemas/ui.ts';
import { Round, type RoundStrings } from '../round/Round.tsx';
import type { RoundStage } from './use-round.ts';

export interface PracticeStrings {
  strings: Ui['practice'];
  roundStrings: Ui['round'];
  questionStrings: RoundStrings['questionStrings'];
}

export type PlaceStrings = Pick<
  PracticeStrings['strings'],
  'loading' | 'failed' | 'offline' | 'empty' | 'retry' | 'back'
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
  switch (stage.kind) {
    case 'start':
      return <div>{children}</div>;
    case 'loading':
      return (
        <Notice>
          <p>{strings.loading}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice key="failed">
          <p>{stage.isOffline ? strings.offline : strings.failed}</p>
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
        <Notice key="empty">
          <p>{strings.empty}</p>
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
          onAnswer={onAnswer}
        >
          {after}
        </Round>
      );
    default:
      return stage satisfies never;
  }
}

/** Takes the focus from the button that is gone, and is read out. */
function Notice({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <div class="practice-notice card" role="status" tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}
