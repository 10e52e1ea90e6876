import { flattenPath, isInside, type Point, type Polygon } from './flatten-path.ts';
import type { PlacedProp, Prop, Shape } from './prop.ts';

/** A side of the square, of a prop as of a pictogram. */
const SIDE = 48;

/** A prop is looked at in so many points across. */
const POINTS = 12;

/** Less of a prop than this can't be made out. */
const LEAST_SEEN = 0.25;

/** The surface of a shape, and which of the points are on it. */
interface Surface {
  polygons: readonly Polygon[];
  points: readonly Point[];
}

/** The same few shapes are in many pictograms. */
const known = new WeakMap<Shape, Surface>();

/** Places in a pictogram of props that nobody sees: others lie over them, or they stand outside the square. */
export function findHiddenProps(placed: readonly PlacedProp[], props: ReadonlyMap<string, Prop>): number[] {
  const surfaces = placed.map((place) => ({ place, shapes: surfacesOf(props.get(place.prop), place) }));
  return surfaces.flatMap(({ place, shapes }, index) => {
    const over = surfaces.slice(index + 1);
    const own = [...new Set(shapes.flatMap(({ points }) => points))];
    if (own.length === 0) return [];
    const seen = own
      .map((point) => toPicture(point, place))
      .filter(
        (point) =>
          isInSquare(point) &&
          !over.some((other) => {
            const there = fromPicture(point, other.place);
            return isInSquare(there) && other.shapes.some(({ polygons }) => isInside(there, polygons));
          }),
      );
    return seen.length / own.length < LEAST_SEEN ? [index] : [];
  });
}

const POINTS_OF_SQUARE: readonly Point[] = Array.from({ length: POINTS ** 2 }, (_, index): Point => {
  const step = SIDE / POINTS;
  return [((index % POINTS) + 0.5) * step, (Math.floor(index / POINTS) + 0.5) * step];
});

/** What of a prop covers what is behind it: of one that is missing its outline, else all that is filled. */
function surfacesOf(prop: Prop | undefined, { colour }: PlacedProp): Surface[] {
  if (!prop) return [];
  const filled =
    colour === 'missing'
      ? prop.shapes.slice(0, 1)
      : prop.shapes.filter(({ paint }) => paint !== 'line' && paint !== 'dashes');
  return filled.map((shape) => {
    const surface = known.get(shape) ?? toSurface(shape);
    known.set(shape, surface);
    return surface;
  });
}

function toSurface({ d }: Shape): Surface {
  const polygons = flattenPath(d);
  return { polygons, points: POINTS_OF_SQUARE.filter((point) => isInside(point, polygons)) };
}

const isInSquare = ([x, y]: Point) => x >= 0 && y >= 0 && x <= SIDE && y <= SIDE;

function rotate([x, y]: Point, degrees: number): Point {
  if (degrees === 0) return [x, y];
  const angle = (degrees * Math.PI) / 180;
  const [fromX, fromY] = [x - SIDE / 2, y - SIDE / 2];
  return [
    fromX * Math.cos(angle) - fromY * Math.sin(angle) + SIDE / 2,
    fromX * Math.sin(angle) + fromY * Math.cos(angle) + SIDE / 2,
  ];
}

/** As the drawing moves a prop: turned, scaled, and put in its place. */
function toPicture(point: Point, { x = 0, y = 0, size = 1, turn = 0 }: PlacedProp): Point {
  const [turnedX, turnedY] = rotate(point, turn);
  return [turnedX * size + x, turnedY * size + y];
}

const fromPicture = (point: Point, { x = 0, y = 0, size = 1, turn = 0 }: PlacedProp): Point =>
  rotate([(point[0] - x) / size, (point[1] - y) / size], -turn);
