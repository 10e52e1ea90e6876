import type { Ui } from '../../schemas/ui.ts';

/** What the keys of the keyboard, and of a clicker, do. */
export function KeyList({ keys }: { keys: Ui['present']['keys'] }) {
  return (
    <dl class="keys">
      {keys.map(({ press, does }) => (
        <div key={press}>
          <dt>{press}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
