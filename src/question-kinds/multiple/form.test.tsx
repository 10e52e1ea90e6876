// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearIslands, drawn, texts } from '../../islands/fixtures/show-island.ts';
import { samplesOf } from '../fixtures/all-samples.ts';
import { showForm } from '../fixtures/show-form.tsx';
import { multipleForm } from './form.tsx';

const { question } = samplesOf('multiple');

beforeEach(clearIslands);

describe('the form of options of which several may be right', () => {
  it('takes one more, and takes one away', async () => {
    const { page, selections } = await showForm(multipleForm, question, ['a']);
    page.querySelector<HTMLInputElement>('[value=c]')?.click();
    page.querySelector<HTMLInputElement>('[value=a]')?.click();
    await drawn();
    expect(selections).toEqual([['a', 'c'], []]);
    const types = [...page.querySelectorAll('input')].map(({ type }) => type);
    expect(types).toEqual(['checkbox', 'checkbox', 'checkbox']);
  });

  it('explains every one where it stands', async () => {
    await showForm(multipleForm, question, ['a'], { isCompared: true });
    expect(texts('.option-feedback')).toEqual([
      'option wrong, your answer (miss). because of a',
      'option right. because of b',
      'option wrong. because of c',
    ]);
  });
});
