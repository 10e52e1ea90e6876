// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearBrowser, find, openPage, refuseStorage, textOf } from './fixtures/open-page.ts';

const PAGE = `
  <div data-see-sign="hogen-vaxer" data-waiting>
    <button data-open="Det här såg jag" data-ticked="Markerat"></button>
    <a href="/x/" data-template="Se {n} markerade"></a>
    <p role="status" data-unsaved="Sparas inte."></p>
  </div>`;

const open = () => openPage(PAGE, () => import('./see-sign.ts'));
const seen = () => JSON.parse(sessionStorage.getItem('se-signalerna:/:seen') ?? '[]');

beforeEach(clearBrowser);

describe('the button on a sign', () => {
  it('is open before anything is ticked, and leads nowhere', async () => {
    await open();
    expect(find('div').hasAttribute('data-waiting')).toBe(false);
    expect(textOf('button')).toBe('Det här såg jag');
    expect(find('a').hidden).toBe(true);
  });

  it('ticks the sign and takes the tick away', async () => {
    await open();
    find('button').click();
    expect(seen()).toEqual(['hogen-vaxer']);
    expect(textOf('button')).toBe('Markerat');
    expect(find('a').hidden).toBe(false);
    expect(textOf('a')).toBe('Se 1 markerade');
    find('button').click();
    expect(seen()).toEqual([]);
    expect(find('a').hidden).toBe(true);
  });

  it('says by its name alone whether it is ticked, and tells the change to who does not see it', async () => {
    await open();
    find('button').click();
    expect(find('button').hasAttribute('aria-pressed')).toBe(false);
    expect(textOf('[role=status]')).toBe('Se 1 markerade');
    expect(find('[role=status]').classList.contains('visually-hidden')).toBe(true);
    find('button').click();
    expect(textOf('[role=status]')).toBe('Se 0 markerade');
  });

  it('counts signs that were ticked elsewhere, and is not ticked by them', async () => {
    sessionStorage.setItem('se-signalerna:/:seen', '["annat","tredje"]');
    await open();
    expect(textOf('button')).toBe('Det här såg jag');
    expect(textOf('a')).toBe('Se 2 markerade');
  });

  it('looks again when the page comes back', async () => {
    await open();
    sessionStorage.setItem('se-signalerna:/:seen', '["hogen-vaxer"]');
    window.dispatchEvent(new Event('pageshow'));
    expect(textOf('button')).toBe('Markerat');
  });

  it('says when the browser stores nothing, and ticks it all the same', async () => {
    await open();
    refuseStorage('writing');
    find('button').click();
    expect(textOf('button')).toBe('Markerat');
    expect(textOf('[role=status]')).toBe('Sparas inte.');
    expect(find('[role=status]').classList.contains('visually-hidden')).toBe(false);
  });
});
