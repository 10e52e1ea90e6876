import type { APIRoute, GetStaticPaths } from 'astro';
import type { CourseArea } from '../../../domain/course/course.ts';
import { getCourse } from '../../../queries/course.ts';
import { url } from '../../../url.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const course = await getCourse();
  return course.areas.map((area) => ({ params: { area: area.slug }, props: { area } }));
};

/** All questions of an area, fetched when a round starts: `QuestionBank` in `src/adapters/question-banks.ts`. */
export const GET: APIRoute<{ area: CourseArea }> = ({ props }) => {
  const { questions, lessons } = props.area;
  const links = lessons.map(({ lesson, path }) => [lesson.id, { title: lesson.title, href: url(path) }]);
  return Response.json({ questions, lessons: Object.fromEntries(links) });
};
