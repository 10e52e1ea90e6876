import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestAttempt } from './latest-attempt.ts';
import { lessonState } from './lesson-state.ts';
import { CURRENT_VERSION } from './migrate.ts';
import { parseProgress } from './parse-progress.ts';
import { emptyProgress } from './progress.ts';
import { serialiseProgress } from './serialise-progress.ts';

const fixtures = new URL('fixtures/', import.meta.url);
const fixture = (version: number) => readFileSync(new URL(`v${version}.json`, fixtures), 'utf8');
const envelope = (progress: unknown, v: unknown = CURRENT_VERSION) =>
  JSON.stringify({ v, generation: 0, progress });

function parsed(text: string) {
  const result = parseProgress(text);
  if (result.status !== 'ok') throw new Error(JSON.stringify(result));
  return result;
}

describe('progress stored by this or an earlier version', () => {
  it('has a fixture for every version', () => {
    const versions = Array.from({ length: CURRENT_VERSION }, (_, place) => `v${place + 1}.json`);
    expect(
      readdirSync(fixtures)
        .filter((name) => name.endsWith('.json'))
        .sort(),
    ).toEqual(versions.sort());
  });

  it.each(Array.from({ length: CURRENT_VERSION }, (_, place) => place + 1))(
    'is read in full: version %i',
    (version) => {
      const { progress, generation, dropped } = parsed(fixture(version));
      expect(dropped).toBe(0);
      expect(generation).toBe(2);
      expect(progress.attempts).toHaveLength(3);
      expect(latestAttempt(progress, 'q-avfall-1')?.result).toBe('right');
      expect(Object.keys(progress.drafts)).toEqual(['q-avfall-3', 'q-avfall-4']);
      expect(lessonState(progress, 'avfall-forsta-blick')).toBe('done');
      expect(lessonState(progress, 'avfall-dokument')).toBe('started');
      expect(progress.last?.lessonId).toBe('avfall-anmal');
      expect(progress.choices.role?.id).toBe('miljoinspektor');
      expect(progress.choices.organisation?.id).toBeUndefined();
    },
  );

  it('is written back exactly as the fixture of the current version', () => {
    const text = fixture(CURRENT_VERSION);
    const { progress, generation } = parsed(text);
    expect(JSON.parse(serialiseProgress(progress, generation))).toEqual(JSON.parse(text));
  });
});

describe('what is not progress', () => {
  it('is empty when nothing is stored', () => {
    for (const nothing of [null, undefined, '']) expect(parseProgress(nothing)).toEqual({ status: 'empty' });
  });

  it('is corrupt for a reason', () => {
    expect(parseProgress(7)).toEqual({ status: 'corrupt', reason: 'not-text' });
    expect(parseProgress({ v: 1 })).toEqual({ status: 'corrupt', reason: 'not-text' });
    expect(parseProgress(' '.repeat(10_000_001))).toEqual({ status: 'corrupt', reason: 'too-large' });
    expect(parseProgress('{"v":1,')).toEqual({ status: 'corrupt', reason: 'not-json' });
    for (const text of ['null', '[]', '"x"', '{}', envelope({}, 0), envelope({}, 1.5), envelope({}, '1')]) {
      expect(parseProgress(text)).toEqual({ status: 'corrupt', reason: 'no-version' });
    }
    expect(parseProgress('{"__proto__":{"v":1,"progress":{}}}')).toMatchObject({ reason: 'no-version' });
    for (const progress of [undefined, null, [], 'x']) {
      expect(parseProgress(envelope(progress))).toEqual({ status: 'corrupt', reason: 'not-progress' });
    }
  });

  it('is newer, whatever else it holds, when a later version wrote it', () => {
    expect(parseProgress(envelope('unknown', CURRENT_VERSION + 1))).toEqual({
      status: 'newer',
      version: CURRENT_VERSION + 1,
    });
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.anything(),
          fc.json(),
          fc.json().map((json) => `{"v":1,"progress":${json}}`),
        ),
        (stored) => {
          expect(['ok', 'empty', 'corrupt', 'newer']).toContain(parseProgress(stored).status);
        },
      ),
    );
    const parts = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.array(fc.jsonValue()),
    );
    fc.assert(
      fc.property(
        fc.record({ attempts: parts, drafts: parts, lessons: parts, last: parts, choices: parts }),
        (progress) => {
          const result = parsed(envelope(progress));
          expect(parsed(serialiseProgress(result.progress))).toEqual({ ...result, dropped: 0 });
        },
      ),
    );
    expect(parseProgress(`${'['.repeat(200_000)}`)).toMatchObject({ status: 'corrupt' });
    expect(
      parseProgress(`{"v":1,"progress":{"attempts":${'['.repeat(5000)}${']'.repeat(5000)}}}`),
    ).toMatchObject({
      status: 'ok',
      dropped: 1,
    });
  });
});

describe('single invalid entries', () => {
  it('are left out and counted, and everything else is kept', () => {
    const good = { questionId: 'q1', at: 1, selected: ['a'], result: 'right' };
    const result = parsed(
      envelope({
        attempts: [
          good,
          { ...good, at: -1 },
          { ...good, at: 1.5 },
          { ...good, at: 8.64e15 + 1 },
          // A date, but what is reckoned from it would not be one.
          { ...good, at: 8.64e15 },
          { ...good, result: 'great' },
          { ...good, certainty: 'very' },
          { ...good, selected: 'a' },
          { ...good, selected: [1] },
          { ...good, selected: Array(101).fill('a') },
          { ...good, questionId: '' },
          { ...good, questionId: 'x'.repeat(201) },
          null,
        ],
        drafts: { q2: { selected: ['b'], at: 2 }, q3: { selected: ['b'] }, '': { selected: [], at: 1 } },
        lessons: { l1: { openedAt: 1 }, l2: { openedAt: 1, doneAt: 'x' }, l3: { doneAt: 1 }, l4: 1 },
        last: { lessonId: 'l1' },
        choices: { role: { id: 'chef', at: 1 }, organisation: 'vasteras' },
      }),
    );
    expect(result).toEqual({
      status: 'ok',
      generation: 0,
      dropped: 19,
      progress: {
        attempts: [good],
        drafts: { q2: { selected: ['b'], at: 2 } },
        lessons: { l1: { openedAt: 1 } },
        choices: { role: { id: 'chef', at: 1 } },
      },
    });
  });

  it('may be a whole part', () => {
    expect(parsed(envelope({ attempts: {}, drafts: [], lessons: 1, last: null, choices: 'x' }))).toEqual({
      status: 'ok',
      generation: 0,
      dropped: 5,
      progress: emptyProgress(),
    });
  });

  it('are not what is simply not there', () => {
    expect(parsed(envelope({}))).toMatchObject({ dropped: 0, progress: emptyProgress() });
  });

  it('cannot reach the prototype', () => {
    const { progress, dropped } = parsed(
      '{"v":1,"progress":{"lessons":{"__proto__":{"openedAt":1,"polluted":true}},"__proto__":{"polluted":true}}}',
    );
    expect(dropped).toBe(0);
    expect(Object.getPrototypeOf(progress.lessons)).toBe(Object.prototype);
    expect(Object.entries(progress.lessons)).toEqual([['__proto__', { openedAt: 1 }]]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('ids that the content no longer has', () => {
  it('are kept when progress is read and written', () => {
    const text = envelope({
      attempts: [{ questionId: 'removed', at: 1, selected: ['gone'], result: 'right' }],
      lessons: { removed: { openedAt: 1 } },
    });
    const { progress } = parsed(serialiseProgress(parsed(text).progress));
    expect(progress.attempts).toHaveLength(1);
    expect(Object.keys(progress.lessons)).toEqual(['removed']);
  });
});
