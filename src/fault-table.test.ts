import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(join(root, 'docs/faults.md'), 'utf8');

/** Rows that say where something is held: `| **T1** | `file` › name of the test |`. */
const ROW = /^\| \*\*([TP]\d+)\*\* \| `([^`]+)` › (.+) \|$/gm;
const ROW_START = /^\| \*\*[TP]\d+\*\* \|/;
const rows = [...page.matchAll(ROW)].map(([, code = '', file = '', title = '']) => ({ code, file, title }));
const argued = [...page.matchAll(/^- \*\*(A\d+)\*\* /gm)].map(([, code = '']) => code);
const explained = new Set([...rows.map(({ code }) => code), ...argued]);

/** The rows of the tables of faults, without their headings and what the row is. */
const cells = page
  .split('\n')
  .filter(
    (line, place, lines) =>
      line.startsWith('| ') && !ROW_START.test(line) && !lines[place + 1]?.startsWith('|--'),
  )
  .flatMap((line) => line.split(/(?<!\\)\|/).slice(2, -1));
const used = new Set(
  [
    ...page
      .replace(ROW, '')
      .replace(/^- \*\*A\d+\*\*/gm, '')
      .matchAll(/\*\*([TPA]\d+)\*\*/g),
  ].map(([, code = '']) => code),
);

/** As a name stands in a file: what differs from case to case is `…` in the table, and quotation marks are escaped at times. */
const hasTest = (text: string, title: string) => {
  const pieces = title.split('…').map((piece) => piece.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?:it|test)\\((['"\`])${pieces.join('.*')}.*\\1, `, 'm').test(text.replaceAll('\\', ''));
};

describe('the table of faults in docs/faults.md', () => {
  it('names tests that are there', () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const { code, file, title } of rows) {
      expect(existsSync(join(root, file)), `${code}: ${file}`).toBe(true);
      expect(hasTest(readFileSync(join(root, file), 'utf8'), title), `${code}: ${file} › ${title}`).toBe(
        true,
      );
    }
  });

  it('explains every sign that it uses, and uses every one that it explains', () => {
    expect([...used].filter((code) => !explained.has(code))).toEqual([]);
    expect([...explained].filter((code) => !used.has(code))).toEqual([]);
  });

  it('says of every cell where it is held', () => {
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => !/\*\*[TPA]\d+\*\*/.test(cell))).toEqual([]);
  });
});
