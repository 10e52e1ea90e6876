import { writeOpening } from './body.ts';

/** What is marked in a text; both are the same where only the cursor is. */
export interface Selection {
  start: number;
  end: number;
}

interface Edited {
  text: string;
  cursor: number;
}

const replaceRange = (text: string, { start, end }: Selection, written: string): Edited => ({
  text: text.slice(0, start) + written + text.slice(end),
  cursor: start + written.length,
});

/** Puts something first on each line of what is marked. */
function beginLines(text: string, { start, end }: Selection, beginning: string): Edited {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(from, end).split('\n');
  return replaceRange(text, { start: from, end }, lines.map((line) => beginning + line).join('\n'));
}

export const withHeading = (text: string, { start }: Selection): Edited =>
  beginLines(text, { start, end: start }, '## ');

export const withList = (text: string, selection: Selection): Edited => beginLines(text, selection, '- ');

export const withBold = (text: string, { start, end }: Selection): Edited =>
  replaceRange(text, { start, end }, `**${text.slice(start, end)}**`);

/** A source after a sentence, with a space before it, and before the full stop where the cursor is after one. */
export function withSource(text: string, { end }: Selection, id: string, at: string): Edited {
  const tag = writeOpening('Source', { id, at: at.trim() }, false);
  const position = text[end - 1] === '.' ? end - 1 : end;
  const space = position === 0 || /\s/u.test(text[position - 1] ?? '') ? '' : ' ';
  return replaceRange(text, { start: position, end: position }, `${space}${tag}`);
}

/** A picture on lines of its own after the paragraph where the cursor is. What it shows is written for whoever does not see it. */
export function withPicture(text: string, { end }: Selection, name: string, shows: string): Edited {
  const next = text.indexOf('\n\n', end);
  const position = next === -1 ? text.trimEnd().length : next;
  const said = shows.replaceAll(/[[\]<>{}\s]+/gu, ' ').trim();
  const before = position === 0 ? '' : '\n\n';
  return replaceRange(text, { start: position, end: position }, `${before}![${said}](${name})`);
}

/** The marked word, explained by the glossary. */
export function withTerm(text: string, { start, end }: Selection, id: string): Edited {
  const word = text.slice(start, end) || id;
  return replaceRange(text, { start, end }, `${writeOpening('Term', { id }, true)}${word}</Term>`);
}
