/** A point in the square of a prop or of a pictogram. */
export type Point = readonly [x: number, y: number];

/** A closed line as its corners. */
export type Polygon = readonly Point[];

/** So many straight pieces a curve is made of: enough to tell what is under what. */
const PIECES = 8;

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Path data of SVG as polygons: roughly, and closed whether or not they end where they began. */
export function flattenPath(d: string): Polygon[] {
  const polygons: Point[][] = [];
  let at: Point = [0, 0];
  /** The control point of the last curve, which the next may mirror. */
  let control: Point = at;
  const go = (to: Point) => {
    polygons.at(-1)?.push(to);
    at = to;
  };
  for (const { letter, numbers } of readCommands(d)) {
    const kind = letter.toUpperCase();
    const [fromX, fromY] = letter === kind ? [0, 0] : at;
    const point = (index: number): Point => [
      fromX + (numbers[index] ?? 0),
      fromY + (numbers[index + 1] ?? 0),
    ];
    const end = point(numbers.length - 2);
    const mirrored: Point = [2 * at[0] - control[0], 2 * at[1] - control[1]];
    let nextControl: Point | undefined;
    if (kind === 'M') {
      polygons.push([]);
      go(end);
    } else if (kind === 'L') go(end);
    else if (kind === 'H') go([fromX + (numbers[0] ?? 0), at[1]]);
    else if (kind === 'V') go([at[0], fromY + (numbers[0] ?? 0)]);
    else if (kind === 'A') for (const corner of flattenArc(at, end, numbers)) go(corner);
    else if (kind === 'Z') {
      const first = polygons.at(-1)?.[0];
      if (first) at = first;
    } else {
      const isCubic = kind === 'C' || kind === 'S';
      const first = kind === 'S' || kind === 'T' ? mirrored : point(0);
      nextControl = kind === 'T' ? mirrored : point(numbers.length - 4);
      for (const corner of flattenCurve(isCubic ? [at, first, nextControl, end] : [at, nextControl, end]))
        go(corner);
    }
    control = nextControl ?? at;
  }
  return polygons;
}

function readCommands(d: string): { letter: string; numbers: number[] }[] {
  return [...d.matchAll(/(?<letter>[A-Za-z])(?<written>[^A-Za-z]*)/gu)].flatMap(({ groups }) => {
    const { letter = '', written = '' } = groups ?? {};
    const takes = TAKES[letter.toUpperCase()] ?? 0;
    // The two flags of an arc may stand without a space after them.
    const numbers = readNumbers(written, letter.toUpperCase() === 'A');
    if (takes === 0) return [{ letter, numbers: [] }];
    const commands = [];
    for (let index = 0; index + takes <= numbers.length; index += takes) {
      // More pairs after a move are lines.
      const repeated = index > 0 && letter.toUpperCase() === 'M' ? (letter === 'M' ? 'L' : 'l') : letter;
      commands.push({ letter: repeated, numbers: numbers.slice(index, index + takes) });
    }
    return commands;
  });
}

function readNumbers(written: string, isArc: boolean): number[] {
  const numbers: number[] = [];
  let rest = written;
  for (;;) {
    const isFlag = isArc && [3, 4].includes(numbers.length % 7);
    const found = (isFlag ? /^[\s,]*(?<number>[01])/u : /^[\s,]*(?<number>-?(?:\d+\.?\d*|\.\d+))/u).exec(
      rest,
    );
    if (!found) return numbers;
    numbers.push(Number(found.groups?.['number']));
    rest = rest.slice(found[0].length);
  }
}

/** De Casteljau: the points of a curve of any degree. */
function flattenCurve(controls: readonly Point[]): Point[] {
  return Array.from({ length: PIECES }, (_, piece) => {
    const share = (piece + 1) / PIECES;
    let points = controls;
    while (points.length > 1)
      points = points.slice(1).map((point, index): Point => between(points[index] ?? point, point, share));
    return points[0] ?? [0, 0];
  });
}

const between = ([x, y]: Point, [otherX, otherY]: Point, share: number): Point => [
  x + (otherX - x) * share,
  y + (otherY - y) * share,
];

/** A circle's arc; an ellipse counts as the circle of its mean radius, which no prop tells apart. */
function flattenArc(from: Point, to: Point, numbers: readonly number[]): Point[] {
  const [radiusX = 0, radiusY = 0, , isLarge = 0, isClockwise = 0] = numbers;
  const [middleX, middleY] = between(from, to, 0.5);
  const [halfX, halfY] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
  const half = Math.hypot(halfX, halfY);
  const radius = Math.max((radiusX + radiusY) / 2, half);
  if (half === 0) return [to];
  const away = Math.sqrt(Math.max(0, radius ** 2 - half ** 2)) / half;
  const side = isLarge === isClockwise ? 1 : -1;
  const centre: Point = [middleX + side * halfY * away, middleY - side * halfX * away];
  const start = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  const turn = Math.atan2(to[1] - centre[1], to[0] - centre[0]) - start;
  const full = 2 * Math.PI;
  const sweep = isClockwise ? (turn + full) % full : -((full - turn) % full);
  return Array.from({ length: PIECES }, (_, piece): Point => {
    const angle = start + (sweep * (piece + 1)) / PIECES;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
}

/** Whether a point is inside polygons that are filled as one shape. */
export function isInside([x, y]: Point, polygons: readonly Polygon[]): boolean {
  let isIn = false;
  for (const polygon of polygons) {
    let before = polygon.at(-1);
    for (const corner of polygon) {
      const [x1, y1] = corner;
      const [x2, y2] = before ?? corner;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
      before = corner;
    }
  }
  return isIn;
}
