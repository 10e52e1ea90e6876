import { useLayoutEffect, useRef } from 'preact/hooks';
import { BREAK_MINUTES, endOfBreak } from '../../domain/sessions/occasion.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { writeClockTime } from './ClockPanel.tsx';
import { useClock } from './use-clock.ts';

interface Props {
  strings: Ui['present'];
  onTake: (minutes: number) => void;
}

/** How long a break can be that the plan does not have, each with the time at which the room is to be back. */
export function BreakBox({ strings, onTake }: Props) {
  const now = useClock();
  const choices = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => choices.current?.querySelector('button')?.focus(), []);
  return (
    <>
      <p>{strings.breakLead}</p>
      <p class="leader-menu" ref={choices}>
        {BREAK_MINUTES.map((n) => (
          <button class="button quiet" type="button" key={n} onClick={() => onTake(n)}>
            {fillMessage(strings.breakFor, { n, time: writeClockTime(endOfBreak(n, now)) })}
          </button>
        ))}
      </p>
    </>
  );
}
