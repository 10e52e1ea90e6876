// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearBrowser, find, openPage, storeProgress } from './fixtures/open-page.ts';

const data = {
  lessons: [
    { id: 'l1', href: '/omrade/ett/', position: 1 },
    { id: 'l2', href: '/omrade/tva/', position: 2 },
  ],
  check: '/omrade/kunskapskoll/',
  strings: { begin: 'Börja med {n}', goOn: 'Fortsätt med {n}', checkAction: 'Gör kollen' },
};
const page = (value: unknown) =>
  `<a href="/omrade/ett/" data-area-next>Börja med 1</a>
   <script type="application/json" data-page-data="area-next">${JSON.stringify(value)}</script>`;
const open = (value: unknown = data) => openPage(page(value), () => import('./area-next.ts'));
const shown = () => {
  const link = find<HTMLAnchorElement>('a');
  return [link.textContent, link.getAttribute('href')];
};

beforeEach(clearBrowser);

describe('the way on in an area', () => {
  it('begins with its first lesson for who has read something else', async () => {
    storeProgress({ lessons: { other: { openedAt: 1, doneAt: 2 } } });
    await open();
    expect(shown()).toEqual(['Börja med 1', '/omrade/ett/']);
  });

  it('goes on with a lesson that is begun, at the step that was read last', async () => {
    storeProgress({ lessons: { l1: { openedAt: 1 } }, last: { lessonId: 'l1', step: 'steg-3', at: 5 } });
    await open();
    expect(shown()).toEqual(['Fortsätt med 1', '/omrade/ett/#steg-3']);
  });

  it('goes on with the first lesson that is not done', async () => {
    storeProgress({ lessons: { l1: { openedAt: 1, doneAt: 2 } } });
    await open();
    expect(shown()).toEqual(['Fortsätt med 2', '/omrade/tva/']);
  });

  it('leads to the check when all lessons are done, and follows what is done meanwhile', async () => {
    storeProgress({ lessons: { l1: { openedAt: 1, doneAt: 2 } } });
    await open();
    const { siteProgress } = await import('../adapters/site-progress.ts');
    siteProgress.update((progress) => ({
      ...progress,
      lessons: { ...progress.lessons, l2: { openedAt: 3, doneAt: 4 } },
    }));
    expect(shown()).toEqual(['Gör kollen', '/omrade/kunskapskoll/']);
  });

  it('stays as the server wrote it where the page does not carry its lessons', async () => {
    storeProgress({ lessons: { l1: { openedAt: 1, doneAt: 2 } } });
    await open({ ...data, lessons: [{ id: 'l1' }] });
    expect(shown()).toEqual(['Börja med 1', '/omrade/ett/']);
  });
});
