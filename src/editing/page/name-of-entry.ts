import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
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

/**
 * What a row of a list is called, by its letter or its place: ”Fel svar B”, ”Kontaktväg 2”. None is called wrong before
 * somebody has said which is right.
 */
export function nameOfRow(list: string, of: Field, rows: readonly unknown[], index: number): string {
  const row = rows[index] as Group | undefined;
  const fields = fieldsOf(of, row);
  const letter = fields.find(({ field }) => field.type === 'letter');
  if (letter === undefined) return texts.entry(list, index + 1);
  const isRight = (one: unknown) => (one as Group | undefined)?.['right'] === true;
  return texts.letteredEntry(
    list,
    String(row?.[letter.key] ?? ''),
    rows.some(isRight) ? isRight(row) : undefined,
  );
}
