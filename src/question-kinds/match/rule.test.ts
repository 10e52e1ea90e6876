import { describe, expect, it } from 'vitest';
import { matchRule } from './rule.ts';

const question = {
  kind: 'match' as const,
  id: 'q-1',
  situation: '',
  prompt: '',
  truth: 'signal' as const,
  signs: [],
  lesson: 'l',
  sources: [],
  choices: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  pairs: [
    { id: 'a', text: 'one', choice: 'b', feedback: '' },
    { id: 'b', text: 'two', choice: 'b', feedback: '' },
  ],
};

describe('a match', () => {
  it('needs one choice for each pair', () => {
    expect(matchRule.validate(question, ['a:b'])).toMatchObject({ reason: 'not-complete' });
    expect(matchRule.validate(question, ['a:b', 'a:c', 'b:b'])).toMatchObject({ reason: 'too-many' });
    expect(matchRule.validate(question, ['a:b', 'b:z'])).toMatchObject({ reason: 'unknown-option' });
  });

  it('may use a choice twice, and is kept in the order of the pairs', () => {
    expect(matchRule.validate(question, ['b:b', 'a:b'])).toEqual({
      status: 'ready',
      answer: { selected: ['a:b', 'b:b'] },
    });
  });

  it('earns a point for each pair', () => {
    const score = (...selected: string[]) => matchRule.score(question, { selected });
    expect(score('a:b', 'b:b')).toEqual({ kind: 'right', earned: 2, total: 2, mistakes: [] });
    expect(score('a:b', 'b:a')).toEqual({ kind: 'partly', earned: 1, total: 2, mistakes: ['fact'] });
    expect(score('a:c', 'b:a')).toEqual({ kind: 'wrong', earned: 0, total: 2, mistakes: ['fact', 'fact'] });
  });
});
