import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import type { Message } from './wire.ts';

/** What the check says: what is wrong, why it matters and what to do. */
export function Messages({ messages }: { messages: readonly Message[] }) {
  if (messages.length === 0) return null;
  return (
    <ul class="messages">
      {messages.map((message) => (
        <li
          key={`${message.code}-${message.line}-${message.what}`}
          class={message.isError ? 'error' : 'advice'}
        >
          <p>
            <strong>{message.isError ? texts.error : texts.warning}:</strong> {message.what}
          </p>
          <p>
            <span class="lead">{texts.instead}</span> {message.instead}
          </p>
          <p class="why">
            <span class="lead">{texts.why}</span> {message.why}
          </p>
        </li>
      ))}
    </ul>
  );
}
