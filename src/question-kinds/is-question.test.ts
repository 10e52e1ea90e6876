import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../domain/questions/question.ts';
import { anyQuestion, samplesOf } from './fixtures/all-samples.ts';
import { QUESTION_FORMS } from './forms.ts';
import { isQuestion } from './is-question.ts';
import { QUESTION_KINDS, QUESTION_RULES, questionRule } from './kinds.ts';

/** Every value in a question, with the keys that lead to it. */
function valuesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, entry]) => valuesIn(entry, [...path, key]))];
}

/** The value with the part that the path leads to replaced. */
function withValue(whole: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const part = withValue((whole as Record<string, unknown>)[key], rest, value);
  return Array.isArray(whole) ? whole.with(Number(key), part) : { ...(whole as object), [key]: part };
}

describe('a question that comes from a page or a file', () => {
  it('is taken as it was written', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(isQuestion(JSON.parse(JSON.stringify(question)))).toBe(true);
      }),
    );
  });

  it.each(QUESTION_KINDS)('of kind %s is not taken with any one of its values damaged', (kind) => {
    const { question } = samplesOf<QuestionKind>(kind);
    for (const path of valuesIn(question).slice(1)) {
      expect(isQuestion(withValue(question, path, 7)), path.join('.')).toBe(false);
      expect(isQuestion(withValue(question, path, null)), path.join('.')).toBe(false);
    }
  });

  it('is not taken when it is of a kind that nobody knows, or no question at all', () => {
    const { question } = samplesOf('single');
    for (const kind of ['essay', 'constructor', '__proto__', ''])
      expect(isQuestion({ ...question, kind })).toBe(false);
    for (const value of [undefined, null, 'single', [], {}, { kind: 'single' }])
      expect(isQuestion(value)).toBe(false);
    expect(questionRule({ kind: 'toString' })).toBeUndefined();
  });
});

describe('the registries', () => {
  it.each(QUESTION_KINDS)('have one rule for %s, wherever it is met', async (kind) => {
    expect((await QUESTION_FORMS[kind]()).rule).toBe(QUESTION_RULES[kind]);
  });
});
