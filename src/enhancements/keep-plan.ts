import { keptText } from '../adapters/browser-storage.ts';

/**
 * Keeps what the reader writes in "Om jag ser … då …" while the tab is open. It may be sensitive, so it is
 * never stored longer than that; without session storage the fields simply start empty.
 */
const fields = document.querySelectorAll<HTMLTextAreaElement>('textarea[data-plan]');

for (const field of fields) {
  const kept = keptText('tab', `plan:${field.dataset['plan']}`);
  field.value ||= kept.read() ?? '';
  // What somebody has written is not folded away.
  if (field.value) field.closest('details')?.setAttribute('open', '');
  // Not kept, the text stays in the field, and the notice of the page says so.
  field.addEventListener('input', () => void kept.write(field.value));
}
