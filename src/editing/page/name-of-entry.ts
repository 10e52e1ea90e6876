import { type Field, fieldsOf, type Group } from './form.ts';
import type { Overview } from './wire.ts';

/** Longer names are cut. */
const LONGEST = 90;

/**
 * What a group in a list is told by when it is closed: its first text, or what it refers to. Empty where nothing is filled in.
 */
export function nameOfEntry(field: Field, value: Group | undefined, targets: Overview['targets']): string {
  const fields = fieldsOf(field, value);
  const texts = fields.flatMap(({ key, field: inner }) => {
    const written = value?.[key];
    if (typeof written !== 'string' || written === '') return [];
    if (inner.type === 'reference')
      return [targets[inner.to]?.find(({ id }) => id === written)?.title ?? written];
    return inner.type === 'text' ? [written] : [];
  });
  const letter = fields.find(({ field: inner }) => inner.type === 'letter');
  const [first] = texts;
  if (first === undefined) return '';
  const named = letter === undefined ? first : `${value?.[letter.key]}. ${first}`;
  return named.length > LONGEST ? `${named.slice(0, LONGEST)}…` : named;
}
