// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearIslands, enter, texts } from '../../islands/fixtures/show-island.ts';
import { samplesOf } from '../fixtures/all-samples.ts';
import { showForm, verdictsIn } from '../fixtures/show-form.tsx';

import { gapForm } from './form.tsx';

const { question, words, right, wrong } = samplesOf('gap');

beforeEach(clearIslands);

describe('the form of a text with gaps', () => {
  it('has a list in each gap, named by its number, where it stands in the text', async () => {
    const { page } = await showForm(gapForm, question, ['b:a']);
    const lists = [...page.querySelectorAll('select')];
    expect(lists.map(({ name, value }) => [name, value])).toEqual([
      ['sample-b', 'b:a'],
      ['sample-a', ''],
    ]);
    expect(lists.map((list) => list.getAttribute('aria-label'))).toEqual(['gap 2 of 2', 'gap 1 of 2']);
    expect(lists.map((list) => [...list.options].map(({ value, text }) => [value, text]))).toEqual([
      [
        ['', 'choose'],
        ['b:a', 'left b'],
        ['b:b', 'stayed b'],
      ],
      [
        ['', 'choose'],
        ['a:a', 'left a'],
        ['a:b', 'stayed a'],
      ],
    ]);
    expect(
      [...(page.querySelector('.gap-text')?.childNodes ?? [])]
        .map((node) => (node.nodeName === 'SELECT' ? '…' : node.textContent))
        .join(''),
    ).toBe('They … and ….');
    expect(verdictsIn(page)).toEqual([]);
    expect(page.querySelector('.gap-answers, .gap-filled')).toBeNull();
  });

  it('says what is chosen, one for each gap, and nothing again', async () => {
    const { selections } = await showForm(gapForm, question, ['b:a', 'a:b']);
    await enter('[name=sample-b]', 'b:b');
    await enter('[name=sample-a]', '');
    expect(selections).toEqual([['a:b', 'b:b'], ['b:a']]);
  });

  it('has the words in place once compared, and below what was right and why', async () => {
    const { page } = await showForm(gapForm, question, ['a:a', 'b:b'], { isCompared: true });
    expect(texts('.gap-text')).toEqual(['They stayed b and left a.']);
    expect(texts('.gap-filled')).toEqual(['stayed b', 'left a']);
    expect(texts('.gap-answers li')).toEqual([
      '”left a” option wrong, your answer (fact). right is stayed a because of a',
      '”stayed b” option right, your answer. because of b',
    ]);
    expect(verdictsIn(page)).toEqual(['right', 'chosen-wrong', 'chosen-wrong', 'right']);
    expect(page.querySelector('select')).toBeNull();
  });

  it('is still shown where a filling is no longer there', async () => {
    const [first, ...others] = question.gaps;
    const gaps = first
      ? [{ ...first, options: first.options.filter(({ id }) => id === 'b') }, ...others]
      : others;
    const score = gapForm.rule.score(question, { selected: wrong });
    const { Fields } = gapForm;
    const { showIsland } = await import('../../islands/fixtures/show-island.ts');
    const { strings } = await import('../../islands/question/fixtures/question-strings.ts');
    await showIsland(
      <Fields
        question={{ ...question, gaps }}
        strings={strings}
        words={words}
        state={{ selected: wrong, score }}
        score={score}
        isLive
        onSelect={() => {}}
      />,
    );
    expect(texts('.gap-answers li')[0]).toBe('”” option wrong, your answer. right is stayed a because of a');
    expect(texts('.gap-filled')).toEqual(['left b', '']);
  });

  it('tells how many gaps were filled right', () => {
    const told = (selected: string[]) => gapForm.tell?.(gapForm.rule.score(question, { selected }), words);
    expect([told(right), told(['a:b', 'b:a']), told(wrong)]).toEqual([
      '2 of 2 points',
      '1 of 2 points',
      '0 of 2 points',
    ]);
  });
});
