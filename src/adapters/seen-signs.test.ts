import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetObservation,
  readObservation,
  readSeenSigns,
  toggleSeenSign,
  writeObservation,
} from './seen-signs.ts';

const stored = new Map<string, string>();
const key = (name: string) => `se-signalerna:${import.meta.env.BASE_URL}:${name}`;

describe('seen signs', () => {
  beforeEach(() => {
    stored.clear();
    vi.stubGlobal('window', {
      sessionStorage: {
        getItem: (name: string) => stored.get(name) ?? null,
        setItem: (name: string, value: string) => void stored.set(name, value),
        removeItem: (name: string) => void stored.delete(name),
      },
    });
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
