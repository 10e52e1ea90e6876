import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newSeed, type PracticeRound, practiceRounds } from './practice-rounds.ts';

const key = `se-signalerna:${import.meta.env.BASE_URL}:check:miljo`;
const emptyRound: PracticeRound = { seed: 1, areas: [], questions: [], answers: {} };

function fakeSession(initial: Record<string, string> = {}) {
  const entries = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    removeItem: (key: string) => void entries.delete(key),
    setItem: (key: string, value: string) => void entries.set(key, value),
    entries,
  };
}

describe('a round of questions', () => {
  let session = fakeSession();
  beforeEach(() => {
    session = fakeSession();
    vi.stubGlobal('window', { localStorage: session });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is read as it was written, under a key of its own practice', () => {
    const round: PracticeRound = {
      seed: 7,
      areas: ['miljo'],
      questions: ['q2', 'q1'],
      answers: { q1: { selected: ['a'], certainty: 'sure' } },
    };
    practiceRounds('check:miljo').write(round);
    expect(practiceRounds('check:miljo').read()).toEqual(round);
    expect(practiceRounds('check:bygg').read()).toBeUndefined();
    expect(practiceRounds('practice:mixed').read()).toBeUndefined();
  });

  it('is gone when it is over, and no other with it', () => {
    practiceRounds('practice:mixed').write(emptyRound);
    practiceRounds('practice:signals').write(emptyRound);
    practiceRounds('practice:mixed').forget();
    expect(practiceRounds('practice:mixed').read()).toBeUndefined();
    expect(practiceRounds('practice:signals').read()).toEqual(emptyRound);
  });

  it('counts anything unreadable as none', () => {
    const unreadable = [
      '{',
      'null',
      '[]',
      '{"seed":1}',
      '{"seed":"x","areas":[],"questions":[],"answers":{}}',
      '{"seed":1,"areas":[],"answers":{}}',
      '{"seed":1,"areas":7,"questions":[],"answers":{}}',
      // Longer than any round, and so not worth the time to read.
      JSON.stringify({ ...emptyRound, questions: Array(200_000).fill('q') }),
    ];
    for (const stored of unreadable) {
      session.entries.set(key, stored);
      expect(practiceRounds('check:miljo').read(), stored).toBeUndefined();
    }
  });

  it('drops ids that are not ids and answers that are not answers', () => {
    session.entries.set(
      key,
      '{"seed":1,"areas":["miljo",4],"questions":["q1",null,"q2"],"answers":{"q1":{"selected":["a",3],"certainty":"maybe"},"q2":7,"__proto__":{"selected":["b"]}}}',
    );
    const round = practiceRounds('check:miljo').read();
    expect(round?.areas).toEqual(['miljo']);
    expect(round?.questions).toEqual(['q1', 'q2']);
    expect(round?.answers['q1']).toEqual({ selected: ['a'] });
    expect(round?.answers['q2']).toBeUndefined();
    expect(({} as { selected?: unknown }).selected).toBeUndefined();
  });

  it('goes on without a place to keep it', () => {
    vi.stubGlobal('window', {
      get localStorage() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(practiceRounds('check:miljo').read()).toBeUndefined();
    expect(() => practiceRounds('check:miljo').write(emptyRound)).not.toThrow();
    expect(() => practiceRounds('check:miljo').forget()).not.toThrow();
  });

  it('mixes anew every time', () => {
    const seeds = new Set(Array.from({ length: 20 }, () => newSeed()));
    expect(seeds.size).toBeGreaterThan(15);
  });
});
