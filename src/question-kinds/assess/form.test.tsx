// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearIslands, drawn, texts } from '../../islands/fixtures/show-island.ts';
import { samplesOf } from '../fixtures/all-samples.ts';
import { describedBy, showForm, verdictsIn } from '../fixtures/show-form.tsx';

import { assessForm } from './form.tsx';

const { question, words } = samplesOf('assess');
const chosen = ['verdict:innocent', 'action:a'];
const inputs = (page: HTMLElement) =>
  [...page.querySelectorAll('input')].map(({ name, value, checked }) => [name, value, checked]);

beforeEach(clearIslands);

describe('the form of an assessment', () => {
  it('asks for a verdict and an action, and closes nothing', async () => {
    const { page } = await showForm(assessForm, question, []);
    expect(inputs(page)).toEqual([
      ['sample-v', 'verdict:signal', false],
      ['sample-v', 'verdict:unclear', false],
      ['sample-v', 'verdict:innocent', false],
      ['sample', 'action:a', false],
      ['sample', 'action:b', false],
      ['sample', 'action:c', false],
    ]);
    expect(texts('legend')).toEqual(['what is it']);
    expect(texts('label')).toEqual(['signal', 'unclear', 'innocent', 'do a', 'do b', 'do c']);
    const verdicts = page.querySelector('fieldset');
    expect(verdicts?.disabled).toBe(false);
    expect(verdicts?.getAttribute('aria-describedby')).toBe('sample-s');
    expect(verdictsIn(page)).toEqual([]);
    expect(page.querySelector('.option-feedback, details, [aria-describedby="sample-signal"]')).toBeNull();
  });

  it('says what is chosen, one of each', async () => {
    const { page, selections } = await showForm(assessForm, question, chosen);
    expect(
      inputs(page)
        .filter(([, , checked]) => checked)
        .map(([, value]) => value),
    ).toEqual(chosen);
    page.querySelector<HTMLInputElement>('[value="verdict:signal"]')?.click();
    page.querySelector<HTMLInputElement>('[value="action:c"]')?.click();
    await drawn();
    expect(selections).toEqual([
      ['action:a', 'verdict:signal'],
      ['verdict:innocent', 'action:c'],
    ]);
  });

  it('has the own verdict first, then the right one, and the third folded, once compared', async () => {
    const { page } = await showForm(assessForm, question, chosen, { isCompared: true });
    const verdicts = page.querySelector('fieldset');
    expect(verdicts?.disabled).toBe(true);
    expect(texts('fieldset > .option')).toEqual([
      'innocentoption wrong, your answer (miss). why innocent',
      'signaloption right. why signal',
    ]);
    expect(texts('fieldset details .option')).toEqual(['unclearoption wrong. why unclear']);
    expect(verdictsIn(page)).toEqual(['chosen-wrong', 'right', 'other', 'chosen-wrong', 'right', 'other']);
    expect(describedBy(page.querySelector('[value="verdict:unclear"]'))).toBe('option wrong. why unclear');
    expect(describedBy(page.querySelector('[value="action:a"]'))).toContain('because of a');
  });

  it('has the right verdict once where it was given', async () => {
    const { page } = await showForm(assessForm, question, ['verdict:signal', 'action:b'], {
      isCompared: true,
    });
    expect(texts('fieldset > .option')).toEqual(['signaloption right, your answer. why signal']);
    expect(page.querySelectorAll('fieldset details .option')).toHaveLength(2);
  });

  it.each([
    ['verdict:signal', 'action:b', 'verdict right action right'],
    ['verdict:signal', 'action:a', 'verdict right action wrong'],
    ['verdict:unclear', 'action:b', 'verdict wrong action right'],
    ['verdict:innocent', 'action:c', 'verdict wrong action wrong'],
  ])('tells of both: %s and %s', (verdict, action, told) => {
    const score = assessForm.rule.score(question, { selected: [verdict, action] });
    expect(assessForm.tell?.(score, words)).toBe(told);
  });
});
