// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkCode } from '../domain/certificate/check-code.ts';
import { clearBrowser, find, openPage, textOf } from './fixtures/open-page.ts';

const PAPER = {
  name: 'Ada Ek',
  scope: 'Miljöbrott',
  from: '2026-11-01',
  to: '2026-11-30',
  lessons: '3 av 5',
  skipped: '(varav 1 först)',
  minutes: '24',
  questions: '10 av 40',
  version: '2026-11-30 1a2b',
};

const PAGE = `
  <form data-check-certificate data-waiting data-incomplete="Saknas: {fields}." data-absurd="Kan inte vara så: {field}." data-unknown-day="okänd" data-right="Stämmer." data-wrong="Stämmer inte.">
    ${[...Object.keys(PAPER), 'code'].map((name) => `<label>${name} <input name="${name}"></label>`).join('')}
    <button></button><p tabindex="-1" id="svar" data-answer></p>
  </form>`;

function submit(fields: Record<string, string>): Event {
  for (const [name, value] of Object.entries(fields))
    find<HTMLInputElement>(`[name="${name}"]`).value = value;
  const event = new Event('submit', { cancelable: true });
  find('form').dispatchEvent(event);
  return event;
}

beforeEach(async () => {
  clearBrowser();
  vi.spyOn(Date, 'now').mockReturnValue(new Date('2026-11-30T12:00').getTime());
  await openPage(PAGE, () => import('./check-certificate.ts'));
});

describe('checking a certificate', () => {
  it('works from when the script is there', () => {
    expect(find('form').hasAttribute('data-waiting')).toBe(false);
  });

  it('finds that the code belongs to what is typed, whatever stands around it, and keeps it on the page', () => {
    const event = submit({ ...PAPER, name: ' Ada Ek ', code: ` ${checkCode(PAPER)} ` });
    expect(textOf('[data-answer]')).toBe('Stämmer.');
    expect(document.activeElement).toBe(find('[data-answer]'));
    expect(event.defaultPrevented).toBe(true);
  });

  it.each(Object.keys(PAPER))('finds that %s is not what the code was made from', (field) => {
    submit({ ...PAPER, code: checkCode(PAPER), [field]: 'något annat' });
    expect(textOf('[data-answer]')).toBe('Stämmer inte.');
  });

  it('finds that the code is another', () => {
    submit({ ...PAPER, code: '00000-00000' });
    expect(textOf('[data-answer]')).toBe('Stämmer inte.');
  });

  it('asks for every field but those that a certificate may lack, by name, and goes to the first', () => {
    const nameless = { ...PAPER, name: '', skipped: '' };
    submit({ ...nameless, code: checkCode(nameless) });
    expect(textOf('[data-answer]')).toBe('Stämmer.');
    submit({ ...PAPER, code: checkCode(PAPER), minutes: '  ' });
    expect(textOf('[data-answer]')).toBe('Saknas: minutes.');
    expect(document.activeElement).toBe(find('[name=minutes]'));
    expect(find('[name=minutes]').getAttribute('aria-invalid')).toBe('true');
    submit({ ...PAPER, code: '' });
    expect(textOf('[data-answer]')).toBe('Saknas: code.');
    expect(find('[name=minutes]').hasAttribute('aria-invalid')).toBe(false);
  });

  it('refuses what no certificate says, though its code is right', () => {
    for (const wrong of [{ to: '9998-01-01' }, { from: '1970-01-01' }, { questions: '247 av 40' }]) {
      const paper = { ...PAPER, ...wrong };
      const [field = ''] = Object.keys(wrong);
      submit({ ...paper, code: checkCode(paper) });
      expect(textOf('[data-answer]')).toBe(`Kan inte vara så: ${field}.`);
      expect(document.activeElement).toBe(find(`[name=${field}]`));
    }
  });
});
