import type { SearchedFor } from '../words/searched-for.ts';

/** What the key says of a detail: worth noting, odd and still in order, or nothing but what it is. */
export const PLACE_VERDICTS = ['sign', 'innocent', 'plain'] as const;
export type PlaceVerdict = (typeof PLACE_VERDICTS)[number];

/** Size of every drawing, in its own units: 3:2. */
export const DRAWING = { width: 1200, height: 800 } as const;

/** Smallest side of a detail: 23 px in a picture 390 px wide, and more as soon as it is zoomed. */
export const SMALLEST_SIDE = 72;

/** Something in the picture that can be noted. */
export interface PlaceDetail {
  /** Permanent within the place; stored markings refer to it, and the drawing has a group `d-<id>`. */
  id: string;
  /** Neutral: does not give the verdict away. */
  name: string;
  /** x, y, width and height in the units of the drawing. */
  box: number[];
  verdict: PlaceVerdict;
  /** Ids of the reasons that are right; only of a sign. */
  reasons?: string[];
  /** Id of the sign that it is an instance of; only of a sign. */
  sign?: string;
  /** What it is. */
  what: string;
  /** Why it is noted, or why it is left. */
  why: string;
  /** What may be innocent about it; only of a sign. */
  innocent?: string;
}

/** Details that mean something only together. */
export interface Together {
  details: string[];
  why: string;
}

/** Why somebody notes something; chosen from a list that belongs to the place. */
export interface PlaceReason {
  id: string;
  label: string;
}

/** How a detail differs in a state. */
export type DetailChange = { id: string; gone?: boolean } & Partial<Omit<PlaceDetail, 'id'>>;

/** The same picture at another time: some groups are shown or hidden, and the judgement with them. */
export interface PlaceState {
  /** Permanent within the place; stored markings refer to it. */
  id: string;
  title: string;
  situation: string;
  /** Groups of the drawing that are hidden, instead of those that the place itself hides. */
  hidden: string[];
  first?: string;
  details: DetailChange[];
}

/** `content/areas/NN-slug/places/slug.yaml`; the drawing lies beside it. The name of the file is its id. */
export interface Place extends SearchedFor {
  title: string;
  situation: string;
  question: string;
  /** What a person sees, without what it means. */
  description: string;
  reasons: PlaceReason[];
  /** What to do first, when something is urgent. */
  first?: string;
  /** Groups of the drawing that are hidden until a state shows them. */
  hidden?: string[];
  details: PlaceDetail[];
  together?: Together[];
  states?: PlaceState[];
  sources?: string[];
  /** Whether the start page offers it to be played at once. */
  start?: boolean;
}

/** A place as it is at one time. */
export interface PlaceScene {
  /** Id of the state; absent of the place as one first meets it. */
  state?: string;
  title: string;
  situation: string;
  first?: string;
  /** Groups that the drawing does not show. */
  hidden: string[];
  details: PlaceDetail[];
  together: Together[];
}

/** A rectangle in the units of a drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const toBox = ([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Box => ({
  x,
  y,
  width,
  height,
});
