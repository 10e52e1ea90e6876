// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBrowser, find, openPage, settle, textOf } from './fixtures/open-page.ts';

const PAGE = `<p data-note>Ring vakten.</p>
  <p><button data-copy-note hidden data-copied="Kopierad." data-failed="Gick inte."></button><span role="status"></span></p>`;
const open = () => openPage(PAGE, () => import('./copy-note.ts'));

function withClipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

beforeEach(clearBrowser);

describe('the button that copies the note of an answer', () => {
  it('copies the note as it stands, and says so', async () => {
    const copied: string[] = [];
    withClipboard(async (text) => void copied.push(text));
    await open();
    expect(find('button').hidden).toBe(false);
    expect(copied).toEqual([]);
    find('button').click();
    await settle();
    expect(copied).toEqual(['Ring vakten.']);
    expect(textOf('[role=status]')).toBe('Kopierad.');
  });

  it('says when the browser refuses', async () => {
    withClipboard(() => Promise.reject(new Error('no')));
    await open();
    find('button').click();
    await settle();
    expect(textOf('[role=status]')).toBe('Gick inte.');
  });

  it('stays away where nothing can be copied', async () => {
    vi.stubGlobal('navigator', {});
    await open();
    expect(find('button').hidden).toBe(true);
  });

  it('stays away on a page without a note', async () => {
    withClipboard(async () => {});
    await openPage(
      '<p><button data-copy-note hidden></button><span role="status"></span></p>',
      () => import('./copy-note.ts'),
    );
    expect(find('button').hidden).toBe(true);
  });
});
