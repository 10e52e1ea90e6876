import type { APIRoute, GetStaticPaths } from 'astro';
import type { CoursePlace } from '../../domain/course/course.ts';
import { toFindThreeTask } from '../../domain/places/find-three.ts';
import { getCourse } from '../../queries/course.ts';
import { url } from '../../url.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const course = await getCourse();
  return course.areas.flatMap(({ places }) =>
    places.map((current) => ({ params: { place: current.slug }, props: { current } })),
  );
};

/** What "Hitta tre tecken" needs of a place; fetched when it comes into sight. */
export const GET: APIRoute<{ current: CoursePlace }> = async ({ props: { current }, locals }) => {
  const course = await getCourse();
  const task = toFindThreeTask(current.place, current.slug, (id) => url(course.sign(id).path));
  return Response.json({ task, strings: locals.ui.place.three });
};
