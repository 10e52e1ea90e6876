import { describe, expect, it } from 'vitest';
import { spotRule } from './rule.ts';

const question = {
  kind: 'spot' as const,
  id: 'q-1',
  situation: '',
  prompt: '',
  truth: 'signal' as const,
  signs: [],
  lesson: 'l',
  sources: [],
  caption: '',
  columns: ['x'],
  rows: [...'abcd'].map((id) => ({ id, cells: [id], right: id < 'c', feedback: '' })),
};
const score = (...selected: string[]) => spotRule.score(question, { selected });

describe('rows marked in a document', () => {
  it('earn a point each, when all that stand out are marked and nothing else', () => {
    expect(score('a', 'b')).toEqual({ kind: 'right', earned: 2, total: 2, mistakes: [] });
  });

  it('cost a miss for a row that was left out', () => {
    expect(score('b')).toEqual({ kind: 'partly', earned: 1, total: 2, mistakes: ['miss'] });
  });

  it('cost a false alarm for a row that should be left alone', () => {
    expect(score('a', 'b', 'd')).toEqual({ kind: 'partly', earned: 1, total: 2, mistakes: ['false-alarm'] });
  });

  it('earn nothing when everything is marked', () => {
    expect(score('a', 'b', 'c', 'd')).toMatchObject({ kind: 'wrong', earned: 0 });
  });
});
