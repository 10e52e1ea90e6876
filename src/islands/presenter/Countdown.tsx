import { timeLeft } from '../../domain/sessions/occasion.ts';
import { pluralForm } from '../../domain/words/count-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { backTime, minuteOfDay } from './Stage.tsx';
import { writeLength } from './TimerPanel.tsx';
import { useClock } from './use-clock.ts';
import type { Show } from './use-show.ts';

/** How long the room has: the timer of the slide when it runs, or the minutes of a break. Lies on the band of the slide. */
export function Countdown({ show, strings }: { show: Show; strings: Ui['present'] }) {
  const now = useClock();
  const { slide, occasion } = show;
  if (!slide || occasion.isBlack) return null;
  const { timer } = occasion;
  if (timer?.at === slide.key) {
    const left = timeLeft(timer, now);
    const share = timer.length > 0 ? Math.min(1, Math.max(0, left / timer.length)) : 0;
    return (
      <div class="countdown" ref={(place) => place?.style.setProperty('--left', `${share}`)}>
        {left > 0 ? (
          <p>
            <b>{writeLength(left)}</b> {strings.left}
          </p>
        ) : (
          <p>
            <b class="countdown-over">{strings.timeIsUp}</b>
          </p>
        )}
      </div>
    );
  }
  const back = backTime(slide, show);
  if (back === undefined) return null;
  const minutes = back - minuteOfDay(now);
  // A break that is looked at on another day, or hours before it, counts nothing down.
  if (minutes <= 0 || minutes > slide.minutes + 15) return null;
  return (
    <div class="countdown">
      <p>
        <b>{minutes}</b> {pluralForm(strings.minutesLeft, minutes)}
      </p>
    </div>
  );
}
