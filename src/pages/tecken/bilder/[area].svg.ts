import type { APIRoute, GetStaticPaths } from 'astro';
import type { CourseArea } from '../../../domain/course/course.ts';
import { drawSprite } from '../../../domain/pictograms/draw-pictogram.ts';
import { getCourse } from '../../../queries/course.ts';
import { getProps } from '../../../queries/reference.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { areas, hidden } = await getCourse();
  // A shown lesson has the card of a sign without its link also where the sign's own area is off.
  return [...areas, ...hidden]
    .filter(({ signs }) => signs.length > 0)
    .map((current) => ({ params: { area: current.area.id }, props: { current } }));
};

/** The pictograms of an area's signs in one file, fetched once for all pages that show any of them. */
export const GET: APIRoute<{ current: CourseArea }> = async ({ props: { current } }) => {
  const signs = current.signs.map(({ slug, sign }) => ({ name: slug, placed: sign.pictogram }));
  return new Response(drawSprite(signs, await getProps()), { headers: { 'Content-Type': 'image/svg+xml' } });
};
