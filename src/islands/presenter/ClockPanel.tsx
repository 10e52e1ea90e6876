import { fillMessage } from '../../domain/words/fill-message.ts';
import { LOCALE } from '../../domain/words/locale.ts';
import type { Ui } from '../../schemas/ui.ts';
import { useClock } from './use-clock.ts';
import { minutesLate, type Show } from './use-show.ts';

/** `09.28`, by the clock on the wall. */
export const writeClockTime = (at: number): string =>
  new Date(at).toLocaleTimeString(LOCALE, { hour: '2-digit', minute: '2-digit' }).replace(':', '.');

/** The clock, and how many minutes the room is behind or ahead of the plan. */
export function ClockPanel({ show, strings }: { show: Show; strings: Ui['present'] }) {
  const now = useClock();
  const { inPlan, order, channel } = show;
  const behind = minutesLate(show, now);
  const start = () => channel.change({ kind: 'start', order, from: inPlan?.startsAt ?? 0 });
  const words =
    behind === undefined || behind === 0
      ? strings.onTime
      : behind > 0
        ? fillMessage(strings.behind, { n: behind })
        : fillMessage(strings.ahead, { n: -behind });
  return (
    <>
      <div class="clock">
        <p class="panel-name">{strings.clock}</p>
        <p>
          <b class="big">{writeClockTime(now)}</b>
        </p>
      </div>
      <div class="clock">
        <p class="panel-name">{strings.againstPlan}</p>
        {behind === undefined ? (
          <button class="text-tool" type="button" onClick={start}>
            {strings.start}
          </button>
        ) : (
          <>
            <p>
              <b class="pace">{words}</b>
            </p>
            {behind !== 0 && (
              <button class="text-tool" type="button" onClick={start}>
                {strings.restart}
              </button>
            )}
          </>
        )}
      </div>
    </>
  );
}
