// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBrowser, find, openPage, type } from './fixtures/open-page.ts';

const PAGE = `
  <form data-attendance data-waiting>
    <textarea></textarea><input name="date"><input name="place"><input name="leader">
  </form>
  <div data-certificates><article>
    <b class="line" data-field="name"></b><i class="line" data-field="date"></i>
    <i class="line" data-field="place"></i><i class="line" data-field="leader"></i>
  </article></div>`;

const fields = (name: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-field="${name}"]`)].map(({ textContent }) => textContent);

beforeEach(async () => {
  clearBrowser();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    draw();
    return 1;
  });
  await openPage(PAGE, () => import('./attendance.ts'));
});

describe('certificates of attendance', () => {
  it('can be filled in from when the script is there', () => {
    expect(find('form').hasAttribute('data-waiting')).toBe(false);
    expect(fields('name')).toEqual(['']);
  });

  it('are one for each name, with date, place and leader on all', () => {
    type('textarea', ' Ada Ek \n\n Bo Al\n');
    type('[name=date]', '2026-12-01');
    type('[name=place]', ' Köping ');
    type('[name=leader]', 'Cia');
    expect(fields('name')).toEqual(['Ada Ek', 'Bo Al']);
    expect(fields('date')).toEqual(['2026-12-01', '2026-12-01']);
    expect(fields('place')).toEqual(['Köping', 'Köping']);
    expect(fields('leader')).toEqual(['Cia', 'Cia']);
  });

  it('keep the line to write on where nothing was typed', () => {
    type('[name=place]', 'Köping');
    expect(find('[data-field=name]').classList.contains('line')).toBe(true);
    expect(find('[data-field=place]').classList.contains('line')).toBe(false);
  });

  it('go back to one without a name when the names are taken away', () => {
    type('textarea', 'Ada\nBo');
    type('textarea', '   ');
    expect(fields('name')).toEqual(['']);
    expect(find('[data-field=name]').classList.contains('line')).toBe(true);
  });

  it('cut what no name is as long as', () => {
    type('textarea', 'x'.repeat(500));
    expect(fields('name')).toEqual(['x'.repeat(200)]);
  });

  it('are written once a frame however fast somebody types', async () => {
    const waiting: (() => void)[] = [];
    const cancelled: number[] = [];
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => waiting.push(draw));
    vi.stubGlobal('cancelAnimationFrame', (frame: number) => cancelled.push(frame));
    await openPage(PAGE, () => import('./attendance.ts'));
    find<HTMLTextAreaElement>('textarea').value = 'Ada';
    find('textarea').dispatchEvent(new Event('input', { bubbles: true }));
    find('textarea').dispatchEvent(new Event('input', { bubbles: true }));
    expect(cancelled).toContain(1);
    expect(fields('name')).toEqual(['']);
    waiting.at(-1)?.();
    expect(fields('name')).toEqual(['Ada']);
  });

  it('stay on the page when Enter sends the form', () => {
    const event = new Event('submit', { cancelable: true });
    find('form').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});
