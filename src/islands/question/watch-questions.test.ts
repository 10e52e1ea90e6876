// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '../../domain/questions/question.ts';
import { clearBrowser, find, settle } from '../../enhancements/fixtures/open-page.ts';
import { samplesOf } from '../../question-kinds/fixtures/all-samples.ts';
import { strings } from './fixtures/question-strings.ts';

type Near = (entries: { isIntersecting: boolean; target: Element }[]) => void;

/** Comes near the window with everything that is watched. */
let comeNear: (isIntersecting?: boolean) => void;
let watched: Element[];

const json = (name: string, value: unknown) =>
  `<script type="application/json" data-page-data="${name}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** The page as the server writes it, with the script new; `touch` is what a reader does before it comes. */
async function open(
  written: { question: Question; data?: unknown }[],
  { texts = strings, touch = () => {} }: { texts?: unknown; touch?: () => void } = {},
): Promise<void> {
  vi.resetModules();
  const { WrittenQuestion } = await import('./WrittenQuestion.tsx');
  document.body.innerHTML = `${written
    .map(
      ({ question, data = question }) =>
        `<div data-lesson-question><div></div>${json('question', data)}</div>`,
    )
    .join('')}<div hidden data-question-texts="/texter.json"></div>`;
  vi.stubGlobal('fetch', async () => Response.json(texts));
  written.forEach(({ question }, index) => {
    const place = document.querySelectorAll('[data-lesson-question] > div')[index];
    if (place) render(h(WrittenQuestion, { question, strings }), place);
  });
  touch();
  await import('./watch-questions.ts');
  await settle();
}

const forms = () => [...document.querySelectorAll('form')];
const isTakenOver = (form: Element | undefined) => form?.querySelector('button[type=submit]') != null;

beforeEach(() => {
  clearBrowser();
  watched = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(near: Near) {
        comeNear = (isIntersecting = true) => near(watched.map((target) => ({ isIntersecting, target })));
      }
      observe(target: Element) {
        watched.push(target);
      }
      unobserve(target: Element) {
        watched = watched.filter((other) => other !== target);
      }
    },
  );
});

const single = { ...samplesOf('single').question, id: 'q1' };
const order = { ...samplesOf('order').question, id: 'q2' };

describe('the questions of a page', () => {
  it('give the focus to the question when it was at the key, which is gone then', async () => {
    await open([{ question: single }]);
    document.querySelector<HTMLElement>('summary')?.focus();
    comeNear();
    await vi.waitFor(() => expect(forms().map(isTakenOver)).toEqual([true]));
    expect(document.activeElement?.localName).toBe('fieldset');
  });

  it('are taken over when they come near, each once', async () => {
    await open([{ question: single }, { question: order }]);
    expect(watched).toHaveLength(2);
    comeNear(false);
    await settle(20);
    expect(forms().map(isTakenOver)).toEqual([false, false]);
    comeNear();
    await vi.waitFor(() => expect(forms().map(isTakenOver)).toEqual([true, true]));
    expect(watched).toEqual([]);
    expect(document.querySelector('.question-key')).toBeNull();
  });

  it.each<[string, unknown]>([
    ['is of a kind that nobody knows', { ...single, kind: 'essay' }],
    ['has lost a part', { ...single, options: undefined }],
    ['is no question', { id: 'q1' }],
    ['is nothing', null],
  ])('stay as the server wrote them, with their key, where the data %s', async (_, data) => {
    await open([{ question: single, data }, { question: order }]);
    comeNear();
    await vi.waitFor(() => expect(isTakenOver(forms()[1])).toBe(true));
    expect(isTakenOver(forms()[0])).toBe(false);
    expect(forms()[0]?.querySelector('.question-key')).not.toBeNull();
  });

  it('stay as the server wrote them where what comes is not the texts', async () => {
    await open([{ question: single }], { texts: 'log in' });
    comeNear();
    await settle(20);
    expect(forms().map(isTakenOver)).toEqual([false]);
  });

  it('keep what was chosen before the script came', async () => {
    await open([{ question: single }, { question: order }], {
      touch() {
        find<HTMLInputElement>('[name=q1][value=b]').checked = true;
        find<HTMLInputElement>('[name="q1.certainty"]').checked = true;
        for (const [step, place] of [
          ['a', '2'],
          ['b', '3'],
          ['c', '1'],
        ])
          find<HTMLSelectElement>(`[name=q2-${step}]`).value = place ?? '';
      },
    });
    comeNear();
    await vi.waitFor(() => expect(forms().map(isTakenOver)).toEqual([true, true]));
    await settle(20);
    expect(find<HTMLInputElement>('[name=q1][value=b]').checked).toBe(true);
    expect([...document.querySelectorAll('.step-text')].map(({ textContent }) => textContent)).toEqual([
      'step c',
      'step a',
      'step b',
    ]);
  });
});
