import { type Box, DRAWING, toBox } from './place.ts';

/** Width to height of a piece of a drawing. */
const RATIO = 3 / 2;
/** What lies around a detail helps to see what it is: a third of its size on each side. */
const MARGIN = 1 / 3;
/** A smaller piece would be nothing but lines. */
const LEAST_WIDTH = 330;

/** The piece of a drawing that shows a detail, in whole units, with some of what is around it and never outside of the drawing. */
export function cropAround(given: readonly number[]): Box {
  const box = toBox(given);
  const wanted = { width: box.width * (1 + 2 * MARGIN), height: box.height * (1 + 2 * MARGIN) };
  const width = Math.round(
    Math.min(Math.max(wanted.width, wanted.height * RATIO, LEAST_WIDTH), DRAWING.width),
  );
  const height = Math.min(Math.round(width / RATIO), DRAWING.height);
  const place = (start: number, size: number, cut: number, whole: number) =>
    Math.round(Math.min(Math.max(start + size / 2 - cut / 2, 0), whole - cut));
  return {
    x: place(box.x, box.width, width, DRAWING.width),
    y: place(box.y, box.height, height, DRAWING.height),
    width,
    height,
  };
}
