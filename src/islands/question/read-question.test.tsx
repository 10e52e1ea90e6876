// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { MISTAKES, TRUTHS } from '../../domain/course/vocabulary.ts';
import type { Question } from '../../domain/questions/question.ts';
import { QuestionForm, type QuestionStrings } from './QuestionForm.tsx';
import { openQuestion } from './question-state.ts';
import { readQuestion } from './read-question.ts';

/** The words do not matter to what is read; they must only not be taken for the question's own. */
const strings: QuestionStrings = {
  eyebrow: 'eyebrow',
  chooseOne: 'choose one',
  chooseSeveral: 'choose several',
  certainty: 'certainty',
  optional: 'optional',
  certainties: { unsure: 'unsure', 'fairly-sure': 'fairly sure', sure: 'sure' },
  compare: 'compare',
  again: 'again',
  nothingSelected: 'nothing selected',
  right: 'right',
  partly: 'partly',
  wrong: 'wrong',
  sureButWrong: 'sure but wrong',
  optionRight: 'option right',
  optionWrong: 'option wrong',
  yourAnswer: 'your answer',
  mistakes: { miss: 'miss', 'false-alarm': 'false alarm', fact: 'fact' },
  key: 'key',
  truth: { signal: 'signal', unclear: 'unclear', innocent: 'innocent' },
};

function writtenForm(question: Question): Element {
  const place = document.createElement('div');
  render(<QuestionForm question={question} strings={strings} state={openQuestion} />, place);
  const form = place.querySelector('form');
  if (!form) throw new Error('no form was written');
  return form;
}

const text = fc.string({ minLength: 1 });
const questions = fc
  .record({
    kind: fc.constantFrom('single' as const, 'multiple' as const),
    id: fc.stringMatching(/^[a-z]+-f[0-9]{2}$/),
    truth: fc.constantFrom(...TRUTHS),
    situation: text,
    prompt: text,
    lesson: fc.stringMatching(/^[a-z]+$/),
    texts: fc.array(fc.record({ text, feedback: text, mistake: fc.constantFrom(...MISTAKES) }), {
      minLength: 3,
      maxLength: 6,
    }),
  })
  .map(
    ({ texts, ...rest }): Question => ({
      ...rest,
      signs: [],
      sources: [],
      options: texts.map((option, index) => ({
        id: 'abcdef'.charAt(index),
        text: option.text,
        right: index === 0,
        ...(index === 0 ? {} : { mistake: option.mistake }),
        feedback: option.feedback,
      })),
    }),
  );

describe('readQuestion', () => {
  it('reads back what QuestionForm wrote, whatever the texts are', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(readQuestion(writtenForm(question))).toEqual(question);
      }),
    );
  });

  it('leaves a form alone that has been rewritten by something else', () => {
    const [question] = fc.sample(questions, 1);
    if (!question) throw new Error('no sample');
    for (const missing of ['details', 'details li', '.option']) {
      const form = writtenForm(question);
      form.querySelector(missing)?.remove();
      expect(readQuestion(form), missing).toBeUndefined();
    }
  });
});
