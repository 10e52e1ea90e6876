import { describe, expect, it } from 'vitest';
import type { Option } from '../../domain/questions/question.ts';
import { type SingleQuestion, singleRule } from './rule.ts';

const common = {
  id: 'q-1',
  situation: 'A lorry unloads at night.',
  prompt: 'What do you do?',
  truth: 'signal' as const,
  signs: [],
  lesson: 'lesson-1',
  sources: [],
};

const right = (id: string): Option => ({ id, text: id, right: true, feedback: '' });
const wrong = (id: string, mistake: NonNullable<Option['mistake']>): Option => ({
  id,
  text: id,
  right: false,
  mistake,
  feedback: '',
});

const single: SingleQuestion = {
  ...common,
  kind: 'single',
  options: [wrong('a', 'miss'), right('b'), wrong('c', 'false-alarm')],
};

function score(question: SingleQuestion, selected: string[]) {
  const check = singleRule.validate(question, selected);
  if (check.status !== 'ready') throw new Error(check.reason);
  return singleRule.score(question, check.answer);
}

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
