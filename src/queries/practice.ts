import type { VerdictWords } from '../domain/practice/ask-for-verdict.ts';
import { measureSituations } from '../domain/practice/measure-effort.ts';
import { pickSituations } from '../domain/practice/pick-situations.ts';
import type { PracticeArea } from '../domain/practice/practice-area.ts';
import type { PracticeRole } from '../domain/practice/practice-role.ts';
import type { Question } from '../domain/questions/question.ts';
import { estimateMinutes, loadOfQuestion } from '../domain/reading-time/estimate-minutes.ts';
import { getCourse } from './course.ts';
import { getAdministrations } from './reference.ts';

/** All areas in order, with the ids of their questions. */
export async function getPracticeAreas(): Promise<PracticeArea[]> {
  const { areas } = await getCourse();
  return areas.map(({ area, slug, questions }) => ({
    id: area.id,
    slug,
    title: area.title,
    questions: questions.map(({ id }) => id),
  }));
}

/** All roles in the order of their administrations. */
export async function getPracticeRoles(): Promise<PracticeRole[]> {
  const [course, administrations] = await Promise.all([getCourse(), getAdministrations()]);
  return administrations.flatMap(({ name: administration, roles }) =>
    roles.map(({ id, name, lessons }) => ({
      id,
      name,
      administration,
      lessons,
      areas: [...new Set(lessons.map((lesson) => course.lesson(lesson).areaId))],
    })),
  );
}

/** Rounds that the mean is taken over: enough for it to be within a minute for any. */
const MEASURED_ROUNDS = 50;

/** How many minutes a round of Signal eller inte? takes on average. */
export async function measureSignalRound(words: VerdictWords): Promise<number> {
  const { areas } = await getCourse();
  const banks = areas.map(({ questions }) => questions);
  const all = Array.from({ length: MEASURED_ROUNDS }, (_, seed) => pickSituations(banks, seed, words)).flat();
  return Math.round(estimateMinutes({ words: 0, questions: measureSituations(all).loads }) / MEASURED_ROUNDS);
}

/** How many minutes so many questions of a bank take on average. */
export function measureQuestionRound(bank: readonly Question[], count: number): number {
  const minutes = estimateMinutes({ words: 0, questions: bank.map(loadOfQuestion) });
  return Math.max(1, Math.round((minutes * count) / bank.length));
}
