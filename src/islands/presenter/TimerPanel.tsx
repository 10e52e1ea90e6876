import { timeLeft } from '../../domain/sessions/occasion.ts';
import type { Ui } from '../../schemas/ui.ts';
import { whenPossible } from '../when-possible.ts';
import { useClock } from './use-clock.ts';
import { type Show, type Steps, timerLength } from './use-show.ts';

const MINUTE = 60_000;

/** A countdown for the slide, which the room sees: started, paused, made longer and set back, whether it runs or not. */
export function TimerPanel({ show, steps, strings }: { show: Show; steps: Steps; strings: Ui['present'] }) {
  const now = useClock();
  const { slide, occasion, channel } = show;
  const timer = slide && occasion.timer?.at === slide.key ? occasion.timer : undefined;
  const length = timerLength(slide);
  const left = timer ? timeLeft(timer, now) : length;
  const isRunning = timer?.runsSince !== undefined;
  const at = slide?.key ?? '';
  return (
    <div class="timer" role="group" aria-label={strings.timer}>
      <p class="panel-name">{strings.timerInRoom}</p>
      <p class="row">
        <b class="big" data-over={left < 0}>
          {writeLength(left)}
        </b>
        <button
          class="tool"
          type="button"
          aria-label={isRunning ? strings.pauseTimer : strings.startTimer}
          title={isRunning ? strings.pauseTimer : strings.startTimer}
          onClick={steps.toggleTimer}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={isRunning ? 'M5 4h4v12H5zM11 4h4v12h-4z' : 'M6 3l11 7-11 7z'} />
          </svg>
        </button>
        <button
          class="tool"
          type="button"
          aria-label={strings.longerTimer}
          title={strings.longerTimer}
          onClick={() => channel.change({ kind: 'lengthen-timer', at, length, by: MINUTE })}
        >
          +1
        </button>
        <button
          class="tool"
          type="button"
          aria-label={strings.resetTimer}
          title={strings.resetTimer}
          {...whenPossible(timer !== undefined, () => channel.change({ kind: 'reset-timer' }))}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M10 3a7 7 0 1 1-6.6 4.7l2 .7A5 5 0 1 0 10 5v3L5.5 4 10 0z" />
          </svg>
        </button>
      </p>
      <p class="visually-hidden" role="status">
        {timer && left < 0 ? strings.timeIsUp : ''}
      </p>
    </div>
  );
}

/** `2:05`, and `−0:10` when the time has run out. */
export function writeLength(ms: number): string {
  const seconds = Math.abs(Math.ceil(ms / 1000));
  return `${ms < 0 && seconds > 0 ? '−' : ''}${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
