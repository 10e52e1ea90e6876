// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { signToMarks } from '../domain/catalogue/sign-marks.ts';
import { clearBrowser, find, openPage, storeProgress, textOf } from './fixtures/open-page.ts';

const words = {
  situations: ['site-visit', 'invoice'],
  roles: ['chef', 'rektor'],
  strengths: ['weak', 'strong'],
};
const signs = [
  { area: 'miljo', strength: 'strong', situations: ['site-visit'], roles: ['chef'] },
  { area: 'miljo', strength: 'weak', situations: ['invoice'], roles: ['chef', 'rektor'] },
  { area: 'halsa', strength: 'strong', situations: ['invoice'], roles: ['rektor'] },
];

const select = (name: string, values: string[]) =>
  `<select name="${name}"><option value="">Alla</option>${values.map((value) => `<option value="${value}">${value}</option>`).join('')}</select>`;
const group = (area: string) =>
  `<section data-sign-group="${area}">${signs
    .filter((sign) => sign.area === area)
    .map((sign) => `<p data-sign="${signToMarks(sign, words)}"></p>`)
    .join('')}</section>`;

const PAGE = `
  <form data-sign-filter data-waiting>
    ${select('situation', words.situations)}${select('area', ['miljo', 'halsa'])}${select('role', words.roles)}${select('strength', words.strengths)}
    <button type="button" hidden>Rensa</button>
    <input type="radio" name="order" value="area" checked><input type="radio" name="order" value="strength">
    <label data-own-role hidden><input type="radio" name="order" value="role"></label>
    <p role="status" data-none="Inga" data-one="1 tecken" data-other="{n} tecken"></p>
  </form>${group('miljo')}${group('halsa')}
  <section data-order="strength" data-sign-group="strong" hidden><ul></ul></section>
  <section data-order="strength" data-sign-group="weak" hidden><ul></ul></section>
  <section data-order="role" data-sign-group="mine" hidden><ul></ul></section>
  <section data-order="role" data-sign-group="others" hidden><ul></ul></section>`;

async function open(query = ''): Promise<void> {
  history.replaceState(null, '', `/tecken/${query}`);
  await openPage(PAGE, () => import('./filter-signs.ts'));
  await vi.dynamicImportSettled();
}

function choose(name: string, value: string): void {
  find<HTMLSelectElement>(`[name=${name}]`).value = value;
  find('form').dispatchEvent(new Event('change', { bubbles: true }));
}

const shown = () => [...document.querySelectorAll<HTMLElement>('[data-sign]')].map(({ hidden }) => !hidden);
const groups = () =>
  [...document.querySelectorAll<HTMLElement>('[data-sign-group]:not([data-order])')].map(
    ({ hidden }) => !hidden,
  );
/** The groups that are shown, with how many signs of theirs are. */
const shownGroups = () =>
  [...document.querySelectorAll<HTMLElement>('[data-sign-group]:not([hidden])')].map(
    (section) =>
      `${section.dataset['signGroup']} ${section.querySelectorAll('[data-sign]:not([hidden])').length}`,
  );
function orderBy(value: string): void {
  const input = find<HTMLInputElement>(`[name=order][value=${value}]`);
  input.checked = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const options = (name: string) =>
  [...find<HTMLSelectElement>(`[name=${name}]`).options].map(({ text, disabled }) =>
    disabled ? `(${text})` : text,
  );

beforeEach(clearBrowser);

describe('the filter of the catalogue', () => {
  it('shows every sign, and how many each choice would give', async () => {
    await open();
    expect(find('form').hasAttribute('data-waiting')).toBe(false);
    expect(shown()).toEqual([true, true, true]);
    expect(options('situation')).toEqual(['Alla', 'site-visit (1)', 'invoice (2)']);
    expect(options('area')).toEqual(['Alla', 'miljo (2)', 'halsa (1)']);
    expect(find('button').hidden).toBe(true);
    expect(textOf('[role=status]')).toBe('');
  });

  it('hides signs that do not pass, and areas without any', async () => {
    await open();
    choose('strength', 'strong');
    expect(shown()).toEqual([true, false, true]);
    expect(textOf('[role=status]')).toBe('2 tecken');
    choose('area', 'halsa');
    expect(shown()).toEqual([false, false, true]);
    expect(groups()).toEqual([false, true]);
    expect(textOf('[role=status]')).toBe('1 tecken');
    expect(find('button').hidden).toBe(false);
  });

  it('counts with the other parts as they are, and takes no choice that gives nothing', async () => {
    await open();
    choose('area', 'halsa');
    expect(options('situation')).toEqual(['Alla', '(site-visit (0))', 'invoice (1)']);
    expect(options('area')).toEqual(['Alla', 'miljo (2)', 'halsa (1)']);
  });

  it('keeps the filter in the address, from which it is read again', async () => {
    await open('?x=1#plats');
    choose('role', 'rektor');
    expect(`${location.search}${location.hash}`).toBe('?roll=rektor#plats');
    await open('?roll=rektor&styrka=weak&gor=okant');
    expect(shown()).toEqual([false, true, false]);
    expect(find<HTMLSelectElement>('[name=role]').value).toBe('rektor');
    expect(find<HTMLSelectElement>('[name=situation]').value).toBe('');
  });

  it('says when nothing passes, and leaves the choice that was made', async () => {
    await open('?omrade=halsa&styrka=weak');
    expect(shown()).toEqual([false, false, false]);
    expect(textOf('[role=status]')).toBe('Inga');
    expect(options('strength')).toEqual(['Alla', 'weak (0)', 'strong (1)']);
  });

  it('is cleared with one press', async () => {
    await open('?omrade=halsa');
    find('button').click();
    expect(shown()).toEqual([true, true, true]);
    expect(location.search).toBe('');
    expect(document.activeElement).toBe(find('[name=situation]'));
    expect(textOf('[role=status]')).toBe('');
  });

  it('orders signs by strength, in the colour of their area, and keeps it in the address', async () => {
    await open('?omrade=miljo');
    orderBy('strength');
    expect(shownGroups()).toEqual(['strong 1', 'weak 1']);
    expect(location.search).toBe('?omrade=miljo&ordna=styrka');
    await open('?ordna=styrka');
    expect(shownGroups()).toEqual(['strong 2', 'weak 1']);
    expect(find<HTMLInputElement>('[value=strength]').checked).toBe(true);
    orderBy('area');
    expect(shownGroups()).toEqual(['miljo 2', 'halsa 1']);
    expect(location.search).toBe('');
  });

  it('puts the signs of the reader’s own role first, and offers it only to who has one', async () => {
    await open('?ordna=roll');
    expect(find('[data-own-role]').hidden).toBe(true);
    expect(shownGroups()).toEqual(['miljo 2', 'halsa 1']);
    storeProgress({ choices: { role: { id: 'rektor', at: 1 } } });
    await open();
    expect(find('[data-own-role]').hidden).toBe(false);
    orderBy('role');
    expect(shownGroups()).toEqual(['mine 2', 'others 1']);
  });
});
