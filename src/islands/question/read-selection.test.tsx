// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionKind } from '../../domain/questions/question.ts';
import { samplesOf } from '../../question-kinds/fixtures/all-samples.ts';
import { QUESTION_KINDS } from '../../question-kinds/kinds.ts';
import { strings } from './fixtures/question-strings.ts';
import { readSelection } from './read-selection.ts';
import { WrittenQuestion } from './WrittenQuestion.tsx';

function written(question: Question): HTMLFormElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(<WrittenQuestion question={question} strings={strings} />, place);
  const form = place.querySelector('form');
  if (!form) throw new Error('no form was written');
  return form;
}

const field = <Field extends HTMLElement>(form: Element, selector: string) =>
  form.querySelector(selector) as Field;

describe('what somebody has chosen before the script comes', () => {
  it.each(QUESTION_KINDS)('is nothing in an untouched question of kind %s', (kind) => {
    const { question } = samplesOf<QuestionKind>(kind);
    expect(readSelection(question, written(question))).toEqual([]);
  });

  it.each(QUESTION_KINDS)('has a key beside it in a question of kind %s, closed, and no button', (kind) => {
    const form = written(samplesOf<QuestionKind>(kind).question);
    expect(form.querySelector('details.question-key')?.hasAttribute('open')).toBe(false);
    expect(form.querySelector('details.question-key')?.textContent).toContain('because of');
    expect(form.querySelector('button')).toBeNull();
  });

  it('is the option, and not how sure somebody is', () => {
    const { question } = samplesOf('single');
    const form = written(question);
    field<HTMLInputElement>(form, '[value=b]').checked = true;
    field<HTMLInputElement>(form, '.certainty input').checked = true;
    expect(readSelection(question, form)).toEqual(['b']);
  });

  it('is a verdict and an action', () => {
    const { question } = samplesOf('assess');
    const form = written(question);
    field<HTMLInputElement>(form, '[value="verdict:unclear"]').checked = true;
    field<HTMLInputElement>(form, '[value="action:b"]').checked = true;
    expect(readSelection(question, form)).toEqual(['verdict:unclear', 'action:b']);
  });

  it('is what stands in the lists that were touched', () => {
    const { question } = samplesOf('match');
    const form = written(question);
    field<HTMLSelectElement>(form, 'select').value = 'a:b';
    expect(readSelection(question, form)).toEqual(['a:b']);
  });

  it('is the order of the places that steps were given; of two with the same place the upper comes first', () => {
    const { question } = samplesOf('order');
    const form = written(question);
    const lists = [...form.querySelectorAll('select')];
    const before = lists.map(({ name }) => name.replace('sample-', ''));
    const last = lists.at(-1);
    if (last) last.value = '1';
    expect(readSelection(question, form)).toEqual([before[0], before[2], before[1]]);
    if (last) last.value = '';
    expect(readSelection(question, form)).toEqual([]);
  });
});
