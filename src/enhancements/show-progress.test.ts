// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearBrowser, find, openPage, storeProgress, textOf } from './fixtures/open-page.ts';

const words = { 'not-started': 'Inte börjad', started: 'Börjad', done: 'Klar' };
const json = (value: unknown) => JSON.stringify(value).replaceAll('"', '&quot;');

const PAGE = `
  <b data-lesson-state="l1" data-words="${json(words)}"></b>
  <b data-lesson-state="l2" data-words="${json(words)}"></b>
  <div data-area-lessons="l1 l2 l3" data-template="{done} av {total}" data-waiting>
    <progress max="3"></progress><span data-label></span>
  </div>`;

const open = () => openPage(PAGE, () => import('./show-progress.ts'));
const isWaiting = (selector: string) => find(selector).hasAttribute('data-waiting');
const states = () =>
  [...document.querySelectorAll<HTMLElement>('[data-lesson-state]')].map(({ dataset, textContent }) => [
    dataset['state'],
    textContent,
  ]);

beforeEach(clearBrowser);

describe('progress on a page', () => {
  it('of somebody who has done nothing is the words for it, and nothing more', async () => {
    await open();
    expect(states()).toEqual([
      ['not-started', 'Inte börjad'],
      ['not-started', 'Inte börjad'],
    ]);
    expect(isWaiting('[data-area-lessons]')).toBe(true);
  });

  it('tells each lesson’s state and how many of an area’s lessons are done', async () => {
    storeProgress({ lessons: { l1: { openedAt: 1, doneAt: 2 }, l2: { openedAt: 3 } } });
    await open();
    expect(states()).toEqual([
      ['done', 'Klar'],
      ['started', 'Börjad'],
    ]);
    expect(isWaiting('[data-area-lessons]')).toBe(false);
    expect(find<HTMLProgressElement>('progress').value).toBe(1);
    expect(textOf('[data-label]')).toBe('1 av 3');
  });

  it('shows an area as soon as one of its lessons is begun', async () => {
    storeProgress({ lessons: { l3: { openedAt: 3 } } });
    await open();
    expect(isWaiting('[data-area-lessons]')).toBe(false);
    expect(textOf('[data-label]')).toBe('0 av 3');
  });

  it('follows what is done meanwhile', async () => {
    await open();
    const { siteProgress } = await import('../adapters/site-progress.ts');
    const { openLesson } = await import('../domain/progress/open-lesson.ts');
    siteProgress.update((progress, now) => openLesson(progress, 'l2', now));
    expect(states()[1]).toEqual(['started', 'Börjad']);
  });
});
