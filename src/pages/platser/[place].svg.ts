import type { APIRoute, GetStaticPaths } from 'astro';
import { hideGroups } from '../../domain/places/drawing.ts';
import { getCourse } from '../../queries/course.ts';
import { getDrawing } from '../../queries/places.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const course = await getCourse();
  return course.areas.flatMap(({ places }) =>
    places.map(({ slug, place: { hidden = [] } }) => ({ params: { place: slug }, props: { hidden } })),
  );
};

/** The drawing of a place as one first meets it, without the groups that are hidden then. */
export const GET: APIRoute<{ hidden: string[] }, { place: string }> = ({ params: { place }, props }) =>
  new Response(hideGroups(getDrawing(place), props.hidden), { headers: { 'Content-Type': 'image/svg+xml' } });
