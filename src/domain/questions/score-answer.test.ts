import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MISTAKES } from '../course/vocabulary.ts';
import type { MultipleQuestion, Option, Question, SingleQuestion } from './question.ts';
import { scoreAnswer, validateAnswer } from './score-answer.ts';

const common = {
  id: 'q-1',
  situation: 'A lorry unloads at night.',
  prompt: 'What do you do?',
  truth: 'signal',
  signs: [],
  lesson: 'lesson-1',
  sources: [],
} as const;

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
  signs: [],
  sources: [],
  kind: 'single',
  options: [wrong('a', 'miss'), right('b'), wrong('c', 'false-alarm')],
};
const multiple: MultipleQuestion = {
  ...common,
  signs: [],
  sources: [],
  kind: 'multiple',
  options: [right('a'), right('b'), wrong('c', 'false-alarm'), wrong('d', 'fact')],
};

function score(question: Question, selected: string[]) {
  const check = validateAnswer(question, selected);
  if (check.status !== 'ready') throw new Error(check.reason);
  return scoreAnswer(question, check.answer);
}

describe('a selection', () => {
  it('is incomplete while nothing is chosen', () => {
    for (const question of [single, multiple]) {
      expect(validateAnswer(question, [])).toEqual({ status: 'incomplete', reason: 'nothing-selected' });
    }
  });

  it('is incomplete with two options where one is asked for', () => {
    expect(validateAnswer(single, ['a', 'b'])).toEqual({ status: 'incomplete', reason: 'too-many' });
  });

  it('is incomplete with an option that the question no longer has', () => {
    expect(validateAnswer(multiple, ['a', 'z'])).toEqual({ status: 'incomplete', reason: 'unknown-option' });
  });

  it('counts an option once and in the order of the question', () => {
    expect(validateAnswer(multiple, ['c', 'a', 'c'])).toEqual({
      status: 'ready',
      answer: { selected: ['a', 'c'] },
    });
    expect(validateAnswer(single, ['b', 'b']).status).toBe('ready');
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

describe('any question and selection', () => {
  const option = fc.oneof(
    fc.constant<Pick<Option, 'right'>>({ right: true }),
    fc.constantFrom(...MISTAKES).map((mistake) => ({ right: false, mistake })),
  );
  const question = fc
    .record({
      kind: fc.constantFrom('single' as const, 'multiple' as const),
      options: fc.array(option, { minLength: 1, maxLength: 8 }),
    })
    .map(
      ({ kind, options }): Question => ({
        ...single,
        kind,
        options: options.map((part, place) => ({
          ...part,
          id: 'abcdefgh'.charAt(place),
          text: '',
          feedback: '',
        })),
      }),
    );
  const selection = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 10 });

  it('earns a whole number from nothing to everything, and everything only when right', () => {
    fc.assert(
      fc.property(question, selection, (asked, selected) => {
        const check = validateAnswer(asked, selected);
        if (check.status !== 'ready') return;
        const result = scoreAnswer(asked, check.answer);
        expect(Number.isInteger(result.earned)).toBe(true);
        expect(result.earned).toBeGreaterThanOrEqual(0);
        expect(result.earned).toBeLessThanOrEqual(result.total);
        expect(result.kind === 'right').toBe(result.mistakes.length === 0);
        expect(result.kind === 'partly').toBe(result.earned > 0 && result.earned < result.total);
        if (result.kind === 'right') expect(result.earned).toBe(result.total);
      }),
    );
  });

  it('is scored the same in whatever order the options were chosen', () => {
    const shuffled = fc
      .tuple(question, selection)
      .chain(([asked, selected]) =>
        fc.tuple(
          fc.constant(asked),
          fc.constant(selected),
          fc.shuffledSubarray(selected, { minLength: selected.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([asked, selected, reordered]) => {
        const [one, other] = [validateAnswer(asked, selected), validateAnswer(asked, reordered)];
        expect(one).toEqual(other);
        if (one.status !== 'ready') return;
        expect(scoreAnswer(asked, one.answer)).toEqual(
          scoreAnswer(asked, { selected: one.answer.selected.toReversed() }),
        );
      }),
    );
  });
});
