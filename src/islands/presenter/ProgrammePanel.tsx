import { runOf } from '../../domain/sessions/occasion.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { writeClockTime } from './ClockPanel.tsx';
import { useClock } from './use-clock.ts';
import { minutesLate, type Show } from './use-show.ts';

const MINUTE = 60_000;

/** What comes after the stretch that is shown, with the times at which it will begin if nobody is faster than now. */
export function ProgrammePanel({ show, strings }: { show: Show; strings: Ui['present'] }) {
  const now = useClock();
  const { slides, step, occasion, order } = show;
  const { clock } = runOf(occasion, order);
  const delay = minutesLate(show, now) ?? 0;
  const coming = slides
    .slice(step)
    .filter((each, place, rest) => place > 0 && each.stretch !== rest[place - 1]?.stretch)
    .slice(0, 4);
  return (
    <ol class="programme" aria-label={strings.programme}>
      {coming.map(({ key, stretchTitle, startsAt, hue }) => {
        const planned = clock && clock.startedAt + (startsAt - clock.from) * MINUTE;
        const time = planned === undefined ? '' : writeClockTime(planned + Math.max(0, delay) * MINUTE);
        return (
          <li key={key} data-hue={hue}>
            <b>{time}</b> <span>{stretchTitle}</span>{' '}
            {planned !== undefined && delay > 0 && (
              <span class="soft">{fillMessage(strings.planned, { time: writeClockTime(planned) })}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
