import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkRound } from './check-round.ts';

function fakeSession(initial: Record<string, string> = {}) {
  const entries = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    entries,
  };
}

describe('a round of a check', () => {
  let session = fakeSession();
  beforeEach(() => {
    session = fakeSession();
    vi.stubGlobal('window', { sessionStorage: session });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is read as it was written, under a key of its own area', () => {
    const round = { seed: 7, answers: { q1: { selected: ['a'], certainty: 'sure' as const } } };
    checkRound('miljo').write(round);
    expect(checkRound('miljo').read()).toEqual(round);
    expect(checkRound('bygg').read()).toBeUndefined();
  });

  it('counts anything unreadable as none', () => {
    for (const stored of ['{', 'null', '[]', '{"seed":"x","answers":{}}', '{"seed":1}']) {
      session.entries.set(`se-signalerna:${import.meta.env.BASE_URL}:check:miljo`, stored);
      expect(checkRound('miljo').read(), stored).toBeUndefined();
    }
  });

  it('drops answers that are not answers', () => {
    const key = `se-signalerna:${import.meta.env.BASE_URL}:check:miljo`;
    session.entries.set(
      key,
      '{"seed":1,"answers":{"q1":{"selected":["a",3],"certainty":"maybe"},"q2":7,"__proto__":{"selected":["b"]}}}',
    );
    const round = checkRound('miljo').read();
    expect(round?.answers['q1']).toEqual({ selected: ['a'] });
    expect(round?.answers['q2']).toBeUndefined();
    expect(({} as { selected?: unknown }).selected).toBeUndefined();
  });

  it('goes on without a place to keep it', () => {
    vi.stubGlobal('window', {
      get sessionStorage() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(checkRound('miljo').read()).toBeUndefined();
    expect(() => checkRound('miljo').write({ seed: 1, answers: {} })).not.toThrow();
  });

  it('mixes anew every time', () => {
    const seeds = new Set(Array.from({ length: 20 }, () => checkRound('miljo').create().seed));
    expect(seeds.size).toBeGreaterThan(15);
  });
});
