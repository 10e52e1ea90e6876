import { describe, expect, it } from 'vitest';
import { chooseOrganisation } from './choose-organisation.ts';
import { chooseRole } from './choose-role.ts';
import { finishLesson } from './finish-lesson.ts';
import { latestAttempt } from './latest-attempt.ts';
import { lessonState } from './lesson-state.ts';
import { mergeProgress } from './merge-progress.ts';
import { openLesson } from './open-lesson.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { recordAttempt } from './record-attempt.ts';
import { saveDraft } from './save-draft.ts';

const empty = emptyProgress();
const wrong = { questionId: 'q1', selected: ['a'], result: 'wrong' } as const;
const right = { questionId: 'q1', selected: ['b'], certainty: 'sure', result: 'right' } as const;
const attempt = (answer: typeof wrong | typeof right) => ({ ...answer, selected: [...answer.selected] });

describe('recording an attempt', () => {
  it('keeps every attempt, and the last one is the latest', () => {
    const progress = recordAttempt(recordAttempt(empty, attempt(wrong), 10), attempt(right), 20);
    expect(progress.attempts).toEqual([
      { ...wrong, at: 10 },
      { ...right, at: 20 },
    ]);
    expect(latestAttempt(progress, 'q1')).toEqual({ ...right, at: 20 });
    expect(latestAttempt(progress, 'q2')).toBeUndefined();
  });

  it('keeps the same answer given twice in one instant as two attempts', () => {
    const progress = recordAttempt(recordAttempt(empty, attempt(wrong), 10), attempt(wrong), 10);
    expect(progress.attempts.map(({ at }) => at)).toEqual([10, 11]);
  });

  it('makes the last attempt the latest even when the clock has been set back', () => {
    const progress = recordAttempt(recordAttempt(empty, attempt(wrong), 1000), attempt(right), 5);
    expect(latestAttempt(progress, 'q1')?.result).toBe('right');
    const unrelated = recordAttempt(progress, { ...attempt(right), questionId: 'q2' }, 5);
    expect(latestAttempt(unrelated, 'q2')?.at).toBe(5);
  });

  it('ends the draft of that question only, for other tabs too', () => {
    const drafted = saveDraft(saveDraft(empty, 'q1', { selected: ['a'] }, 50), 'q2', { selected: ['c'] }, 50);
    const progress = recordAttempt(drafted, attempt(wrong), 40);
    expect(Object.keys(progress.drafts)).toEqual(['q2']);
    expect(Object.keys(mergeProgress(progress, drafted).drafts)).toEqual(['q2']);
  });

  it('leaves the given progress as it was', () => {
    const before = saveDraft(empty, 'q1', { selected: ['a'] }, 1);
    const copy = structuredClone(before);
    recordAttempt(before, attempt(right), 2);
    expect(before).toEqual(copy);
  });
});

describe('saving a draft', () => {
  it('replaces the earlier draft, also within one instant', () => {
    const first = saveDraft(empty, 'q1', { selected: ['b'] }, 5);
    const second = saveDraft(first, 'q1', { selected: ['a'], certainty: 'unsure' }, 5);
    expect(mergeProgress(first, second).drafts).toEqual({
      q1: { selected: ['a'], certainty: 'unsure', at: 6 },
    });
  });

  it('survives the attempt it follows', () => {
    const answered = recordAttempt(empty, attempt(wrong), 5);
    const drafted = saveDraft(answered, 'q1', { selected: ['b'] }, 5);
    expect(mergeProgress(answered, drafted).drafts.q1?.selected).toEqual(['b']);
  });

  it('works for an id that every object inherits', () => {
    for (const id of ['constructor', '__proto__']) {
      const drafted = saveDraft(empty, id, { selected: ['a'] }, 5);
      expect(Object.entries(drafted.drafts)).toEqual([[id, { selected: ['a'], at: 5 }]]);
      expect(recordAttempt(drafted, { ...attempt(wrong), questionId: id }, 6).drafts).toEqual({});
    }
  });
});

describe('a lesson', () => {
  /** No version has written it so far, but the format has had it from the start. */
  const reopen = (progress: Progress, reopenedAt: number): Progress => ({
    ...progress,
    lessons: { l1: { openedAt: 1, ...progress.lessons['l1'], reopenedAt } },
  });

  it('goes from not started to started to done, and back to started where it was reopened', () => {
    expect(lessonState(empty, 'l1')).toBe('not-started');
    const opened = openLesson(empty, 'l1', 1);
    expect(lessonState(opened, 'l1')).toBe('started');
    const done = finishLesson(opened, 'l1', 2);
    expect(lessonState(done, 'l1')).toBe('done');
    const reopened = reopen(done, 2);
    expect(lessonState(reopened, 'l1')).toBe('started');
    expect(lessonState(finishLesson(reopened, 'l1', 2), 'l1')).toBe('done');
  });

  it('stays reopened when merged with a tab where it was done', () => {
    const done = finishLesson(empty, 'l1', 2);
    expect(lessonState(mergeProgress(reopen(done, 3), done), 'l1')).toBe('started');
  });

  it('keeps the first opening and remembers the last visit', () => {
    const progress = openLesson(openLesson(openLesson(empty, 'l1', 1), 'l2', 2), 'l1', 3);
    expect(progress.lessons.l1).toEqual({ openedAt: 1 });
    expect(progress.last).toEqual({ lessonId: 'l1', at: 3 });
  });

  it('remembers the step that was read last, and forgets it at the first', () => {
    const third = openLesson(openLesson(empty, 'l1', 1), 'l1', 2, 'tre-fragor');
    expect(third.last).toEqual({ lessonId: 'l1', at: 2, step: 'tre-fragor' });
    expect(openLesson(third, 'l1', 3).last).toEqual({ lessonId: 'l1', at: 3 });
  });

  it('stays done when it is opened again', () => {
    expect(lessonState(openLesson(finishLesson(empty, 'l1', 1), 'l1', 2), 'l1')).toBe('done');
  });

  it('is not started under an id that every object inherits', () => {
    expect(lessonState(empty, 'constructor')).toBe('not-started');
    expect(lessonState(openLesson(empty, '__proto__', 1), '__proto__')).toBe('started');
  });
});

describe('choosing a role and an organisation', () => {
  it('keeps both, each changeable on its own', () => {
    const one = chooseRole(empty, 'miljoinspektor', 1);
    const other = chooseOrganisation(empty, 'vasteras', 1);
    const progress = chooseRole(mergeProgress(one, other), 'receptionist', 1);
    expect(mergeProgress(one, progress).choices).toEqual({
      role: { id: 'receptionist', at: 2 },
      organisation: { id: 'vasteras', at: 1 },
    });
  });

  it('can be taken back, for other tabs too', () => {
    const chosen = chooseOrganisation(chooseRole(empty, 'chef', 1), 'enkoping', 1);
    const back = chooseOrganisation(chooseRole(chosen, undefined, 2), undefined, 2);
    expect(mergeProgress(chosen, back).choices).toEqual({ role: { at: 2 }, organisation: { at: 2 } });
  });
});
