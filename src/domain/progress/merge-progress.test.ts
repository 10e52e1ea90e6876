import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES } from '../questions/question.ts';
import { RESULTS } from '../questions/score.ts';
import { mergeProgress } from './merge-progress.ts';
import { emptyProgress, type Progress } from './progress.ts';

// Few ids and few times, so that the same entries meet with the same stamps.
const id = fc.constantFrom('a', 'b', 'constructor', '__proto__');
const at = fc.integer({ min: 0, max: 4 });
const selected = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });
const certainty = fc.constantFrom(...CERTAINTIES);
const entriesOf = <Entry>(entry: fc.Arbitrary<Entry>) =>
  fc.array(fc.tuple(id, entry), { maxLength: 4 }).map((entries) => Object.fromEntries(entries));

const anyProgress: fc.Arbitrary<Progress> = fc
  .record(
    {
      attempts: fc.array(
        fc.record(
          { questionId: id, at, selected, certainty, result: fc.constantFrom(...RESULTS) },
          { requiredKeys: ['questionId', 'at', 'selected', 'result'] },
        ),
        { maxLength: 6 },
      ),
      drafts: entriesOf(fc.record({ selected, certainty, at }, { requiredKeys: ['selected', 'at'] })),
      lessons: entriesOf(
        fc.record({ openedAt: at, doneAt: at, reopenedAt: at }, { requiredKeys: ['openedAt'] }),
      ),
      last: fc.record({ lessonId: id, at }),
      choices: fc.record(
        {
          role: fc.record({ id, at }, { requiredKeys: ['at'] }),
          organisation: fc.record({ id, at }, { requiredKeys: ['at'] }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['attempts', 'drafts', 'lessons', 'choices'] },
  )
  // As the actions and the parser keep it: attempts sorted, each once, ended drafts gone.
  .map((progress) => mergeProgress(emptyProgress(), progress));

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
