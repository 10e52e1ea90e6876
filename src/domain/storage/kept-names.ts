/**
 * Everything that the site keeps in a browser, by the first word of its name, with what it is to the reader. Whoever keeps
 * something new adds a line here; words for it in `privacy.kept` in `content/ui.yaml`, and a row on the page about privacy,
 * are then asked for by the tests. Caches with the site's own files have names of their own (`domain/offline/`).
 */
export const KEPT_KINDS = {
  progress: 'progress',
  day: 'day',
  occasion: 'day',
  report: 'day',
  'leader-view': 'setting',
  reading: 'setting',
  'search-key': 'setting',
  'kept-observation': 'observation',
  seen: 'observation',
  observation: 'observation',
  check: 'round',
  practice: 'round',
  plan: 'plan',
  offline: 'no-copy',
  'update-later': 'later',
} as const;

type FirstWord = keyof typeof KEPT_KINDS;

/** A name after the prefix of the site: `day`, `check:miljo`, `progress:damaged`. */
export type KeptName = FirstWord | `${FirstWord}:${string}`;

/** `damaged` is what could not be read and was put aside; `other` what this version does not know. */
export type KeptKind = (typeof KEPT_KINDS)[FirstWord] | 'damaged' | 'other';

/** What something that is kept is to the reader. `name` is any text. */
export function keptKind(name: string): KeptKind {
  if (name.endsWith(':damaged')) return 'damaged';
  const word = /^[^:]*/.exec(name)?.[0] ?? '';
  return Object.hasOwn(KEPT_KINDS, word) ? KEPT_KINDS[word as FirstWord] : 'other';
}
