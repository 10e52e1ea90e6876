// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearIslands, enter, texts } from '../../islands/fixtures/show-island.ts';
import { samplesOf } from '../fixtures/all-samples.ts';
import { describedBy, showForm, verdictsIn } from '../fixtures/show-form.tsx';

import { matchForm } from './form.tsx';

const { question, words } = samplesOf('match');

beforeEach(clearIslands);

describe('the form of pairs', () => {
  it('has a list of all choices beside each', async () => {
    const { page } = await showForm(matchForm, question, ['b:a']);
    const lists = [...page.querySelectorAll('select')];
    expect(lists.map(({ name, value }) => [name, value])).toEqual([
      ['sample-a', ''],
      ['sample-b', 'b:a'],
    ]);
    expect([...(lists[1]?.options ?? [])].map(({ value, text }) => [value, text])).toEqual([
      ['', 'choose'],
      ['b:a', 'choice a'],
      ['b:b', 'choice b'],
      ['b:c', 'choice c'],
    ]);
    expect(texts('label > span')).toEqual(['pair a', 'pair b']);
    expect(verdictsIn(page)).toEqual([]);
    expect(page.querySelector('.option-feedback, [aria-describedby]')).toBeNull();
  });

  it('says what is chosen, one for each, and nothing again', async () => {
    const { selections } = await showForm(matchForm, question, ['a:c', 'b:a']);
    await enter('[name=sample-a]', 'a:b');
    await enter('[name=sample-b]', '');
    expect(selections).toEqual([['b:a', 'a:b'], ['a:c']]);
  });

  it('says of each pair what was right and why once compared', async () => {
    const { page } = await showForm(matchForm, question, ['a:c', 'b:a'], { isCompared: true });
    const lists = [...page.querySelectorAll('select')];
    expect(lists.map(describedBy)).toEqual([
      'option right, your answer. because of a',
      'option wrong, your answer. right is choice c because of b',
    ]);
    expect(verdictsIn(page)).toEqual(['right', 'chosen-wrong']);
  });

  it('says nothing of a choice that is not there', async () => {
    const choices = question.choices.slice(0, 2);
    await showForm(matchForm, { ...question, choices }, ['a:a', 'b:b'], { isCompared: true });
    expect(texts('.option-feedback')[0]).toBe('option wrong, your answer. right is because of a');
  });

  it('tells how many pairs were right', () => {
    const score = matchForm.rule.score(question, { selected: ['a:c', 'b:a'] });
    expect(matchForm.tell?.(score, words)).toBe('1 of 2 points');
  });
});
