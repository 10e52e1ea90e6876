import { toBox } from './place.ts';

export interface Point {
  x: number;
  y: number;
}

const areaOf = (box: readonly number[]) => (box[2] ?? 0) * (box[3] ?? 0);

/** How far a point is from a box, 0 inside of it. */
function distanceTo(box: readonly number[], point: Point): number {
  const { x, y, width, height } = toBox(box);
  const dx = Math.max(x - point.x, 0, point.x - x - width);
  const dy = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(dx, dy);
}

/**
 * What a tap meets: of the details whose boxes hold the point the smallest, since it lies in front of or inside of the
 * others; where there is none, the nearest within `reach` units.
 */
export function findDetail<Detail extends { box: readonly number[] }>(
  details: readonly Detail[],
  point: Point,
  reach: number,
): Detail | undefined {
  const near = details
    .map((detail) => ({ detail, distance: distanceTo(detail.box, point) }))
    .filter(({ distance }) => distance <= reach);
  near.sort(
    (one, other) => one.distance - other.distance || areaOf(one.detail.box) - areaOf(other.detail.box),
  );
  return near[0]?.detail;
}
