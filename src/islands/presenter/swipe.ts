/** A swipe shorter than this is a tap that slipped, in pixels. */
const LEAST_SWIPE = 50;

export interface Point {
  x: number;
  y: number;
}

/** Which way a finger went, when it went clearly to one side. */
export function readSwipe(from: Point, to: Point): 'next' | 'previous' | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) < LEAST_SWIPE || Math.abs(dx) < 2 * Math.abs(dy)) return undefined;
  return dx < 0 ? 'next' : 'previous';
}
