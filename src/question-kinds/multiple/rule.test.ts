import { describe, expect, it } from 'vitest';
import { questionBase, right, scoreSelection, wrong } from '../fixtures/options.ts';
import { type MultipleQuestion, multipleRule } from './rule.ts';

const multiple: MultipleQuestion = {
  ...questionBase,
  kind: 'multiple',
  options: [right('a'), right('b'), wrong('c', 'false-alarm'), wrong('d', 'fact')],
};

const score = (question: MultipleQuestion, selected: string[]) =>
  scoreSelection(multipleRule, question, selected);

describe('a selection of options', () => {
  it('is incomplete with an option that the question no longer has', () => {
    expect(multipleRule.validate(multiple, ['a', 'z'])).toEqual({
      status: 'incomplete',
      reason: 'unknown-option',
    });
  });

  it('counts an option once and in the order of the question', () => {
    expect(multipleRule.validate(multiple, ['c', 'a', 'c'])).toEqual({
      status: 'ready',
      answer: { selected: ['a', 'c'] },
    });
  });
});

describe('an answer with several right options', () => {
  it('is right only with all of them and nothing else', () => {
    expect(score(multiple, ['a', 'b'])).toEqual({ kind: 'right', earned: 2, total: 2, mistakes: [] });
  });

  it('is partly right with a miss when one is left out', () => {
    expect(score(multiple, ['b'])).toEqual({ kind: 'partly', earned: 1, total: 2, mistakes: ['miss'] });
  });

  it('loses a point for a wrong option, which is its own mistake', () => {
    expect(score(multiple, ['a', 'b', 'c'])).toEqual({
      kind: 'partly',
      earned: 1,
      total: 2,
      mistakes: ['false-alarm'],
    });
  });

  it('can be both a miss and a false alarm', () => {
    expect(score(multiple, ['a', 'c'])).toEqual({
      kind: 'wrong',
      earned: 0,
      total: 2,
      mistakes: ['miss', 'false-alarm'],
    });
  });

  it('earns nothing when everything is ticked', () => {
    expect(score(multiple, ['a', 'b', 'c', 'd'])).toEqual({
      kind: 'wrong',
      earned: 0,
      total: 2,
      mistakes: ['false-alarm', 'fact'],
    });
  });
});
