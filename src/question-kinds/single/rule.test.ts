import { describe, expect, it } from 'vitest';
import { questionBase, right, scoreSelection, wrong } from '../fixtures/options.ts';
import { type SingleQuestion, singleRule } from './rule.ts';

const single: SingleQuestion = {
  ...questionBase,
  kind: 'single',
  options: [wrong('a', 'miss'), right('b'), wrong('c', 'false-alarm')],
};

const score = (question: SingleQuestion, selected: string[]) =>
  scoreSelection(singleRule, question, selected);

describe('a selection of one option', () => {
  it('is incomplete with two options', () => {
    expect(singleRule.validate(single, ['a', 'b'])).toEqual({ status: 'incomplete', reason: 'too-many' });
  });

  it('may be told twice', () => {
    expect(singleRule.validate(single, ['b', 'b'])).toEqual({ status: 'ready', answer: { selected: ['b'] } });
  });
});

describe('an answer with one right option', () => {
  it('is right with that option', () => {
    expect(score(single, ['b'])).toEqual({ kind: 'right', earned: 1, total: 1, mistakes: [] });
  });

  it('is otherwise wrong in the way the chosen option says', () => {
    expect(score(single, ['a'])).toEqual({ kind: 'wrong', earned: 0, total: 1, mistakes: ['miss'] });
    expect(score(single, ['c'])).toEqual({ kind: 'wrong', earned: 0, total: 1, mistakes: ['false-alarm'] });
  });

  it('counts as an error of fact where the option does not say', () => {
    const { mistake: _, ...undeclared } = wrong('a', 'miss');
    expect(score({ ...single, options: [undeclared, right('b')] }, ['a']).mistakes).toEqual(['fact']);
  });
});
