// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { anyQuestion, anyQuestionOf } from '../../domain/questions/fixtures/any-question.ts';
import { QUESTION_KINDS, type Question } from '../../domain/questions/question.ts';
import { strings } from './fixtures/question-strings.ts';
import { readQuestion, readSelection } from './read-question.ts';
import { WrittenQuestion } from './WrittenQuestion.tsx';

function writtenForm(question: Question): Element {
  const place = document.createElement('div');
  render(<WrittenQuestion question={question} strings={strings} />, place);
  const form = place.querySelector('form');
  if (!form) throw new Error('no form was written');
  return form;
}

function fieldsOf(form: Element, selector: string): (HTMLInputElement & HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement & HTMLSelectElement>(selector)];
}

describe('readQuestion', () => {
  it.each(QUESTION_KINDS)(
    'reads back a question of kind %s as it was written, whatever the texts are',
    async (kind) => {
      const questions: fc.Arbitrary<Question> = anyQuestionOf[kind];
      await fc.assert(
        fc.asyncProperty(questions, async (question) => {
          expect(await readQuestion(writtenForm(question))).toEqual(question);
        }),
        { numRuns: 15 },
      );
    },
  );

  it.each(QUESTION_KINDS)(
    'leaves a form of kind %s alone that something else has rewritten',
    async (kind) => {
      const questions: fc.Arbitrary<Question> = anyQuestionOf[kind];
      for (const question of fc.sample(questions, 3)) {
        for (const missing of ['details', 'details li', 'fieldset:not(.verdicts)']) {
          const form = writtenForm(question);
          form.querySelector(missing)?.remove();
          expect(await readQuestion(form), missing).toBeUndefined();
        }
      }
    },
  );

  it('leaves a form of an unknown kind alone', async () => {
    const [question] = fc.sample(anyQuestion, 1);
    if (!question) throw new Error('no sample');
    const form = writtenForm(question);
    form.setAttribute('data-kind', 'essay');
    expect(await readQuestion(form)).toBeUndefined();
  });
});

describe('readSelection', () => {
  it('finds nothing in a form that nobody has touched', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(readSelection(writtenForm(question))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('finds a verdict and an action, and not how sure somebody is', () => {
    const [question] = fc.sample(anyQuestionOf.assess, 1);
    if (!question) throw new Error('no sample');
    const form = writtenForm(question);
    for (const name of ['-v', '', '-c']) {
      const [, second] = fieldsOf(form, `[name="${question.id}${name}"]`);
      if (second) second.checked = true;
    }
    expect(readSelection(form)).toEqual(['verdict:unclear', 'action:b']);
  });

  it('finds what was chosen in lists', () => {
    const [question] = fc.sample(anyQuestionOf.match, 1);
    if (!question) throw new Error('no sample');
    const form = writtenForm(question);
    const [first] = fieldsOf(form, 'select');
    if (first) first.value = 'a:b';
    expect(readSelection(form)).toEqual(['a:b']);
  });

  it('makes an order of the places that steps were given, and keeps the others where they stood', () => {
    const [question] = fc.sample(anyQuestionOf.order, 1);
    if (!question) throw new Error('no sample');
    const form = writtenForm(question);
    const fields = fieldsOf(form, 'select');
    const before = fields.map(({ name }) => name.replace(/.*-/, ''));
    const last = fields.at(-1);
    const first = fields[0];
    if (!first || !last) throw new Error('no lists of places');
    last.value = '1';
    first.value = String(fields.length);
    expect(readSelection(form)).toEqual([before.at(-1), ...before.slice(1, -1), before[0]]);
  });
});
