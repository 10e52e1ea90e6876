import type { APIRoute } from 'astro';
import { addresses } from '../../domain/course/addresses.ts';
import type { ReaderPaths } from '../../domain/course/reader-paths.ts';
import { listScenes } from '../../domain/places/list-scenes.ts';
import { storedId } from '../../domain/places/place-task.ts';
import { countMessage } from '../../domain/words/count-message.ts';
import type { PathStrings } from '../../enhancements/next-step/read-paths.ts';
import { getCourse } from '../../queries/course.ts';
import { getAdministrations } from '../../queries/reference.ts';
import { url } from '../../url.ts';

/**
 * Lessons and the paths of the roles through them: fetched by pages that lead a reader on, where something is stored or a role
 * is looked for.
 */
export const GET: APIRoute = async ({ locals: { ui } }) => {
  const [course, administrations] = await Promise.all([getCourse(), getAdministrations()]);
  const lessons = course.areas.flatMap((area) =>
    area.lessons.map(({ lesson, path, minutes }) => ({
      id: lesson.id,
      title: lesson.title,
      href: url(path),
      about: `${area.area.shortTitle} · ${countMessage(ui.count.minute, minutes)}`,
    })),
  );
  const roles = administrations.flatMap((administration) =>
    administration.roles.map(({ id, name, words = [], lessons: path }) => ({
      id,
      name,
      words,
      administration: administration.name,
      href: url(addresses.role(id)),
      lessons: path,
    })),
  );
  const tasks = course.areas.flatMap(({ dossiers, places, scenarios }) => [
    ...dossiers.map(({ dossier }) => dossier.id),
    ...places.flatMap(({ place, slug }) => listScenes(place).map(({ state }) => storedId(slug, state))),
    ...scenarios.map(({ scenario }) => scenario.id),
  ]);
  const { finishAndNext, pathDone, nextInArea, backToPath } = ui.lesson;
  const strings: PathStrings = { ...ui.next, finishAndNext, pathDone, nextInArea, backToPath };
  return Response.json({ lessons, roles, tasks, strings } satisfies ReaderPaths<PathStrings>);
};
