import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuestion } from '../../question-kinds/fixtures/all-samples.ts';
import { checkQuestion } from './check-question.ts';
import type { Option, Question, QuestionOf } from './question.ts';

function createQuestion(
  kind: 'single' | 'multiple',
  rights: readonly boolean[],
): QuestionOf<'single' | 'multiple'> {
  const options = rights.map(
    (right, index): Option => ({
      id: String.fromCharCode(97 + index),
      text: `val ${index}`,
      right,
      feedback: 'därför',
      ...(right ? {} : { mistake: 'miss' }),
    }),
  );
  return {
    kind,
    id: 'f01',
    situation: '',
    prompt: '',
    truth: 'unclear',
    signs: [],
    lesson: '',
    sources: [],
    options,
  };
}

const codes = (question: Question) => checkQuestion(question, 'file', []).map(({ code }) => code);

describe('a question that is as the guide says', () => {
  it('passes, of whatever kind', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(codes(question)).toEqual([]);
      }),
    );
  });
});

describe('the options of a question', () => {
  it('of kind single pass exactly when one is right', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 3, maxLength: 6 }), (rights) => {
        const isOne = rights.filter(Boolean).length === 1;
        expect(codes(createQuestion('single', rights))).toEqual(isOne ? [] : ['I401']);
      }),
    );
  });

  it('of kind multiple pass exactly when some are right and some wrong', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 3, maxLength: 6 }), (rights) => {
        const expected = !rights.includes(true) ? ['I402'] : rights.includes(false) ? [] : ['I403'];
        expect(codes(createQuestion('multiple', rights))).toEqual(expected);
      }),
    );
  });

  it('are pointed at by their place in the file', () => {
    const question = createQuestion('single', [true, false, false]);
    const wrong = { ...question, options: question.options.map((option) => ({ ...option, id: 'a' })) };
    expect(checkQuestion(wrong, 'file', ['questions', 2]).map(({ path }) => path)).toEqual([
      ['questions', 2, 'options', 1, 'id'],
      ['questions', 2, 'options', 2, 'id'],
    ]);
  });
});
