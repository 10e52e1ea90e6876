// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ui } from '../../islands/fixtures/echoed-ui.ts';
import { clearBrowser, find, openPage, settle, textOf } from '../fixtures/open-page.ts';

const detail = (id: string, x: number, isSign: boolean) => ({
  id,
  name: `Namn ${id}`,
  box: [x, 100, 100, 100],
  isSign,
  text: `Om ${id}.`,
  ...(isSign && { href: `/tecken/${id}/` }),
});
const given = {
  task: {
    wanted: 2,
    details: [detail('katt', 0, false), detail('sangar', 200, true), detail('dorr', 400, true)],
  },
  strings: ui.place.three,
};

const PAGE = `<section data-find-three="/platser/hallen.json"><header><p class="score"></p></header><div data-frame><img></div>
<p><span role="status" data-answer></span></p><details data-waiting><summary>Lista</summary></details></section>`;

/** Opens the page and lets it come into sight. */
async function play(answer: unknown): Promise<void> {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(answer)));
  vi.stubGlobal(
    'IntersectionObserver',
    function InSight(seen: (entries: { isIntersecting: boolean }[]) => void) {
      return { observe: () => seen([{ isIntersecting: true }]), disconnect: () => undefined };
    },
  );
  await openPage(PAGE, () => import('./find-three.ts'));
}

/** The play has come. */
const live = () => vi.waitFor(() => find('[data-live]'));

const press = (id: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === `Namn ${id}`)?.click();
const score = () => textOf('.score b');

describe('find three signs', () => {
  beforeEach(clearBrowser);

  it('tells at once whether something is a sign, and counts signs only', async () => {
    await play(given);
    await live();
    press('katt');
    expect(textOf('[data-answer]')).toBe(`${ui.place.three.leave} Om katt.`);
    expect(score()).toContain('0');
    press('sangar');
    expect(textOf('[data-answer]')).toContain(`${ui.place.three.right} Om sangar.`);
    expect(find('[data-answer] a').getAttribute('href')).toBe('/tecken/sangar/');
    expect(document.querySelectorAll('.score [data-on]')).toHaveLength(1);
    press('sangar');
    expect(document.querySelectorAll('[data-frame] .found')).toHaveLength(1);
    press('dorr');
    expect(textOf('[data-answer]')).toContain(ui.place.three.done);
  });

  it('meets what is tapped in the picture', async () => {
    await play(given);
    await live();
    const frame = find('[data-frame]');
    frame.getBoundingClientRect = () => ({ left: 0, top: 0, width: 600, height: 400 }) as DOMRect;
    frame.dispatchEvent(new MouseEvent('click', { clientX: 125, clientY: 75, bubbles: true }));
    expect(textOf('[data-answer]')).toContain('Om sangar.');
    const { left, top, width, height } = find('[data-frame] .found').style;
    expect([left, top, width, height].map(Number.parseFloat)).toEqual([
      expect.closeTo(16.67, 2),
      12.5,
      expect.closeTo(8.33, 2),
      12.5,
    ]);
    // The reach of a finger: twelve pixels of six hundred are 24 units.
    const before = textOf('[data-answer]');
    frame.dispatchEvent(new MouseEvent('click', { clientX: 263, clientY: 75, bubbles: true }));
    expect(textOf('[data-answer]')).toBe(before);
    frame.dispatchEvent(new MouseEvent('click', { clientX: 261, clientY: 75, bubbles: true }));
    expect(textOf('[data-answer]')).toContain('Om dorr.');
  });

  it('stays as the server wrote it when something else comes', async () => {
    await play({ login: true });
    await settle(100);
    expect(document.querySelector('[data-live]')).toBeNull();
    expect(find('details').hasAttribute('data-waiting')).toBe(true);
  });
});
