import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Branches } from '../fixtures/branches.ts';
import { progressFrom } from './fixtures/progress-from.ts';
import { IMPORT_LIMITS, importInSlices, importProgress } from './import-progress.ts';
import { latestAnswer } from './latest-answer.ts';
import { mergeProgress } from './merge-progress.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { serialiseProgress } from './serialise-progress.ts';

const fixture = readFileSync(new URL('fixtures/v1.json', import.meta.url), 'utf8');
const T = IMPORT_LIMITS.earliest;
const mine: Progress = {
  ...emptyProgress(),
  attempts: [{ questionId: 'min', at: T + 5, selected: ['a'], result: 'right' }],
  lessons: { forsta: { openedAt: T + 1, doneAt: T + 9 } },
};
const fileOf = (progress: Partial<Progress>) => serialiseProgress({ ...emptyProgress(), ...progress });

/** Takes in a file, as the page does. */
function take(progress: Progress, text: string) {
  const taken = importProgress(progress, text);
  return { taken, after: taken.status === 'merged' ? taken.mergeInto(progress) : progress };
}

describe('importProgress', () => {
  it('adds what another browser had, keeps what was here, and tells exactly what', () => {
    const { taken, after } = take(mine, fixture);
    expect(after.attempts).toEqual(expect.arrayContaining(mine.attempts));
    expect(after.lessons).toMatchObject(mine.lessons);
    expect(taken).toMatchObject({
      status: 'merged',
      added: {
        attempts: after.attempts.length - 1,
        lessons: Object.keys(after.lessons).length - 1,
        drafts: Object.keys(after.drafts).length,
        choices: Object.keys(after.choices).length,
      },
      changed: { attempts: 0, lessons: 0, drafts: 0, choices: 0 },
      leftOut: 0,
    });
  });

  it('says when a file has nothing new', () => {
    expect(importProgress(mine, serialiseProgress(mine)).status).toBe('nothing-new');
  });

  it('keeps what is unfinished here, also where the file has a later attempt', () => {
    const own: Progress = { ...mine, drafts: { q: { selected: ['b'], at: T + 1 } } };
    const file = fileOf({ attempts: [{ questionId: 'q', at: T + 9, selected: ['a'], result: 'wrong' }] });
    const { taken, after } = take(own, file);
    expect(taken).toMatchObject({ status: 'merged', added: { attempts: 1 }, changed: { drafts: 0 } });
    expect(latestAnswer(after, 'q')).toMatchObject({ isDraft: true, selected: ['b'] });
    expect(after.attempts).toHaveLength(2);
  });

  it('takes back no choice, and tells of one that is replaced by a newer', () => {
    const own: Progress = { ...mine, choices: { role: { id: 'rektor', at: T + 1 } } };
    expect(take(own, fileOf({ choices: { role: { at: T + 9 } } })).after.choices.role?.id).toBe('rektor');
    const { taken, after } = take(own, fileOf({ choices: { role: { id: 'larare', at: T + 9 } } }));
    expect(after.choices.role?.id).toBe('larare');
    expect(taken).toMatchObject({ changed: { choices: 1 } });
    expect(take(own, fileOf({ choices: { role: { id: 'larare', at: T } } })).after.choices.role?.id).toBe(
      'rektor',
    );
  });

  it('tells of a lesson that was finished later, and not of one that was only opened earlier', () => {
    const file = (lesson: object) => fileOf({ lessons: { forsta: { openedAt: T, ...lesson } } });
    expect(take(mine, file({})).taken).toMatchObject({ status: 'merged', changed: { lessons: 0 } });
    expect(take(mine, file({ doneAt: T + 20 })).taken).toMatchObject({ changed: { lessons: 1 } });
  });

  it('tells of a begun answer that is replaced by a newer one', () => {
    const own: Progress = { ...mine, drafts: { q: { selected: ['b'], at: T + 1 } } };
    const { taken } = take(own, fileOf({ drafts: { q: { selected: ['c'], at: T + 2 } } }));
    expect(taken).toMatchObject({ changed: { drafts: 1 }, added: { drafts: 0 } });
  });

  it('leaves out what has a time that cannot be true, and says how many', () => {
    const times = [0, T - 1, T, IMPORT_LIMITS.latest, IMPORT_LIMITS.latest + 1, 253_370_764_800_000];
    const attempts = times.map((at) => ({ questionId: 'q', at, selected: ['a'], result: 'right' as const }));
    const { taken, after } = take(mine, fileOf({ attempts }));
    expect(taken).toMatchObject({ status: 'merged', added: { attempts: 2 }, leftOut: 4 });
    expect(after.attempts).toHaveLength(3);
  });

  it.each([
    ['empty', ''],
    ['empty', undefined],
    ['foreign', '{"hello":"world"}'],
    ['foreign', 'PK\u0003\u0004'],
    ['foreign', fixture.slice(0, 100)],
    ['foreign', '['.repeat(IMPORT_LIMITS.length)],
    ['newer', '{"v":99,"progress":{}}'],
    ['too-large', 'x'.repeat(IMPORT_LIMITS.length + 1)],
    ['damaged', '{"v":1,"progress":{"attempts":[{"questionId":7}]}}'],
  ])('gives the reason why not: %s', (status, text) => {
    expect(importProgress(mine, text)).toEqual({ status });
  });

  it('refuses more entries than anybody has made, with their number, whatever they are', () => {
    const attempts = Array(IMPORT_LIMITS.entries).fill(0);
    const text = JSON.stringify({ v: 1, progress: { attempts, lessons: { a: 1 } } });
    expect(importProgress(mine, text)).toEqual({ status: 'too-many', entries: IMPORT_LIMITS.entries + 1 });
  });

  it('pauses after each part of a file that is as large as it may be, so that the page can answer between', () => {
    const attempts = Array.from({ length: IMPORT_LIMITS.entries }, (_, place) => ({
      questionId: `q${place % 300}`,
      at: T + place,
      selected: ['a'],
      result: 'partly' as const,
    }));
    const work = importInSlices(mine, fileOf({ attempts }));
    let pauses = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) pauses += 1;
    expect(step.value).toMatchObject({ status: 'merged', added: { attempts: IMPORT_LIMITS.entries } });
    expect(pauses).toBeGreaterThanOrEqual(IMPORT_LIMITS.entries / 250);
  });

  it('adds to what has been done while it was read', () => {
    const taken = importProgress(mine, fixture);
    if (taken.status !== 'merged') throw new Error('The file has something new.');
    const later: Progress = { ...mine, lessons: { ...mine.lessons, andra: { openedAt: T + 50 } } };
    expect(taken.mergeInto(later).lessons).toHaveProperty('andra');
    expect(taken.mergeInto(later).attempts).toEqual(taken.mergeInto(mine).attempts);
  });

  it('gives up nothing that was here: no attempt, no lesson, no choice, and no draft but for a newer one', () => {
    const branches = new Branches<'organisation' | 'role'>();
    fc.assert(
      fc.property(progressFrom(T), progressFrom(T), (own, file) => {
        const { after } = take(own, serialiseProgress(file));
        for (const attempt of own.attempts) expect(after.attempts).toContainEqual(attempt);
        for (const id of Object.keys(own.lessons)) expect(Object.hasOwn(after.lessons, id)).toBe(true);
        for (const name of ['role', 'organisation'] as const)
          if (own.choices[name]?.id !== undefined) {
            branches.enter(name);
            expect(after.choices[name]?.id).toBeDefined();
          }
        for (const [id, draft] of Object.entries(own.drafts)) {
          const kept = Object.getOwnPropertyDescriptor(after.drafts, id)?.value;
          expect(kept?.at).toBeGreaterThanOrEqual(draft.at);
          const theirs = Object.getOwnPropertyDescriptor(file.drafts, id)?.value;
          expect([draft.selected, theirs?.selected]).toContainEqual(kept?.selected);
        }
      }),
    );
    expect(branches.met).toEqual(['organisation', 'role']);
  });

  it('finds nothing new in a file that has been taken in', () => {
    fc.assert(
      fc.property(progressFrom(T), progressFrom(T), (own, file) => {
        const { after } = take(own, serialiseProgress(file));
        const again = importProgress(after, serialiseProgress(file));
        expect(again.status).toBe('nothing-new');
        // Also for the store, which merges what it has with what is stored.
        expect(mergeProgress(after, after)).toEqual(after);
      }),
    );
  });

  it('never throws and never removes anything, whatever the file holds', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constant('{"v":1,"progress":{"__proto__":{"attempts":[]}}}'),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { after } = take(mine, text);
        expect(after.attempts).toEqual(expect.arrayContaining(mine.attempts));
        expect(after.lessons).toMatchObject(mine.lessons);
        expect({}).not.toHaveProperty('attempts');
      }),
    );
  });
});
