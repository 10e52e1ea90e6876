import type { APIRoute, GetStaticPaths } from 'astro';
import type { CourseSign } from '../../domain/course/course.ts';
import { getCourse } from '../../queries/course.ts';
import { url } from '../../url.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const course = await getCourse();
  return course.areas.flatMap((area) =>
    area.signs.map((current) => ({ params: { sign: current.slug }, props: { current } })),
  );
};

/** What the page "Det här såg jag" needs of a sign; fetched only for those that were ticked. */
export const GET: APIRoute<{ current: CourseSign }> = ({ props }) => {
  const { sign, path } = props.current;
  const { id, title, strength, strongerWith, innocent, check, actions } = sign;
  return Response.json({ id, title, href: url(path), strength, strongerWith, innocent, check, actions });
};
