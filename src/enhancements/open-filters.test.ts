// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBrowser, find, openPage, settle } from './fixtures/open-page.ts';

/** What would be near the window, as the browser says it when somebody scrolls. */
let near: { place: Element; tell: (isIntersecting: boolean) => void; isWatched: boolean; margin: string }[] =
  [];
const loaded = vi.fn();

beforeEach(() => {
  clearBrowser();
  near = [];
  loaded.mockClear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      watch: (place: Element) => void;
      constructor(told: (entries: { isIntersecting: boolean }[]) => void, options: { rootMargin: string }) {
        this.watch = (place) =>
          near.push({
            place,
            tell: (isIntersecting) => told([{ isIntersecting }]),
            isWatched: true,
            margin: options.rootMargin,
          });
      }
      observe(place: Element) {
        this.watch(place);
      }
      disconnect() {
        for (const one of near) one.isWatched = false;
      }
    },
  );
  vi.doMock('./filter-signs.ts', () => {
    loaded();
    return {};
  });
  history.replaceState(null, '', '/tecken/');
});

const PAGE = '<div data-catalogue><form data-sign-filter></form></div>';
const open = (html = PAGE) => openPage(html, () => import('./open-filters.ts'));

describe('the filters of the catalogue', () => {
  it('are fetched when they come near the window, and once', async () => {
    await open();
    expect(near.map(({ place, margin }) => [place, margin])).toEqual([[find('form'), '600px']]);
    near[0]?.tell(false);
    await settle();
    expect(loaded).not.toHaveBeenCalled();
    expect(near[0]?.isWatched).toBe(true);
    near[0]?.tell(true);
    expect(near[0]?.isWatched).toBe(false);
    await vi.dynamicImportSettled();
    expect(loaded).toHaveBeenCalledOnce();
    expect(find('div').dataset['catalogue']).toBe('');
  });

  it('are fetched at once by an address that filters, with the list out of sight until they are there', async () => {
    history.replaceState(null, '', '/tecken/?roll=chef');
    await open();
    expect(find('div').dataset['catalogue']).toBe('filtering');
    await vi.dynamicImportSettled();
    await settle();
    expect(loaded).toHaveBeenCalledOnce();
    expect(near).toEqual([]);
    expect(find('div').dataset['catalogue']).toBe('');
  });

  it('leave the list in sight when they do not come', async () => {
    history.replaceState(null, '', '/tecken/?roll=chef');
    loaded.mockImplementationOnce(() => {
      throw new Error('offline');
    });
    await open();
    await vi.dynamicImportSettled();
    await settle();
    expect(find('div').dataset['catalogue']).toBe('');
  });

  it('are not waited for on a page that has none', async () => {
    await open('<p></p>');
    expect(near).toEqual([]);
  });
});
