import { parse } from 'yaml';
import { isRecord } from '../domain/json/guards.ts';

/** How a text is written: with nothing around it where that can be, or in straight quotation marks. */
export type Quoting = 'plain' | 'quoted';

const SPACES = '  ';

/** Ids, days and addresses: what the content writes without quotation marks. */
const isToken = (text: string) => /^[a-z0-9][\w./:-]*$/u.test(text);

/** A scalar on one line, such that it is read as it was. */
export function writeScalar(value: unknown, quoting: Quoting = 'quoted', place: 'block' | 'flow' = 'block') {
  if (typeof value !== 'string') return String(value ?? null);
  const mayBePlain = (quoting === 'plain' || isToken(value)) && staysWhole(value, place);
  return mayBePlain ? value : JSON.stringify(value);
}

/** A text that looks like a tag is only tried; nobody has written it. */
const QUIET = { logLevel: 'error' } as const;

function staysWhole(text: string, place: 'block' | 'flow'): boolean {
  if (text !== text.trim() || text === '' || /[\n\r]/u.test(text)) return false;
  try {
    const read: unknown = place === 'block' ? parse(`a: ${text}`, QUIET).a : parse(`[${text}, b]`, QUIET)[0];
    return read === text && (place === 'block' || parse(`[${text}, b]`, QUIET).length === 2);
  } catch {
    return false;
  }
}

/** Only short things without sentences, as ids and days are. */
const isRow = (list: readonly unknown[]) =>
  list.every((entry) => typeof entry === 'number' || (typeof entry === 'string' && isToken(entry)));

/**
 * A value as it stands after `key:` or `-`, with the space or line break before it. `indent` is the number of spaces before
 * that key. Lists of ids are a row, all else has a line each.
 */
export function writeAfterKey(value: unknown, indent: number): string {
  if (Array.isArray(value)) {
    if (isRow(value)) return ` ${writeFlow(value)}`;
    const inner = ' '.repeat(indent) + SPACES;
    return `\n${value.map((entry) => `${inner}-${writeEntry(entry, inner.length)}`).join('\n')}`;
  }
  if (isRecord(value)) {
    if (Object.keys(value).length === 0) return ' {}';
    return `\n${' '.repeat(indent)}${SPACES}${writeGroup(value, indent + SPACES.length)}`;
  }
  return ` ${writeScalar(value)}`;
}

/** An entry of a list, after its dash, which stands at `indent`. */
export function writeEntry(value: unknown, indent: number): string {
  if (isRecord(value) && Object.keys(value).length > 0)
    return ` ${writeGroup(value, indent + SPACES.length)}`;
  return ` ${typeof value === 'object' && value !== null ? writeFlow(value) : writeScalar(value)}`;
}

/** The lines of a group; the first has no indent, since something stands before it. */
export const writeGroup = (group: Readonly<Record<string, unknown>>, indent: number): string =>
  Object.entries(group)
    .map(([key, value]) => `${writeScalar(key, 'plain')}:${writeAfterKey(value, indent)}`)
    .join(`\n${' '.repeat(indent)}`);

/** A value on one line. `reuse` gives what is already written for a part of it. */
export function writeFlow(
  value: unknown,
  reuse: (step: string | number) => string | undefined = () => undefined,
  quoting: Quoting = 'quoted',
): string {
  if (Array.isArray(value)) {
    const entries = value.map((entry, index) => reuse(index) ?? writeFlow(entry, undefined, quoting));
    return `[${entries.join(', ')}]`;
  }
  if (isRecord(value)) {
    const entries = Object.entries(value).map(
      ([key, entry]) => `${writeScalar(key, 'plain', 'flow')}: ${reuse(key) ?? writeFlow(entry)}`,
    );
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return writeScalar(value, quoting, 'flow');
}
