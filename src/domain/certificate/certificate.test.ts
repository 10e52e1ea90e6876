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
/** A day after the site came, so many milliseconds in. */
const at = (time: number) => 1_770_000_000_000 + time;
const NOW = at(10_000);
const attempt = (questionId: string, result: Attempt['result'], time: number): Attempt => ({
  questionId,
  result,
  at: at(time),
  selected: ['a'],
});
const done = (progress: Partial<Progress>): Progress => ({ ...emptyProgress(), ...progress });

describe('a certificate', () => {
  it('states what was read, answered and when', () => {
    const certificate = createCertificate(
      done({
        lessons: { ett: { openedAt: at(10), doneAt: at(500) }, tva: { openedAt: at(20) } },
        attempts: [attempt('q1', 'wrong', 100), attempt('q4', 'right', 300), attempt('q1', 'right', 900)],
      }),
      scope,
      NOW,
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
      from: at(100),
      to: at(900),
    });
  });

  it('lets a learner skip what they knew, without counting its minutes', () => {
    const attempts = [attempt('q2', 'right', 1), attempt('q3', 'right', 2)];
    expect(createCertificate(done({ attempts }), scope, NOW)).toMatchObject({
      lessonsDone: 1,
      lessonsSkipped: 1,
      minutes: 0,
    });
  });

  it('does not skip a lesson without questions, nor one whose latest answer was wrong', () => {
    const attempts = [attempt('q2', 'right', 1), attempt('q3', 'right', 2), attempt('q3', 'wrong', 3)];
    expect(createCertificate(done({ attempts }), scope, NOW).lessonsDone).toBe(0);
  });

  it('counts nothing that has left the course', () => {
    const certificate = createCertificate(
      done({ lessons: { borta: { openedAt: 1, doneAt: 2 } }, attempts: [attempt('borta-f1', 'right', 3)] }),
      scope,
      NOW,
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
    expect(isEmptyCertificate(createCertificate(emptyProgress(), odd, NOW))).toBe(true);
  });

  it('says no time that a wrong clock gave', () => {
    const day = 86_400_000;
    const wrong = attempt('q1', 'right', -NOW);
    const attempts = [wrong, ...[5, 2 * day + 10_000].map((time) => attempt('q1', 'right', time))];
    expect(createCertificate(done({ attempts }), scope, NOW)).toMatchObject({ from: at(5), to: at(5) });
    expect(createCertificate(done({ attempts: [wrong] }), scope, NOW)).not.toHaveProperty('from');
  });

  it('has the clock of an answer that was given after the clock was put right', () => {
    const attempts = [{ ...attempt('q1', 'right', 1e12), clock: at(7) }];
    expect(createCertificate(done({ attempts }), scope, NOW)).toMatchObject({ from: at(7), to: at(7) });
  });

  it('is made of very many attempts without a stop', () => {
    const attempts = Array.from({ length: 200_000 }, (_, time) => attempt('q1', 'right', time % 9000));
    expect(createCertificate({ ...emptyProgress(), attempts }, scope, NOW)).toMatchObject({ to: at(8999) });
  });
});
