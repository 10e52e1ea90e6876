import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressFrom } from './fixtures/progress-from.ts';
import { mergeProgress } from './merge-progress.ts';
import { emptyProgress } from './progress.ts';

const anyProgress = progressFrom(0);

describe('merging progress', () => {
  it('gives the same in either order', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        expect(mergeProgress(one, other)).toEqual(mergeProgress(other, one));
      }),
    );
  });

  it('gives the same however three are grouped', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (one, two, three) => {
        expect(mergeProgress(mergeProgress(one, two), three)).toEqual(
          mergeProgress(one, mergeProgress(two, three)),
        );
      }),
    );
  });

  it('changes nothing when what is merged is already there', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const merged = mergeProgress(one, other);
        for (const known of [merged, one, other, emptyProgress()]) {
          expect(mergeProgress(merged, known)).toEqual(merged);
          // The store compares texts: the order must not change either.
          expect(JSON.stringify(mergeProgress(merged, known))).toBe(JSON.stringify(merged));
        }
      }),
    );
  });

  it('loses no attempt, no lesson and no choice', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const merged = mergeProgress(one, other);
        for (const source of [one, other]) {
          for (const attempt of source.attempts) expect(merged.attempts).toContainEqual(attempt);
          for (const lessonId of Object.keys(source.lessons)) {
            expect(Object.hasOwn(merged.lessons, lessonId)).toBe(true);
          }
          expect(Object.keys(merged.choices)).toEqual(expect.arrayContaining(Object.keys(source.choices)));
        }
      }),
    );
  });

  it('gives up a draft only for a newer one or an attempt made since', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const merged = mergeProgress(one, other);
        for (const [questionId, draft] of [...Object.entries(one.drafts), ...Object.entries(other.drafts)]) {
          const replaced =
            Object.hasOwn(merged.drafts, questionId) && (merged.drafts[questionId]?.at ?? -1) >= draft.at;
          const ended = merged.attempts.some(
            (attempt) => attempt.questionId === questionId && attempt.at >= draft.at,
          );
          expect(replaced || ended).toBe(true);
        }
      }),
    );
  });

  it('leaves both as they were', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const copies = structuredClone([one, other]);
        mergeProgress(one, other);
        expect([one, other]).toEqual(copies);
      }),
    );
  });
});
