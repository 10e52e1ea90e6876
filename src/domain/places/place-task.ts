import { hasFields, isListOf, isMissingOr, isNumber, isOneOf, isRecord, isText } from '../json/guards.ts';
import { STRENGTHS, type Strength } from '../words/vocabulary.ts';
import { listScenes } from './list-scenes.ts';
import { PLACE_VERDICTS, type Place, type PlaceDetail, type PlaceReason, type Together } from './place.ts';
import { inListOrder } from './place-key.ts';

/** A sign, as whoever has compared is told of it. */
export interface SignLink {
  title: string;
  href: string;
  strength: Strength;
}

/** A detail with its sign as a link. */
export type TaskDetail = Omit<PlaceDetail, 'sign'> & { sign?: SignLink };

/** A place at one time, with its picture. Its id is what answers are stored at. */
export interface TaskScene {
  id: string;
  title: string;
  situation: string;
  picture: string;
  first?: string;
  /** In the order of the list. */
  details: TaskDetail[];
  together: Together[];
}

/** What the page of a place carries for its script. The first scene is the one that is met first; there is one at least. */
export interface PlaceTask {
  reasons: PlaceReason[];
  scenes: [TaskScene, ...TaskScene[]];
}

interface Links {
  sign: (id: string) => SignLink;
  /** Address of the picture of a state, or of the place as one first meets it. */
  picture: (state: string | undefined) => string;
}

/** What answers to a place are stored at: its own id, and for a state the two with a slash between. */
export const storedId = (placeId: string, state?: string): string =>
  state === undefined ? placeId : `${placeId}/${state}`;

/** Gathers what the page of a place carries for its script. */
export function toPlaceTask(place: Place, placeId: string, { sign, picture }: Links): PlaceTask {
  const scenes = listScenes(place).map(
    ({ state, hidden: _, details, ...scene }): TaskScene => ({
      ...scene,
      id: storedId(placeId, state),
      picture: picture(state),
      details: inListOrder(details, placeId).map(({ sign: signId, ...detail }) => ({
        ...detail,
        ...(signId && { sign: sign(signId) }),
      })),
    }),
  );
  return { reasons: place.reasons, scenes: scenes as PlaceTask['scenes'] };
}

const isTexts = isListOf(isText);
const isBox = isListOf(isNumber);

const isDetail = hasFields<TaskDetail>({
  id: isText,
  name: isText,
  box: isBox,
  verdict: isOneOf(PLACE_VERDICTS),
  reasons: isMissingOr(isTexts),
  what: isText,
  why: isText,
  innocent: isMissingOr(isText),
  sign: isMissingOr(hasFields<SignLink>({ title: isText, href: isText, strength: isOneOf(STRENGTHS) })),
});

const isScene = hasFields<TaskScene>({
  id: isText,
  title: isText,
  situation: isText,
  picture: isText,
  first: isMissingOr(isText),
  details: isListOf(isDetail),
  together: isListOf(hasFields<Together>({ details: isTexts, why: isText })),
});

const isReasons = isListOf(hasFields<PlaceReason>({ id: isText, label: isText }));
const isScenes = isListOf(isScene);

/** Whether the data of a page is a task as {@link toPlaceTask} makes them. */
export const isPlaceTask = (value: unknown): value is PlaceTask =>
  isRecord(value) &&
  isReasons(value['reasons']) &&
  isScenes(value['scenes']) &&
  (value['scenes'] as unknown[]).length > 0;
