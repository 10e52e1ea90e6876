import { describe, expect, it } from 'vitest';
import { parseProgress } from '../progress/parse-progress.ts';
import { type Attempt, emptyProgress, type Progress } from '../progress/progress.ts';
import { serialiseProgress } from '../progress/serialise-progress.ts';
import type { CertificateScope } from './certificate.ts';
import { isCheck } from './check-id.ts';
import { measureGoal } from './measure-goal.ts';
import { recordCheck } from './record-check.ts';

const ids = ['q1', 'q2', 'q3', 'q4', 'q5'];
const scope: CertificateScope = {
  id: 'miljo',
  lessons: [
    { id: 'ett', minutes: 7, questions: ids.slice(0, 3) },
    { id: 'tva', minutes: 9, questions: ids.slice(3) },
  ],
  questions: [...ids, 'q6'],
};
const answered = (results: readonly Attempt['result'][]): Attempt[] =>
  results.map((result, index) => ({ questionId: ids[index] ?? '', result, at: index + 1, selected: ['a'] }));
const read = { ett: { openedAt: 1, doneAt: 2 }, tva: { openedAt: 1, doneAt: 2 } };
const having = (progress: Partial<Progress>): Progress => ({ ...emptyProgress(), ...progress });

describe('the goal of a certificate', () => {
  it('is far away before anything is done, and says how far', () => {
    expect(measureGoal(emptyProgress(), scope)).toEqual({
      isReached: false,
      lessonsLeft: 2,
      questionsLeft: 4,
    });
  });

  it('is not reached by opening a lesson', () => {
    expect(measureGoal(having({ lessons: { ett: { openedAt: 1 } } }), scope).lessonsLeft).toBe(2);
  });

  it('is reached when all lessons are read and four of five questions in them are right', () => {
    const attempts = answered(['right', 'right', 'right', 'wrong', 'right']);
    expect(measureGoal(having({ lessons: read, attempts }), scope)).toEqual({
      isReached: true,
      lessonsLeft: 0,
      questionsLeft: 0,
    });
  });

  it('counts only the latest try, and an unanswered question as not right', () => {
    const attempts = [
      ...answered(['right', 'right', 'right', 'right']),
      { questionId: 'q1', result: 'wrong' as const, at: 9, selected: ['b'] },
    ];
    expect(measureGoal(having({ lessons: read, attempts }), scope)).toMatchObject({
      isReached: false,
      questionsLeft: 1,
    });
  });

  it('is reached by a check that was passed, and stays so when a later one is not', () => {
    const round = ['q1', 'q2', 'q3', 'q4', 'q5'];
    const passed = recordCheck(
      having({ attempts: answered(['right', 'right', 'right', 'right', 'wrong']) }),
      'miljo',
      round,
      100,
    );
    expect(measureGoal(passed, scope).isReached).toBe(true);
    const later = recordCheck(having({ attempts: [...passed.attempts] }), 'miljo', ['q5'], 200);
    expect(later.attempts.filter(isCheck).map(({ result }) => result)).toEqual(['right', 'wrong']);
    expect(measureGoal(later, scope).isReached).toBe(true);
    expect(measureGoal(later, { ...scope, id: 'bygg' }).isReached).toBe(false);
  });

  it('is not reached by a check with three of five, nor by one without questions', () => {
    const progress = having({ attempts: answered(['right', 'right', 'right']) });
    expect(measureGoal(recordCheck(progress, 'miljo', ids, 100), scope).isReached).toBe(false);
    expect(measureGoal(recordCheck(progress, 'miljo', [], 100), scope).isReached).toBe(false);
  });

  it('is kept and read again in the format that every version reads', () => {
    const progress = recordCheck(having({ attempts: answered(['right']) }), 'miljo', ['q1'], 100);
    const parsed = parseProgress(serialiseProgress(progress));
    expect(parsed).toMatchObject({ status: 'ok', dropped: 0 });
    expect(parsed.status === 'ok' && measureGoal(parsed.progress, scope).isReached).toBe(true);
  });
});
