import { describe, expect, it } from 'vitest';
import { type Attempt, emptyProgress, type Progress } from '../progress/progress.ts';
import { type CertificateScope, createCertificate, isEmptyCertificate } from './certificate.ts';

const scope: CertificateScope = {
  id: 'omrade',
  lessons: [
    { id: 'ett', minutes: 7, questions: ['q1'] },
    { id: 'tva', minutes: 9, questions: ['q2', 'q3'] },
    { id: 'tre', minutes: 5, questions: [] },
  ],
  questions: ['q1', 'q2', 'q3', 'q4'],
};
const attempt = (questionId: string, result: Attempt['result'], at: number): Attempt => ({
  questionId,
  result,
  at,
  selected: ['a'],
});
const done = (progress: Partial<Progress>): Progress => ({ ...emptyProgress(), ...progress });

describe('a certificate', () => {
  it('states what was read, answered and when', () => {
    const certificate = createCertificate(
      done({
        lessons: { ett: { openedAt: 10, doneAt: 500 }, tva: { openedAt: 20 } },
        attempts: [attempt('q1', 'wrong', 100), attempt('q4', 'right', 300), attempt('q1', 'right', 900)],
      }),
      scope,
    );
    expect(certificate).toEqual({
      scope: 'omrade',
      lessonsDone: 1,
      lessons: 3,
      lessonsSkipped: 0,
      minutes: 7,
      questionsAnswered: 2,
      questionsRight: 2,
      questions: 4,
      from: 100,
      to: 900,
    });
  });

  it('lets a learner skip what they knew, without counting its minutes', () => {
    const attempts = [attempt('q2', 'right', 1), attempt('q3', 'right', 2)];
    expect(createCertificate(done({ attempts }), scope)).toMatchObject({
      lessonsDone: 1,
      lessonsSkipped: 1,
      minutes: 0,
    });
  });

  it('does not skip a lesson without questions, nor one whose latest answer was wrong', () => {
    const attempts = [attempt('q2', 'right', 1), attempt('q3', 'right', 2), attempt('q3', 'wrong', 3)];
    expect(createCertificate(done({ attempts }), scope).lessonsDone).toBe(0);
  });

  it('counts nothing that has left the course', () => {
    const certificate = createCertificate(
      done({ lessons: { borta: { openedAt: 1, doneAt: 2 } }, attempts: [attempt('borta-f1', 'right', 3)] }),
      scope,
    );
    expect(isEmptyCertificate(certificate)).toBe(true);
    expect(certificate).not.toHaveProperty('from');
  });

  it('is not misled by ids that are names of an object’s own parts', () => {
    const odd = {
      id: 'x',
      lessons: [{ id: 'constructor', minutes: 1, questions: [] }],
      questions: ['__proto__'],
    };
    expect(isEmptyCertificate(createCertificate(emptyProgress(), odd))).toBe(true);
  });
});
