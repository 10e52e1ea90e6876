// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearIslands, drawn, texts } from '../../islands/fixtures/show-island.ts';
import { samplesOf } from '../fixtures/all-samples.ts';
import { describedBy, showForm, verdictsIn } from '../fixtures/show-form.tsx';

import { spotForm } from './form.tsx';

const { question, words } = samplesOf('spot');

beforeEach(clearIslands);

describe('the form of rows to mark', () => {
  it('has a box in each row of a table, named by what stands in the row', async () => {
    const { page } = await showForm(spotForm, question, ['b']);
    expect(texts('caption')).toEqual(['slips']);
    expect(texts('th')).toEqual(['mark', 'time', 'load']);
    expect(texts('tbody tr')).toEqual([
      'time a, load atime aload a',
      'time b, load btime bload b',
      'time c, load ctime cload c',
    ]);
    const boxes = [...page.querySelectorAll('input')];
    expect(boxes.map(({ name, value, checked, type }) => [name, value, checked, type])).toEqual([
      ['sample', 'a', false, 'checkbox'],
      ['sample', 'b', true, 'checkbox'],
      ['sample', 'c', false, 'checkbox'],
    ]);
    expect(verdictsIn(page)).toEqual([]);
    expect(page.querySelector('[aria-describedby], [colspan]')).toBeNull();
  });

  it('says which rows are marked', async () => {
    const { page, selections } = await showForm(spotForm, question, ['b']);
    for (const box of page.querySelectorAll('input')) box.click();
    await drawn();
    expect(selections).toEqual([['b', 'a'], [], ['b', 'c']]);
  });

  it('says below each row how it went, and why, once compared', async () => {
    const { page } = await showForm(spotForm, question, ['b'], { isCompared: true });
    const boxes = [...page.querySelectorAll('input')];
    expect(boxes.map(describedBy)).toEqual([
      'missed. because of a',
      'wrongly marked. because of b',
      'left alone. because of c',
    ]);
    expect(verdictsIn(page)).toEqual(['missed', 'chosen-wrong', 'other']);
    expect(page.querySelector('[colspan]')?.getAttribute('colspan')).toBe('3');
    await showForm(spotForm, question, ['a'], { isCompared: true });
    expect(texts('[colspan]')[0]).toBe('found. because of a');
    expect(spotForm.tell?.(spotForm.rule.score(question, { selected: ['a'] }), words)).toBe('1 of 1 points');
  });
});
