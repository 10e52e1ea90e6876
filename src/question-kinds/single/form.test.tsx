// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearIslands, drawn, texts } from '../../islands/fixtures/show-island.ts';
import { samplesOf } from '../fixtures/all-samples.ts';
import { showForm } from '../fixtures/show-form.tsx';
import { singleForm } from './form.tsx';

const { question } = samplesOf('single');

beforeEach(clearIslands);

describe('the form of options of which one is right', () => {
  it('takes one in place of another', async () => {
    const { page, selections } = await showForm(singleForm, question, ['a']);
    page.querySelector<HTMLInputElement>('[value=c]')?.click();
    await drawn();
    expect(selections).toEqual([['c']]);
    expect([...page.querySelectorAll('input')].map(({ type }) => type)).toEqual(['radio', 'radio', 'radio']);
  });

  it('explains the chosen one above, and the others where they stand', async () => {
    await showForm(singleForm, question, ['a'], { isCompared: true });
    expect(texts('.option-feedback')).toEqual([
      'option wrong, your answer (miss).',
      'option right. because of b',
      'option wrong. because of c',
    ]);
    expect(singleForm.explain?.(question, ['a'])).toBe('because of a');
    expect(singleForm.explain?.(question, [])).toBeUndefined();
  });
});
