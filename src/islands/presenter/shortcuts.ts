/** What a key of the keyboard, or of a clicker, does with the slides. */
export type Shortcut = 'next' | 'previous' | 'first' | 'last' | 'black';

const KEYS: Readonly<Record<string, Shortcut>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  '.': 'black',
};

/** The shortcut of a key press, unless it is meant for a field or a browser's own command. */
export function readShortcut(event: KeyboardEvent): Shortcut | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return undefined;
  const { target } = event;
  if (target instanceof HTMLElement && target.matches('input, textarea, select')) return undefined;
  return Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
}
