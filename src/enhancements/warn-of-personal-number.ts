import { findPersonalNumber } from '../domain/language/find-personal-number.ts';

/**
 * Says in `[data-private-warning]` when a field beside it, in the same `[data-private]`, holds something that looks like a
 * personnummer. Nothing is stored or stopped; the reader decides.
 */
for (const warning of document.querySelectorAll<HTMLElement>('[data-private-warning]')) {
  const place = warning.closest('[data-private]');
  const warn = () => {
    const fields = [...(place?.querySelectorAll<HTMLInputElement>('textarea, input[type=text]') ?? [])];
    const isFound = fields.some(({ value }) => findPersonalNumber(value) !== undefined);
    const text = isFound ? (warning.dataset['privateWarning'] ?? '') : '';
    if (warning.textContent !== text) warning.textContent = text;
  };
  place?.addEventListener('input', warn);
  // What another visit of the tab has left in the fields.
  queueMicrotask(warn);
}
