import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import type { Message } from './wire.ts';

interface Props {
  messages: readonly Message[];
  /** The field has been changed since: what was said may not be true any more. */
  isStale?: boolean;
}

/** Codes of empty fields, whose help stands at the field. */
const NEEDS_NO_MORE = /^I(?:2(?!21)|404|625)/u;

/** What the check says: what is wrong, why it matters and what to do. */
export function Messages({ messages, isStale = false }: Props) {
  if (messages.length === 0) return null;
  if (isStale) return <p class="help">{texts.stale}</p>;
  return (
    <ul class="messages">
      {messages.map((message) => (
        <li key={`${message.code}-${message.line}-${message.what}`} class={kindOf(message)}>
          {message.isLeft ? (
            <p>
              <strong>{texts.left}</strong>
              {!NEEDS_NO_MORE.test(message.code) && ` ${message.instead}`}
            </p>
          ) : (
            <>
              <p>
                <strong>{message.isError ? texts.error : texts.warning}:</strong> {message.what}
              </p>
              <p>
                <span class="lead">{texts.instead}</span> {message.instead}
              </p>
              <p class="why">
                <span class="lead">{texts.why}</span> {message.why}
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function kindOf({ isLeft, isError }: Message): string {
  if (isLeft) return 'left';
  return isError ? 'error' : 'advice';
}
