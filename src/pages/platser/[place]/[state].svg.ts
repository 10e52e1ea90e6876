import type { APIRoute, GetStaticPaths } from 'astro';
import { hideGroups } from '../../../domain/places/drawing.ts';
import { getCourse } from '../../../queries/course.ts';
import { getDrawing } from '../../../queries/places.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const course = await getCourse();
  return course.areas.flatMap(({ places }) =>
    places.flatMap(({ slug, place: { states = [] } }) =>
      states.map(({ id, hidden }) => ({ params: { place: slug, state: id }, props: { hidden } })),
    ),
  );
};

/** The drawing of a place in one of its states: the same file without the groups that are hidden in it. */
export const GET: APIRoute<{ hidden: string[] }, { place: string; state: string }> = ({
  params: { place },
  props,
}) =>
  new Response(hideGroups(getDrawing(place), props.hidden), { headers: { 'Content-Type': 'image/svg+xml' } });
