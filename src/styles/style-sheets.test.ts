import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { NAME_LETTERS } from '../domain/certificate/name-letters.ts';

const src = fileURLToPath(new URL('..', import.meta.url));
/** The editing page is for editors, who have a current browser. */
const sheets = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() &&
      /\.(?:css|astro)$/u.test(entry.name) &&
      !entry.parentPath.slice(src.length).startsWith('editing'),
  )
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    file: file.slice(src.length).replaceAll('\\', '/'),
    text: readFileSync(file, 'utf8').replaceAll(/\s+/gu, ' '),
  }));

/** `light-dark(a, b)` with whatever parentheses its values have: name of the property, and the first value. */
const PAIR = /(--[a-z-]+): light-dark\( ?((?:[^(),]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+),/gu;
const CONDITION = '@supports not (color: light-dark(#000, #fff)) {';

describe('style sheets', () => {
  it('keep what depends on light and dark to the tokens, each with its light value for browsers without', () => {
    const users = sheets.filter(({ text }) => text.replaceAll(CONDITION, '').includes('light-dark('));
    expect(users.map(({ file }) => file).sort()).toEqual(['styles/base.css', 'styles/tokens.css']);
    for (const { file, text } of users) {
      const [before = '', fallback = ''] = text.split(CONDITION);
      const pairs = [...before.matchAll(PAIR)].map(([, name, light]) => `${name}: ${light};`);
      expect(pairs.length, file).toBe(before.split('light-dark(').length - 1);
      // The areas share one hue there: it would be in every page for the sake of few readers.
      for (const pair of pairs.filter((other) => !other.startsWith('--hue')))
        expect(fallback, file).toContain(pair);
    }
  });

  it('use no property that nothing sets', () => {
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:css|astro|tsx|ts)$/u.test(file) && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(src, file), 'utf8'))
      .join('\n');
    const set = new Set([...code.matchAll(/(--[a-z][\w-]*)['"`]?\]?\s*[:,]/gu)].map(([, name]) => name));
    const unset = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/var\((--[a-z][\w-]*)\)/gu)]
        .filter(([, name]) => !set.has(name))
        .map(([use]) => `${file}: ${use}`),
    );
    expect(unset).toEqual([]);
  });

  it('make what is pressed as large as the token says', () => {
    const found = sheets.filter(({ text }) => /(?:block|inline)-size: 2\.75rem/u.test(text));
    expect(found.map(({ file }) => `${file}: write var(--tap)`)).toEqual([]);
  });

  it('lie above others as the tokens tell, where it is not within one component', () => {
    const tokens = readFileSync(join(src, 'styles/tokens.css'), 'utf8');
    const told = [...tokens.matchAll(/^ {3}(\d+) +\S/gmu)].map(([, level]) => Number(level));
    expect(told).toHaveLength(3);
    const used = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/z-index: (-?\d+)/gu)].map(([, level]) => ({ file, level: Number(level) })),
    );
    const untold = used.filter(({ level }) => level > 3 && !told.includes(level));
    expect(untold).toEqual([]);
    expect(told.filter((level) => !used.some((one) => one.level === level))).toEqual([]);
  });

  it('open no rule inside another with the name of an element: Safari 16 takes that for a property', () => {
    for (const { file, text } of sheets) {
      const css = file.endsWith('.css')
        ? [text]
        : [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gu)].map(([, style]) => style);
      for (const style of css) expect(findBareNestings(style ?? ''), file).toEqual([]);
    }
  });

  it('underline with a property for each thing: Safari before 26.2 passes over a line with two', () => {
    const found = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/text-decoration: [a-z-]+ [^;]+;/gu)].map(([line]) => `${file}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it('give the letters of names as the runs that the files are cut to', () => {
    const { text = '' } = sheets.find(({ file }) => file.endsWith('name-letters.css')) ?? {};
    const written = [...text.matchAll(/unicode-range: ([^;]+);/gu)].map(([, ranges = '']) =>
      ranges.split(', '),
    );
    const hex = (code: number) => code.toString(16).toUpperCase();
    expect(written).toEqual(
      [NAME_LETTERS.western, NAME_LETTERS.other].map((runs) =>
        runs.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`),
      ),
    );
  });
});

/** Selectors of rules in rules that begin with a letter. At-rules are looked through. */
function findBareNestings(css: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  let start = 0;
  const plain = css.replaceAll(/\/\*.*?\*\//gu, '');
  for (const [at, character] of [...plain].entries()) {
    if (character === '{') {
      const selector = plain.slice(start, at).trim();
      if (/^[a-z]/iu.test(selector) && open.some((outer) => !outer.startsWith('@'))) found.push(selector);
      open.push(selector);
    }
    if (character === '}') open.pop();
    if ('{};'.includes(character)) start = at + 1;
  }
  return found;
}
