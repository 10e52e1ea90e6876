import { hasFields, isFlag, isListOf, isMissingOr, isNumber, isText } from '../json/guards.ts';
import type { Place } from './place.ts';
import { inListOrder } from './place-key.ts';

/** So many signs are looked for; every place has at least as many. */
const WANTED = 3;

/** What whoever plays is told of a detail. */
export interface PlayedDetail {
  id: string;
  name: string;
  box: number[];
  isSign: boolean;
  text: string;
  /** Address of the sign. */
  href?: string;
}

/** A place that is played at once, on a page that is about something else. */
export interface FindThreeTask {
  wanted: number;
  /** In the order of the list. */
  details: PlayedDetail[];
}

/** Gathers what a page carries for the play. A sign is told with what may be innocent about it, in one line. */
export function toFindThreeTask(
  place: Place,
  placeId: string,
  hrefOf: (sign: string) => string,
): FindThreeTask {
  const details = inListOrder(place.details, placeId).map(
    ({ id, name, box, verdict, what, why, innocent, sign }): PlayedDetail => ({
      id,
      name,
      box,
      isSign: verdict === 'sign',
      text: [what, innocent ?? why].join(' '),
      ...(sign && { href: hrefOf(sign) }),
    }),
  );
  return { wanted: Math.min(WANTED, details.filter(({ isSign }) => isSign).length), details };
}

/** Whether the data of a page is a task as {@link toFindThreeTask} makes them. */
export const isFindThreeTask = hasFields<FindThreeTask>({
  wanted: isNumber,
  details: isListOf(
    hasFields<PlayedDetail>({
      id: isText,
      name: isText,
      box: isListOf(isNumber),
      isSign: isFlag,
      text: isText,
      href: isMissingOr(isText),
    }),
  ),
});
