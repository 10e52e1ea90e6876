// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBrowser, find, openPage } from './fixtures/open-page.ts';

let printed: (() => void)[];

/** Notes how the page was when it was printed. */
function onPrint(note: () => void): void {
  printed.push(note);
}

beforeEach(() => {
  clearBrowser();
  printed = [];
  vi.stubGlobal('print', () => {
    for (const note of printed) note();
  });
  window.print = () => {
    for (const note of printed) note();
  };
});

describe('print buttons', () => {
  it('are shown, and print', async () => {
    await openPage(
      '<button data-print hidden></button><button data-print hidden></button>',
      () => import('./print-button.ts'),
    );
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map(({ hidden }) => hidden)).toEqual([false, false]);
    let times = 0;
    onPrint(() => {
      times += 1;
    });
    for (const button of buttons) button.click();
    expect(times).toBe(2);
  });

  it('print a card while the page says that it is one', async () => {
    await openPage('<button data-print-card hidden></button>', () => import('./print-card.ts'));
    expect(find('button').hidden).toBe(false);
    let during: string | undefined;
    onPrint(() => {
      during = document.documentElement.dataset['print'];
    });
    find('button').click();
    expect(during).toBe('card');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.dataset['print']).toBeUndefined();
  });
});

describe('a dossier on paper', () => {
  const PAGE = `<p data-print-with-key data-waiting><button data-key-on-paper="without"></button><button data-key-on-paper="with"><b>x</b></button></p>
    <details data-key></details>`;
  const key = () => find<HTMLDetailsElement>('details');

  beforeEach(() => openPage(PAGE, () => import('./print-with-key.ts')));

  it('can be printed from when the script is there', () => {
    expect(find('p').hasAttribute('data-waiting')).toBe(false);
  });

  it.each([
    ['with', true],
    ['without', false],
  ])('is printed %s its key, which is then as the reader had it', (choice, isOpen) => {
    for (const before of [false, true]) {
      key().open = before;
      let during: boolean | undefined;
      printed = [
        () => {
          during = key().open;
        },
      ];
      find(`[data-key-on-paper="${choice}"]`).click();
      expect(during).toBe(isOpen);
      window.dispatchEvent(new Event('afterprint'));
      expect(key().open).toBe(before);
    }
  });

  it('is left alone by what is printed later in another way', () => {
    find('[data-key-on-paper="with"]').click();
    window.dispatchEvent(new Event('afterprint'));
    key().open = true;
    window.dispatchEvent(new Event('afterprint'));
    expect(key().open).toBe(true);
  });

  it('is printed when the word inside a button is pressed, and not beside the buttons', () => {
    let times = 0;
    onPrint(() => {
      times += 1;
    });
    find('b').click();
    expect(times).toBe(1);
    find('p').click();
    expect(times).toBe(1);
  });
});
