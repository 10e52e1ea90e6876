import { describe, expect, it } from 'vitest';
import { compareNumberedNames, parseNumberedName } from './content-path.ts';

describe('a numbered name', () => {
  it('is split into order and slug', () => {
    expect(parseNumberedName('02-miljobrott')).toEqual({ order: 2, slug: 'miljobrott' });
    expect(parseNumberedName('10-a-b-c')).toEqual({ order: 10, slug: 'a-b-c' });
  });

  it('comes last without a number', () => {
    const names = ['utan-nummer', '10-tio', '02-tva', 'annat'].map(parseNumberedName);
    expect(names.toSorted(compareNumberedNames).map(({ slug }) => slug)).toEqual([
      'tva',
      'tio',
      'annat',
      'utan-nummer',
    ]);
  });
});
