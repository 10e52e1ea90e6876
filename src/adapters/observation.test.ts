// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBrowser } from '../enhancements/fixtures/open-page.ts';
import {
  followObservation,
  forgetObservation,
  keepObservation,
  readObservation,
  stopKeepingObservation,
  writeObservation,
} from './observation.ts';
import { isObservationKept, readSeenSigns, toggleSeenSign } from './seen-signs.ts';

const KEPT = 'se-signalerna:/:kept-observation';

beforeEach(() => {
  clearBrowser();
  forgetObservation();
});

describe('what was written', () => {
  it('lasts as long as the tab', () => {
    writeObservation({ saw: 'en bil' });
    expect(readObservation()).toEqual({ saw: 'en bil' });
    expect(sessionStorage.getItem('se-signalerna:/:observation')).toBe('{"saw":"en bil"}');
    expect(localStorage.getItem(KEPT)).toBeNull();
  });

  it.each(['null', '7', '{', '"x"'])('is empty where %s is stored', (stored) => {
    sessionStorage.setItem('se-signalerna:/:observation', stored);
    expect(readObservation()).toEqual({});
  });

  it('has only texts', () => {
    sessionStorage.setItem('se-signalerna:/:observation', '{"saw":"x","when":1}');
    expect(readObservation()).toEqual({ saw: 'x' });
  });

  it('is kept with the ticks when the person asks for it, and follows what is written after', () => {
    toggleSeenSign('hogen');
    writeObservation({ saw: 'en bil' });
    expect(keepObservation()).toBe(true);
    expect(JSON.parse(localStorage.getItem(KEPT) ?? '')).toEqual({
      seen: ['hogen'],
      observation: { saw: 'en bil' },
    });
    writeObservation({ saw: 'två bilar' });
    expect(JSON.parse(localStorage.getItem(KEPT) ?? '').observation).toEqual({ saw: 'två bilar' });
  });

  it('stays in the tab when it is no longer kept', () => {
    toggleSeenSign('hogen');
    writeObservation({ saw: 'en bil' });
    keepObservation();
    stopKeepingObservation();
    expect(isObservationKept()).toBe(false);
    expect([readSeenSigns(), readObservation()]).toEqual([['hogen'], { saw: 'en bil' }]);
  });

  it('is gone everywhere when it is forgotten', () => {
    toggleSeenSign('hogen');
    writeObservation({ saw: 'en bil' });
    keepObservation();
    forgetObservation();
    expect([readSeenSigns(), readObservation(), isObservationKept()]).toEqual([[], {}, false]);
    expect(sessionStorage.length + localStorage.length).toBe(0);
  });

  it('is not kept where the browser refuses', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem() {
        throw new Error('full');
      },
    });
    expect(keepObservation()).toBe(false);
  });
});

describe('another tab', () => {
  it('is heard when it changes what is kept, clears everything, or the page comes back', () => {
    let heard = 0;
    followObservation(() => {
      heard += 1;
    });
    const send = (type: string, more: object) => window.dispatchEvent(Object.assign(new Event(type), more));
    send('storage', { key: KEPT });
    send('storage', { key: null });
    send('pageshow', { persisted: true });
    expect(heard).toBe(3);
    send('storage', { key: 'se-signalerna:/:progress' });
    send('pageshow', { persisted: false });
    expect(heard).toBe(3);
  });
});
