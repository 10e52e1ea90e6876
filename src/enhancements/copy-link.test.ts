// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBrowser, find, openPage, settle, textOf } from './fixtures/open-page.ts';

const PAGE = `<p><button data-copy-link hidden data-copied="Kopierad." data-failed="Gick inte."></button><span role="status"></span></p>`;

function withClipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

beforeEach(() => {
  clearBrowser();
  history.replaceState(null, '', '/tecken/x/?q=1#a');
});

describe('the button that copies the address', () => {
  it('copies the page without what was searched for, and says so', async () => {
    const copied: string[] = [];
    withClipboard(async (text) => void copied.push(text));
    await openPage(PAGE, () => import('./copy-link.ts'));
    expect(find('button').hidden).toBe(false);
    find('button').click();
    await settle();
    expect(copied).toEqual([`${location.origin}/tecken/x/`]);
    expect(textOf('[role=status]')).toBe('Kopierad.');
  });

  it('says when the browser refuses', async () => {
    withClipboard(() => Promise.reject(new Error('no')));
    await openPage(PAGE, () => import('./copy-link.ts'));
    find('button').click();
    await settle();
    expect(textOf('[role=status]')).toBe('Gick inte.');
  });

  it('stays away where nothing can be copied', async () => {
    vi.stubGlobal('navigator', {});
    await openPage(PAGE, () => import('./copy-link.ts'));
    expect(find('button').hidden).toBe(true);
  });
});
