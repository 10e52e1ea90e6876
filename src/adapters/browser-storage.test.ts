// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBrowser, refuseStorage } from '../enhancements/fixtures/open-page.ts';

const error = (name: string) => Object.assign(new Error(name), { name });
const open = () => import('./browser-storage.ts');

beforeEach(() => {
  clearBrowser();
  vi.resetModules();
});

afterEach(() => vi.unstubAllGlobals());

describe('keeping a text', () => {
  it('gives back what was written, until it is removed', async () => {
    const { keptText } = await open();
    const day = keptText('browser', 'day');
    expect(day.read()).toBeUndefined();
    expect(day.write('x')).toBe('kept');
    expect(localStorage.getItem('se-signalerna:/:day')).toBe('x');
    expect(day.read()).toBe('x');
    expect(day.remove()).toBe('kept');
    expect(day.read()).toBeUndefined();
  });

  it('keeps what belongs to the tab in the tab', async () => {
    const { keptText } = await open();
    keptText('tab', 'plan:x').write('y');
    expect(sessionStorage.getItem('se-signalerna:/:plan:x')).toBe('y');
    expect(localStorage.length).toBe(0);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ['SecurityError', 'blocked'],
    ['UnknownError', 'failed'],
  ])('never throws: %s is told as %s', async (name, writing) => {
    const { keptText, storageTrouble } = await open();
    refuseStorage('reading-and-writing', error(name));
    const day = keptText('browser', 'day');
    expect(day.read()).toBeUndefined();
    expect(day.write('x')).toBe(writing);
    expect(storageTrouble()).toBe(writing);
  });

  it('tells the page what is not kept, and when it is again', async () => {
    const { keptText, onStorageTrouble, storageTrouble } = await open();
    const told: unknown[] = [];
    const stop = onStorageTrouble(() => told.push(storageTrouble()));
    const plan = keptText('tab', 'plan:x');
    refuseStorage('writing', error('QuotaExceededError'));
    plan.write('x');
    keptText('tab', 'plan:y').write('y');
    vi.unstubAllGlobals();
    plan.write('x');
    expect(told).toEqual(['full', 'full', 'full']);
    keptText('tab', 'plan:y').remove();
    expect(told.at(-1)).toBeUndefined();
    stop();
    plan.write('z');
    expect(told).toHaveLength(4);
  });
});

describe('clearing a shelf', () => {
  it('removes what is the site’s and nothing else, known to this version or not', async () => {
    const { clearShelf, keptNames } = await import('./kept-names.ts');
    for (const key of [
      'se-signalerna:/:seen',
      'se-signalerna:/:later',
      'se-signalerna:/annan/:seen',
      'other',
    ])
      sessionStorage.setItem(key, 'x');
    expect(keptNames('tab').sort()).toEqual(['later', 'seen']);
    clearShelf('tab');
    expect(Object.keys(sessionStorage).sort()).toEqual(['other', 'se-signalerna:/annan/:seen']);
  });

  it('does nothing where storage is blocked', async () => {
    const { clearShelf, keptNames } = await import('./kept-names.ts');
    vi.stubGlobal('sessionStorage', undefined);
    expect(keptNames('tab')).toEqual([]);
    expect(() => clearShelf('tab')).not.toThrow();
  });
});
