import type { Point } from './find-detail.ts';
import { DRAWING } from './place.ts';

/** How much a picture is enlarged, and where its upper left corner is: in widths and heights of the frame, 0 or less. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export const WHOLE_PICTURE: View = { scale: 1, x: 0, y: 0 };

export const LARGEST_SCALE = 5;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The picture always fills its frame. */
function keepInside({ scale, x, y }: View): View {
  return { scale, x: clamp(x, 1 - scale, 0), y: clamp(y, 1 - scale, 0) };
}

/** Enlarges by a factor, so that what lies at `at` stays there. `at` is in widths and heights of the frame, 0–1. */
export function zoom(view: View, factor: number, at: Point = { x: 0.5, y: 0.5 }): View {
  const scale = clamp(view.scale * factor, 1, LARGEST_SCALE);
  const ratio = scale / view.scale;
  return keepInside({ scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio });
}

/** Moves the picture by widths and heights of the frame. */
export const pan = ({ scale, x, y }: View, by: Point): View =>
  keepInside({ scale, x: x + by.x, y: y + by.y });

/** Where in the drawing a point of the frame is. */
export const toDrawing = ({ scale, x, y }: View, at: Point): Point => ({
  x: ((at.x - x) / scale) * DRAWING.width,
  y: ((at.y - y) / scale) * DRAWING.height,
});

/** A view that shows the middle of a box: the same enlargement, moved no more than needed. */
export function reveal(view: View, [x = 0, y = 0, width = 0, height = 0]: readonly number[]): View {
  const middle = { x: (x + width / 2) / DRAWING.width, y: (y + height / 2) / DRAWING.height };
  const at = { x: view.x + middle.x * view.scale, y: view.y + middle.y * view.scale };
  return pan(view, { x: clamp(at.x, 0.15, 0.85) - at.x, y: clamp(at.y, 0.15, 0.85) - at.y });
}
