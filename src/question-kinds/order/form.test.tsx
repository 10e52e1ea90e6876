// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearIslands, drawn, texts } from '../../islands/fixtures/show-island.ts';
import { samplesOf } from '../fixtures/all-samples.ts';
import { showForm, verdictsIn } from '../fixtures/show-form.tsx';

import { orderForm } from './form.tsx';

const { question, words } = samplesOf('order');
const steps = () => texts('.step-text');
const press = async (id: string) => {
  document.getElementById(id)?.click();
  await drawn();
};

beforeEach(clearIslands);

describe('the form of steps to put in order', () => {
  it('has a button up and one down at each step, and those at the ends are off', async () => {
    const { page } = await showForm(orderForm, question, ['c', 'a', 'b']);
    expect(steps()).toEqual(['step c', 'step a', 'step b']);
    expect(
      [...page.querySelectorAll('button')].map((button) => [
        button.id,
        button.getAttribute('aria-disabled'),
        button.textContent,
      ]),
    ).toEqual([
      ['sample-c-up', 'true', 'up: step c'],
      ['sample-c-down', 'false', 'down: step c'],
      ['sample-a-up', 'false', 'up: step a'],
      ['sample-a-down', 'false', 'down: step a'],
      ['sample-b-up', 'false', 'up: step b'],
      ['sample-b-down', 'true', 'down: step b'],
    ]);
    expect(verdictsIn(page)).toEqual([]);
    expect(page.querySelector('.option-feedback, select')).toBeNull();
  });

  it('moves a step by one place, and tells of it', async () => {
    const { selections } = await showForm(orderForm, question, ['c', 'a', 'b']);
    await press('sample-a-up');
    expect(texts('[role=status]')).toEqual(['place 1 of 3: step a']);
    await press('sample-a-down');
    expect(texts('[role=status]')).toEqual(['place 3 of 3: step a']);
    expect(selections).toEqual([
      ['a', 'c', 'b'],
      ['c', 'b', 'a'],
    ]);
    expect(document.activeElement?.id).toBe('sample-a-down');
  });

  it('moves nothing beyond the ends', async () => {
    const { selections } = await showForm(orderForm, question, ['c', 'a', 'b']);
    await press('sample-c-up');
    await press('sample-b-down');
    expect(selections).toEqual([]);
    expect(texts('[role=status]')).toEqual(['']);
  });

  it('shows a step that is new last, and leaves out one that is gone', async () => {
    await showForm(orderForm, question, ['gone', 'b', 'a']);
    expect(steps()).toEqual(['step b', 'step a', 'step c']);
  });

  it('has a list of places for each step without script', async () => {
    const { page } = await showForm(orderForm, question, ['c', 'a', 'b'], { isLive: false });
    const lists = [...page.querySelectorAll('select')];
    expect(lists.map(({ name }) => name)).toEqual(['sample-c', 'sample-a', 'sample-b']);
    for (const list of lists)
      expect([...list.options].map(({ value, text }) => [value, text])).toEqual([
        ['', 'place'],
        ['1', '1'],
        ['2', '2'],
        ['3', '3'],
      ]);
    expect(page.querySelector('button')).toBeNull();
  });

  it('says of each step where it belongs, and why, once compared', async () => {
    const { page } = await showForm(orderForm, question, ['a', 'c', 'b'], { isCompared: true });
    expect(steps()).toEqual(['step a', 'step c', 'step b']);
    expect(texts('.option-feedback')).toEqual([
      'in order, place 1 because of a',
      'in order, place 3 because of c',
      'belongs at 2 because of b',
    ]);
    expect(verdictsIn(page)).toEqual(['right', 'right', 'chosen-wrong']);
    expect(page.querySelector('button')).toBeNull();
    expect(texts('[role=status]')).toEqual(['']);
    expect(orderForm.tell?.(orderForm.rule.score(question, { selected: ['a', 'c', 'b'] }), words)).toBe(
      '1 of 2 points',
    );
  });
});
