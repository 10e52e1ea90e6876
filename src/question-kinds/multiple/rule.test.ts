import { describe, expect, it } from 'vitest';
import type { Option } from '../../domain/questions/question.ts';
import { type MultipleQuestion, multipleRule } from './rule.ts';

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

const multiple: MultipleQuestion = {
  ...common,
  kind: 'multiple',
  options: [right('a'), right('b'), wrong('c', 'false-alarm'), wrong('d', 'fact')],
};

function score(question: MultipleQuestion, selected: string[]) {
  const check = multipleRule.validate(question, selected);
  if (check.status !== 'ready') throw new Error(check.reason);
  return multipleRule.score(question, check.answer);
}

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
