import { useLayoutEffect, useRef } from 'preact/hooks';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import type { Show } from './use-show.ts';

interface Props {
  show: Show;
  strings: Ui['present'];
  /** Address of the occasion's summary. */
  summaryAddress: string;
}

/** What is kept of the occasion and where it is found, before the leader leaves the slides for its summary. */
export function FinishBox({ show, strings, summaryAddress }: Props) {
  const { occasion, channel } = show;
  const { finishing } = strings;
  const onward = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => onward.current?.focus(), []);
  const told = channel.isKept()
    ? [
        fillMessage(finishing.kept, {
          cases: Object.keys(occasion.counts).length,
          questions: occasion.parked.length,
        }),
        finishing.goOn,
      ]
    : [finishing.notKept];
  return (
    <>
      <ul>
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li>{finishing.summary}</li>
        {channel.roomState() !== 'closed' && <li>{finishing.room}</li>}
      </ul>
      <p>
        <a class="button" href={summaryAddress} ref={onward}>
          {finishing.onward}
        </a>
      </p>
    </>
  );
}
