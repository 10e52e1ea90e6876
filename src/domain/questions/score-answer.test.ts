import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuestion } from '../../question-kinds/fixtures/all-samples.ts';
import { questionRule } from '../../question-kinds/kinds.ts';
import { Branches } from '../fixtures/branches.ts';
import type { Answer } from './answer.ts';
import { caseOutcome } from './case-outcome.ts';
import type { Question } from './question.ts';
import { scoreSelection } from './score-answer.ts';

const ruleOf = (question: Question) => {
  const rule = questionRule(question);
  if (!rule) throw new Error(`There is no rule for ${question.kind}`);
  return rule;
};
const entriesOf = (question: Question) => ruleOf(question).entries(question);
const validateAnswer = (question: Question, selected: readonly string[]) =>
  ruleOf(question).validate(question, selected);
const scoreAnswer = (question: Question, answer: Answer) => ruleOf(question).score(question, answer);

/** A question and a selection of its own entries, complete or not. */
const answered = anyQuestion.chain((question) =>
  fc.tuple(fc.constant(question), fc.array(fc.constantFrom(...entriesOf(question)), { maxLength: 24 })),
);

/** What somebody may have written into the storage, or an older version of the question have left there. */
const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    ':',
    'a:',
    ':a',
    '__proto__',
    'constructor',
    'verdict:',
    'verdict:signal:signal',
    'a:a:a',
  ),
);

describe('any kind of question', () => {
  it('has entries that are told apart', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(new Set(entriesOf(question)).size).toBe(entriesOf(question).length);
      }),
    );
  });

  it('is incomplete while nothing is chosen', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(validateAnswer(question, [])).toEqual({ status: 'incomplete', reason: 'nothing-selected' });
      }),
    );
  });

  it('takes whatever it is given without throwing, and scores only what it knows', () => {
    fc.assert(
      fc.property(answered, fc.array(hostile), ([question, own], foreign) => {
        const check = validateAnswer(question, [...own, ...foreign]);
        const known = entriesOf(question);
        if (check.status !== 'ready') return;
        expect(foreign.every((entry) => known.includes(entry))).toBe(true);
        scoreAnswer(question, check.answer);
      }),
    );
  });

  it('earns a whole number from nothing to everything, and everything only when right', () => {
    fc.assert(
      fc.property(answered, ([question, selected]) => {
        const check = validateAnswer(question, selected);
        if (check.status !== 'ready') return;
        const score = scoreAnswer(question, check.answer);
        for (const part of [score, ...Object.values(score.parts ?? {})]) {
          expect(Number.isInteger(part.earned)).toBe(true);
          expect(part.earned).toBeGreaterThanOrEqual(0);
          expect(part.earned).toBeLessThanOrEqual(part.total);
          expect(part.kind === 'right').toBe(part.mistakes.length === 0);
          expect(part.kind === 'right').toBe(part.earned === part.total);
          expect(part.kind === 'partly').toBe(part.earned > 0 && part.earned < part.total);
        }
      }),
    );
  });

  it('is answered and scored the same in whatever order its parts were chosen, but for steps in order', () => {
    const shuffled = answered.chain(([question, selected]) =>
      fc.tuple(
        fc.constant(question),
        fc.constant(selected),
        fc.shuffledSubarray(selected, { minLength: selected.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([question, selected, reordered]) => {
        if (question.kind === 'order') return;
        const [one, other] = [validateAnswer(question, selected), validateAnswer(question, reordered)];
        expect(one).toEqual(other);
        if (one.status !== 'ready') return;
        expect(scoreAnswer(question, one.answer)).toEqual(
          scoreAnswer(question, { selected: one.answer.selected.toReversed() }),
        );
      }),
    );
  });

  it('reads an answer back as the same answer', () => {
    const branches = new Branches<'ready'>();
    fc.assert(
      fc.property(answered, ([question, selected]) => {
        const check = validateAnswer(question, selected);
        if (check.status !== 'ready') return;
        branches.enter('ready');
        expect(validateAnswer(question, check.answer.selected)).toEqual(check);
      }),
    );
    expect(branches.met).toEqual(['ready']);
  });

  it('has an outcome for every answer: nothing but a hit or a dismissal when right', () => {
    const branches = new Branches<'right' | 'wrong'>();
    fc.assert(
      fc.property(answered, ([question, selected]) => {
        const check = validateAnswer(question, selected);
        if (check.status !== 'ready') return;
        const score = scoreAnswer(question, check.answer);
        const outcomes = caseOutcome(question, score);
        expect(outcomes.length).toBeGreaterThan(0);
        branches.enter(score.kind === 'right' ? 'right' : 'wrong');
        if (score.kind === 'right')
          expect(outcomes).toEqual([question.truth === 'signal' ? 'hit' : 'correct-dismissal']);
      }),
      // Three answers in a hundred are right.
      { numRuns: 500 },
    );
    expect(branches.met).toEqual(['right', 'wrong']);
  });

  it('is validated and scored in one step, or not at all', () => {
    fc.assert(
      fc.property(answered, ([question, selected]) => {
        const check = validateAnswer(question, selected);
        expect(scoreSelection(ruleOf(question), question, selected)).toEqual(
          check.status === 'ready'
            ? { selected: check.answer.selected, score: scoreAnswer(question, check.answer) }
            : undefined,
        );
      }),
    );
  });
});
