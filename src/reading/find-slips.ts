import type { FindingParams, MarkdownSlip } from '../domain/words/finding.ts';

/** A mark of Markdown that is still in the text, and how many lines below its first line. */
export type Slip = { line: number } & (
  | { code: 'I623'; params: FindingParams['I623'] }
  | { code: 'I624'; params: FindingParams['I624'] }
);

/** The marks, each with what was meant where it can be told. A line has at most the first of them. */
const SLIPS: readonly (readonly [what: MarkdownSlip, pattern: RegExp, meant?: string])[] = [
  ['heading', /^#{1,6}(?=[^\s#]).*$/u, ' '],
  ['bullet', /^\s*[•·▪●○◦‣]\s*/u],
  ['list', /^(?:[-*+]|\d{1,2}[.)])(?=\p{L}).*$/u, ' '],
  ['footnote', /\[\^[^\]\s]+\]/u],
  ['link', /\]\(|\[[^\]]+\] \((?=\/|https?:|www\.|mailto:|tel:|#)/u],
  ['reference', /\[[^\]]+\]\[[^\]]*\]/u],
  ['bracket', /\[\p{L}[^\]]*\]/u],
  ['emphasis', /\*\*|(?<![\p{L}\d])__|(?<![\p{L}\d*])\*(?=\p{L})|(?<=[\p{L}.,])\*(?!\*)/u],
];

/** What is left of Markdown in a paragraph, an item or a cell as its reader sees it. */
export function findSlips(text: string): Slip[] {
  const lines = text.split('\n');
  const tables = findBrokenTable(lines);
  if (tables) return [tables];
  return lines.flatMap((written, line): Slip[] => {
    for (const [what, pattern] of SLIPS) {
      if (!pattern.test(written)) continue;
      return [
        { code: 'I623', line, params: { what, text: shorten(written), corrected: correct(what, written) } },
      ];
    }
    return [];
  });
}

/** Rows that are no table: without the line below the heading row, or with tabs from Word or Excel. */
function findBrokenTable(lines: readonly string[]): Slip | undefined {
  const isRow = (line: string | undefined) => /^\s*\|.*\|/u.test(line ?? '');
  const row = lines.findIndex(
    (line, index) => isRow(line) && (isRow(lines[index + 1]) || lines.length === 1),
  );
  const pasted = lines.findIndex((line) => /\S\t+\S/u.test(line));
  const line = row === -1 ? pasted : row;
  if (line === -1) return undefined;
  const text = shorten((lines[line] ?? '').replaceAll('\t', ' → '));
  return {
    code: 'I624',
    line,
    params: { what: row === -1 ? 'pasted' : 'no-line', text, cells: 0, columns: 0 },
  };
}

function correct(what: MarkdownSlip, written: string): string | undefined {
  if (what === 'heading') return written.replace(/^#+/u, '$& ');
  if (what === 'list') return written.replace(/^(?:[-*+]|\d{1,2}[.)])/u, '$& ');
  if (what === 'bullet') return written.replace(/^\s*[•·▪●○◦‣]\s*/u, '- ');
  return undefined;
}

const shorten = (text: string) => (text.length > 60 ? `${text.trim().slice(0, 59)}…` : text.trim());
