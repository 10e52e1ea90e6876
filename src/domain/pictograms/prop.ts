/**
 * How a shape is painted. `tint` is the surface that takes the colour of the area, `white` what is plain, `amber` the one
 * thing to notice, `ink` what is black all through; `line` has no surface, and `dashes` stand for what is not there.
 */
export const PAINTS = ['tint', 'white', 'amber', 'ink', 'line', 'dashes'] as const;
export type Paint = (typeof PAINTS)[number];

/** One shape in a square of 48 by 48. */
export interface Shape {
  paint: Paint;
  /** Path data of SVG. */
  d: string;
  /** A detail: drawn with a thinner line. */
  thin?: boolean;
}

/** A thing that pictograms are put together from. */
export interface Prop {
  id: string;
  /** What it shows, for whoever looks for a prop. */
  shows: string;
  /** Painted in order. The first is the outline, which alone is drawn of what is missing. */
  shapes: Shape[];
}

/** What a prop can be in a pictogram, besides itself: what to notice, plain, or noticed because it is not there. */
export const PROP_COLOURS = ['amber', 'white', 'missing'] as const;
export type PropColour = (typeof PROP_COLOURS)[number];

/** A prop in its place. */
export interface PlacedProp {
  prop: string;
  /** Where the upper left corner of the prop's square is, in the square of the pictogram: 0 unless told. */
  x?: number;
  y?: number;
  /** The side of the prop's square in parts of the pictogram's: 1 unless told. */
  size?: number;
  /** Degrees clockwise round the middle of the prop. */
  turn?: number;
  colour?: PropColour;
}
