import type { DetailChange, Place, PlaceDetail, PlaceScene } from './place.ts';

/** A place as one first meets it, and then in each of its states. */
export function listScenes(place: Place): PlaceScene[] {
  const { title, situation, first, hidden = [], details, together = [], states = [] } = place;
  const base: PlaceScene = { title, situation, ...(first && { first }), hidden, details, together };
  return [
    base,
    ...states.map((state): PlaceScene => {
      const changes = new Map(state.details.map((change) => [change.id, change]));
      const left = details.flatMap((detail) => changeDetail(detail, changes.get(detail.id)));
      const ids = new Set(left.map(({ id }) => id));
      return {
        state: state.id,
        title: state.title,
        situation: state.situation,
        ...(state.first && { first: state.first }),
        hidden: state.hidden,
        details: left,
        // What means something together with a detail that is gone, or that is changed, means it no longer.
        together: together.filter((group) => group.details.every((id) => ids.has(id) && !changes.has(id))),
      };
    }),
  ];
}

/** What a sign alone has falls away when the detail no longer is one. */
function changeDetail(detail: PlaceDetail, change: DetailChange | undefined): PlaceDetail[] {
  if (!change) return [detail];
  const { gone = false, ...fields } = change;
  if (gone) return [];
  const { reasons, sign, innocent, ...changed } = { ...detail, ...fields };
  if (changed.verdict !== 'sign') return [changed];
  return [{ ...changed, ...(reasons && { reasons }), ...(sign && { sign }), ...(innocent && { innocent }) }];
}
