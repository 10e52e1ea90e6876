import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetObservation,
  keepObservation,
  readObservation,
  stopKeepingObservation,
  writeObservation,
} from './observation.ts';
import { isObservationKept, isUnsaved, readSeenSigns, toggleSeenSign } from './seen-signs.ts';

const stored = new Map<string, string>();
const kept = new Map<string, string>();
const storageOf = (entries: Map<string, string>) => ({
  getItem: (name: string) => entries.get(name) ?? null,
  setItem: (name: string, value: string) => void entries.set(name, value),
  removeItem: (name: string) => void entries.delete(name),
});
const key = (name: string) => `se-signalerna:${import.meta.env.BASE_URL}:${name}`;

describe('seen signs', () => {
  beforeEach(() => {
    stored.clear();
    kept.clear();
    vi.stubGlobal('window', { sessionStorage: storageOf(stored), localStorage: storageOf(kept) });
    forgetObservation();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are ticked and taken back, in order', () => {
    toggleSeenSign('a');
    toggleSeenSign('b');
    expect(readSeenSigns()).toEqual(['a', 'b']);
    expect(toggleSeenSign('a')).toEqual(['b']);
  });

  it('are none when what is stored cannot be read', () => {
    for (const damaged of ['{', '{"a":1}', '[1,null]']) {
      stored.set(key('seen'), damaged);
      expect(readSeenSigns(), damaged).toEqual([]);
    }
    stored.set(key('observation'), '["x"]');
    expect(Object.values(readObservation()).every((text) => typeof text === 'string')).toBe(true);
  });

  it('are not kept in the browser unless somebody asks for it', () => {
    toggleSeenSign('a');
    writeObservation({ when: 'i dag' });
    expect(kept.size).toBe(0);
    expect(isObservationKept()).toBe(false);
  });

  it('come back in another tab when they are kept, with what was changed afterwards', () => {
    toggleSeenSign('a');
    writeObservation({ when: 'i dag' });
    expect(keepObservation()).toBe(true);
    toggleSeenSign('b');
    writeObservation({ when: 'i går' });
    expect([...kept.keys()]).toEqual([key('kept-observation')]);
    stored.clear();
    expect(readSeenSigns()).toEqual(['a', 'b']);
    expect(readObservation()).toEqual({ when: 'i går' });
  });

  it('stay in the tab alone when somebody no longer wants them kept', () => {
    toggleSeenSign('a');
    keepObservation();
    stored.clear();
    stopKeepingObservation();
    expect(kept.size).toBe(0);
    expect(readSeenSigns()).toEqual(['a']);
    forgetObservation();
    expect(readSeenSigns()).toEqual([]);
  });

  it('are gone from the browser, too, when they are forgotten', () => {
    toggleSeenSign('a');
    keepObservation();
    forgetObservation();
    expect(kept.size + stored.size).toBe(0);
    expect(readSeenSigns()).toEqual([]);
  });

  it('are none when what is kept cannot be read', () => {
    for (const damaged of ['{', '7', '{"seen":1,"observation":[2]}']) {
      kept.set(key('kept-observation'), damaged);
      expect(readSeenSigns(), damaged).toEqual([]);
      expect(readObservation(), damaged).toEqual({});
    }
  });

  it('say when the browser refuses to keep them', () => {
    vi.stubGlobal('window', { sessionStorage: storageOf(stored) });
    expect(keepObservation()).toBe(false);
    expect(isObservationKept()).toBe(false);
  });

  it('are the newest, and say that they go with the page, when there is no more room', () => {
    toggleSeenSign('a');
    expect(isUnsaved()).toBe(false);
    const full = {
      ...storageOf(stored),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    vi.stubGlobal('window', { sessionStorage: full, localStorage: storageOf(kept) });
    toggleSeenSign('b');
    writeObservation({ when: 'i dag' });
    expect(readSeenSigns()).toEqual(['a', 'b']);
    expect(readObservation()).toEqual({ when: 'i dag' });
    expect(isUnsaved()).toBe(true);

    vi.stubGlobal('window', { sessionStorage: storageOf(stored), localStorage: storageOf(kept) });
    toggleSeenSign('c');
    writeObservation({ when: 'i går' });
    expect(isUnsaved()).toBe(false);
    expect(readSeenSigns()).toEqual(['a', 'b', 'c']);
  });

  it('last as long as the page where storage is blocked', () => {
    vi.stubGlobal('window', {
      get sessionStorage() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    toggleSeenSign('a');
    writeObservation({ when: 'i dag' });
    expect(readSeenSigns()).toEqual(['a']);
    expect(readObservation()).toEqual({ when: 'i dag' });
    forgetObservation();
    expect(readSeenSigns()).toEqual([]);
  });
});
