import type { PracticeArea } from '../domain/practice/practice-area.ts';
import type { PracticeRole } from '../domain/practice/practice-role.ts';
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
