import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCertificate } from '../certificate/certificate.ts';
import { measureGoal } from '../certificate/measure-goal.ts';
import { growth, MOST_GROWTH, makeAnew } from '../fixtures/growth.ts';
import { planRepetitions } from '../practice/refresher.ts';
import { IMPORT_LIMITS, importProgress } from './import-progress.ts';
import { openLesson } from './open-lesson.ts';
import { parseProgress } from './parse-progress.ts';
import { emptyProgress, LATEST_TIME, type Progress } from './progress.ts';
import { recordAttempt } from './record-attempt.ts';
import { saveDraft } from './save-draft.ts';
import { serialiseProgress } from './serialise-progress.ts';

/** Ten times as much is more than anybody does, and less than a file may hold. */
const SMALL = 500;
/** From a thousand names on an engine keeps an object in another way, which takes longer. */
const MANY_NAMES = 1100;

const TIMES = {
  'in order, as they are stored': (place: number) => place,
  'in any order': (place: number, size: number) => (place * 7919) % size,
  'all at the same time': () => 0,
};

/** So many attempts, with times as one of `TIMES`. */
const attemptsOf = (size: number, timeOf: (place: number, size: number) => number): Progress['attempts'] =>
  Array.from({ length: size }, (_, place) => ({
    questionId: `q${place % 500}`,
    at: IMPORT_LIMITS.earliest + timeOf(place, size),
    selected: [`${place}`],
    result: 'right',
  }));

/** A progress in which nothing was left out. */
function readWhole(text: string): Progress | undefined {
  const read = parseProgress(text);
  return read.status === 'ok' && read.dropped === 0 ? read.progress : undefined;
}

describe('ten times the input takes at most twelve times the work', () => {
  for (const [when, timeOf] of Object.entries(TIMES)) {
    it(`of reading stored attempts, ${when}`, () => {
      const read = (size: number) => {
        const text = serialiseProgress({ ...emptyProgress(), attempts: attemptsOf(size, timeOf) });
        return () => readWhole(text);
      };
      expect(growth(read, SMALL)).toBeLessThanOrEqual(MOST_GROWTH);
    });

    it(`of taking in a file, ${when}`, () => {
      const take = (size: number) => {
        const text = serialiseProgress({ ...emptyProgress(), attempts: attemptsOf(size, timeOf) });
        return () => {
          const taken = importProgress(emptyProgress(), text);
          return taken.status === 'merged' ? taken : undefined;
        };
      };
      expect(growth(take, SMALL)).toBeLessThanOrEqual(MOST_GROWTH);
    });
  }

  it('of reading drafts and lessons, beside what the engine needs to make such objects', () => {
    const textOf = (size: number, from: number) => {
      const selected = Array.from({ length: 20 }, (_, place) => `${place}`);
      const ids = Array.from({ length: size }, (_, place) => `id-${from + place}`);
      const drafts = Object.fromEntries(ids.map((id) => [id, { selected, at: 1 }]));
      const lessons = Object.fromEntries(ids.map((id) => [id, { openedAt: 1, doneAt: 2, reopenedAt: 3 }]));
      return serialiseProgress({ ...emptyProgress(), drafts, lessons });
    };
    const read = (size: number, from: number) => {
      const text = textOf(size, from);
      return () => readWhole(text);
    };
    const engine = (size: number, from: number) => {
      const text = textOf(size, from);
      return () => makeAnew(text);
    };
    expect(growth(read, MANY_NAMES, engine)).toBeLessThanOrEqual(MOST_GROWTH);
  });

  it('of the goal of an area, for ten times the questions as well', () => {
    const measure = (size: number, from: number) => {
      const questions = Array.from({ length: size }, (_, place) => `q${from + place}`);
      const attempts = attemptsOf(size, (place) => place);
      const scope = { id: 'a', lessons: [{ id: 'l', minutes: 1, questions }], questions };
      // A list of its own each time: what was gathered from it before does not count.
      return () => measureGoal({ ...emptyProgress(), attempts: [...attempts] }, scope);
    };
    expect(growth(measure, SMALL)).toBeLessThanOrEqual(MOST_GROWTH);
  });

  it('of a certificate and of the plan for repetition', () => {
    const questions = Array.from({ length: 500 }, (_, place) => `q${place}`);
    const sum = (size: number) => {
      const progress = { ...emptyProgress(), attempts: attemptsOf(size, (place) => place) };
      return () => {
        const certificate = createCertificate(
          { ...progress, attempts: [...progress.attempts] },
          { id: 'a', lessons: [], questions },
          LATEST_TIME,
        );
        return [certificate, planRepetitions(progress.attempts, (at) => Math.floor(at / 86_400_000), 1e6)];
      };
    };
    expect(growth(sum, SMALL)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

describe('whatever the clock says and whatever was stored', () => {
  it('what is done is still there after a reload', () => {
    const time = fc.oneof(fc.constantFrom(0, 1, LATEST_TIME - 1, LATEST_TIME), fc.nat({ max: LATEST_TIME }));
    const clock = fc.oneof(time, fc.constantFrom(8.64e15, Number.MAX_SAFE_INTEGER));
    fc.assert(
      fc.property(time, clock, (stored, now) => {
        const before: Progress = {
          ...emptyProgress(),
          attempts: [{ questionId: 'q', at: stored, selected: ['a'], result: 'wrong' }],
          drafts: { p: { selected: ['a'], at: stored } },
          last: { lessonId: 'l', at: stored },
        };
        let progress = before;
        progress = recordAttempt(progress, { questionId: 'q', selected: ['b'], result: 'right' }, now);
        progress = saveDraft(progress, 'p', { selected: ['b'] }, now);
        progress = openLesson(progress, 'm', Math.min(now, LATEST_TIME));
        const read = parseProgress(serialiseProgress(progress));
        expect(read).toMatchObject({ status: 'ok', dropped: 0 });
        if (read.status !== 'ok') return;
        expect(read.progress.attempts).toHaveLength(2);
        expect(read.progress.drafts).toMatchObject({ p: { selected: ['b'] } });
        expect(read.progress.lessons).toHaveProperty('m');
      }),
    );
  });
});
