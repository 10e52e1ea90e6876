import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { privateText } from '../../domain/words/private-text.ts';
import type { Ui } from '../../schemas/ui.ts';
import type { Show } from './use-show.ts';

/** Questions to come back to, which are kept for the summary of the occasion. */
export function ParkedQuestions({ show, strings }: { show: Show; strings: Ui['present'] }) {
  const { channel, occasion } = show;
  const [question, setQuestion] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // A leader who has heard a question types it at once.
  useLayoutEffect(() => field.current?.focus(), []);
  const add = (event: Event) => {
    event.preventDefault();
    if (question.trim() === '') return;
    channel.change({ kind: 'park', question });
    setSaid(fillMessage(strings.parkedKept, { question }));
    setQuestion('');
    field.current?.focus();
  };
  const remove = (place: number, text: string) => {
    channel.change({ kind: 'unpark', place });
    setSaid(fillMessage(strings.unparked, { question: text }));
    // The pressed button goes with its question.
    field.current?.focus();
  };
  return (
    <form class="parked" onSubmit={add}>
      <label for="parked-question">{strings.parked}</label>
      <p class="small soft">{strings.parkedHint}</p>
      <p class="row">
        <input
          id="parked-question"
          maxLength={500}
          value={question}
          ref={field}
          {...privateText()}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
        <button class="button quiet" type="submit">
          {strings.keepQuestion}
        </button>
      </p>
      <p role="status" class="visually-hidden">
        {said}
      </p>
      <ul>
        {occasion.parked.map(({ text }, place) => (
          <li key={`${place} ${text}`}>
            {text}{' '}
            <button
              class="text-tool"
              type="button"
              aria-label={fillMessage(strings.unparkOne, { question: text })}
              onClick={() => remove(place, text)}
            >
              {strings.unpark}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
