import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importProgress } from './import-progress.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { serialiseProgress } from './serialise-progress.ts';

const fixture = readFileSync(new URL('fixtures/v1.json', import.meta.url), 'utf8');
const mine: Progress = {
  ...emptyProgress(),
  attempts: [{ questionId: 'min', at: 5, selected: ['a'], result: 'right' }],
  lessons: { forsta: { openedAt: 1, doneAt: 9 } },
};

describe('importProgress', () => {
  it('adds what another browser had, and keeps what was here', () => {
    const taken = importProgress(mine, fixture);
    expect(taken.status).toBe('merged');
    if (taken.status !== 'merged') return;
    const merged = taken.mergeInto(mine);
    expect(merged.attempts).toEqual(expect.arrayContaining(mine.attempts));
    expect(merged.attempts.length).toBeGreaterThan(mine.attempts.length);
    expect(merged.lessons).toMatchObject(mine.lessons);
    expect(taken.added).toBeGreaterThan(0);
  });

  it('says when a file has nothing new', () => {
    expect(importProgress(mine, serialiseProgress(mine)).status).toBe('nothing-new');
  });

  it.each([
    ['empty', ''],
    ['empty', undefined],
    ['foreign', '{"hello":"world"}'],
    ['foreign', 'PK\u0003\u0004'],
    ['foreign', fixture.slice(0, 100)],
    ['newer', '{"v":99,"progress":{}}'],
    ['too-large', 'x'.repeat(10_000_001)],
    ['damaged', '{"v":1,"progress":{"attempts":[{"questionId":7}]}}'],
  ])('gives the reason why not: %s', (status, text) => {
    expect(importProgress(mine, text)).toEqual({ status });
  });

  it('never throws and never removes anything, whatever the file holds', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constant('{"v":1,"progress":{"__proto__":{"attempts":[]}}}'),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const taken = importProgress(mine, text);
        const after = taken.status === 'merged' ? taken.mergeInto(mine) : mine;
        expect(after.attempts).toEqual(expect.arrayContaining(mine.attempts));
        expect(after.lessons).toMatchObject(mine.lessons);
        expect({}).not.toHaveProperty('attempts');
      }),
    );
  });
});
