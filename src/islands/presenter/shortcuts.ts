/** What a key of the keyboard, or of a clicker, does. */
export type Shortcut =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'break'
  | 'show'
  | 'full-screen'
  | 'votes'
  | 'timer'
  | 'park'
  | 'overview'
  | 'keys';

/** What clickers and other programs for slides send. */
const KEYS: Readonly<Record<string, Shortcut>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  '.': 'black',
  // The start key of a clicker, with and without "from here". It must never load the page anew in front of a room.
  F5: 'show',
};

const LETTERS: Readonly<Record<string, Shortcut>> = {
  b: 'black',
  r: 'break',
  f: 'full-screen',
  v: 'votes',
  t: 'timer',
  p: 'park',
  g: 'overview',
  '?': 'keys',
};

/** Keys that a field of numbers needs for itself, with all that write something; the others are a clicker's. */
const NUMBER_KEYS = /^(.|Backspace|Delete|Enter)$/u;

/** Keys that no field needs, so that a clicker works also after something was typed. */
const FIELD_FREE_KEYS = new Set(['PageDown', 'PageUp', 'F5']);

/**
 * The shortcut of a key press, unless it is meant for a field, for a control that the keyboard has come to, or for
 * the browser. `hasLetters` is false where somebody who speaks or types by other means has switched single letters off.
 */
export function readShortcut(event: KeyboardEvent, hasLetters = true): Shortcut | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return undefined;
  const { key, target } = event;
  if (!isForSlides(key, target)) return undefined;
  if (Object.hasOwn(KEYS, key)) return KEYS[key];
  const letter = key.toLowerCase();
  return hasLetters && Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
}

function isForSlides(key: string, target: EventTarget | null): boolean {
  if (FIELD_FREE_KEYS.has(key)) return true;
  // While a box lies over the slides the keys belong to the box, wherever in it the focus is, and also when it is nowhere.
  if (document.querySelector('dialog[open]')) return false;
  if (!(target instanceof HTMLElement)) return true;
  if (target.matches('input[type="range"]'))
    return !key.startsWith('Arrow') && key !== 'Home' && key !== 'End';
  if (target.matches('input[inputmode="numeric"]')) return !NUMBER_KEYS.test(key);
  if (target.matches('input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select'))
    return false;
  // Who has come to a button by keyboard presses it; who clicked has left it (see `useControls`).
  return !((key === ' ' || key === 'Enter') && target.matches('button, a[href], summary, input, [tabindex]'));
}
