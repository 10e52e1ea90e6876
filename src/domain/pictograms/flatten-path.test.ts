import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenPath, isInside, type Point } from './flatten-path.ts';

const round = (points: readonly Point[] = []) =>
  points.map(([x, y]) => [Math.round(x * 100) / 100 + 0, Math.round(y * 100) / 100 + 0]);
const corners = (d: string) => flattenPath(d).map(round);
/** Where a curve is half way, and where it ends; it has eight pieces, and a start. */
const curve = (d: string, at = 0) => {
  const points = round(flattenPath(d)[0]);
  return [points[at + 4], points[at + 8]];
};

describe('lines', () => {
  it.each([
    [
      'to points',
      'M1 2L3 4L5 6',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    [
      'to places from where they are',
      'm1 2l3 4l5 6',
      [
        [1, 2],
        [4, 6],
        [9, 12],
      ],
    ],
    [
      'across and down',
      'M1 2H5V6',
      [
        [1, 2],
        [5, 2],
        [5, 6],
      ],
    ],
    [
      'so far across and down',
      'M1 2h5v6',
      [
        [1, 2],
        [6, 2],
        [6, 8],
      ],
    ],
    [
      'without their letter after the first',
      'M1 2 3 4L5 6 7 8',
      [
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
      ],
    ],
    [
      'without their letter after a small one',
      'm1 2 3 4h1 1',
      [
        [1, 2],
        [4, 6],
        [5, 6],
        [6, 6],
      ],
    ],
    [
      'with commas, signs and points',
      'M1,2L-3-4.5.5.25',
      [
        [1, 2],
        [-3, -4.5],
        [0.5, 0.25],
      ],
    ],
    ['with what is no number left out', 'M1 2L3', [[1, 2]]],
  ])('go %s', (_, d, polygon) => {
    expect(corners(d)).toEqual([polygon]);
  });

  it('begin anew where they began when they are closed', () => {
    expect(corners('M1 2h4v4zl1 1')).toEqual([
      [
        [1, 2],
        [5, 2],
        [5, 6],
        [2, 3],
      ],
    ]);
    expect(corners('M1 2h4zm1 1h1')).toEqual([
      [
        [1, 2],
        [5, 2],
      ],
      [
        [2, 3],
        [3, 3],
      ],
    ]);
  });

  it('are none before a move', () => {
    expect(corners('L1 2')).toEqual([]);
    expect(corners('z')).toEqual([]);
    expect(corners('')).toEqual([]);
  });
});

describe('curves', () => {
  it.each([
    ['with two control points', 'M0 0C0 8 8 8 8 0', [4, 6], [8, 0]],
    ['with one', 'M0 0Q4 8 8 0', [4, 4], [8, 0]],
    ['with two, from where they are', 'M1 1c0 8 8 8 8 0', [5, 7], [9, 1]],
    ['with one, from where they are', 'M1 1q4 8 8 0', [5, 5], [9, 1]],
  ])('go %s', (_, d, half, end) => {
    expect(curve(d)).toEqual([half, end]);
  });

  it.each([
    ['two', 'M0 0C0 8 8 8 8 0S16 -8 16 0', 'M0 0C0 8 8 8 8 0C8 -8 16 -8 16 0'],
    ['two, from where they are', 'M0 0C0 8 8 8 8 0s8 -8 8 0', 'M0 0C0 8 8 8 8 0C8 -8 16 -8 16 0'],
    ['one', 'M0 0Q4 8 8 0T16 0', 'M0 0Q4 8 8 0Q12 -8 16 0'],
    ['one, twice', 'M0 0Q4 8 8 0t8 0t8 0', 'M0 0Q4 8 8 0Q12 -8 16 0Q20 8 24 0'],
    ['none, after a line', 'M0 0L8 0T16 0', 'M0 0L8 0Q8 0 16 0'],
    ['none, after a line, with two', 'M0 0L8 0S16 8 16 0', 'M0 0L8 0C8 0 16 8 16 0'],
  ])('mirror the control point of the curve before: %s', (_, short, long) => {
    expect(corners(short)).toEqual(corners(long));
  });
});

describe('arcs', () => {
  it.each([
    ['the short way clockwise', 'M0 8A8 8 0 0 1 8 0', [8, 8], [2.34, 2.34]],
    ['the short way against the clock', 'M0 8A8 8 0 0 0 8 0', [0, 0], [5.66, 5.66]],
    ['the long way clockwise', 'M0 8A8 8 0 1 1 8 0', [0, 0], [-5.66, -5.66]],
    ['the long way against the clock', 'M0 8A8 8 0 1 0 8 0', [8, 8], [13.66, 13.66]],
    ['by so much', 'M1 9a8 8 0 0 1 8-8', [9, 9], [3.34, 3.34]],
    ['with flags that nothing parts', 'M0 8A8 8 0 018 0', [8, 8], [2.34, 2.34]],
    ['of an ellipse, as of the circle between', 'M0 8A10 6 0 0 1 8 0', [8, 8], [2.34, 2.34]],
  ])('go %s', (_, d, centre, half) => {
    const [polygon = []] = flattenPath(d);
    expect(polygon).toHaveLength(9);
    expect(curve(d)[0]).toEqual(half);
    for (const [x, y] of polygon)
      expect(Math.hypot(x - (centre[0] ?? 0), y - (centre[1] ?? 0))).toBeCloseTo(8);
  });

  it('that are too small for their ends are as large as they have to be', () => {
    expect(curve('M0 0A1 1 0 0 1 8 0')).toEqual([
      [4, -4],
      [8, 0],
    ]);
  });

  it('from a point to itself are that point', () => {
    expect(corners('M1 1a4 4 0 0 1 0 0')).toEqual([
      [
        [1, 1],
        [1, 1],
      ],
    ]);
  });
});

describe('the inside', () => {
  const ring = flattenPath('M0 0h10v10h-10zM3 3h4v4h-4z');

  it.each([
    [[1, 1], true],
    [[5, 5], false],
    [[9, 5], true],
    [[11, 5], false],
    [[-1, 5], false],
    [[5, 11], false],
    [[5, -1], false],
  ] as const)('of a ring has %j: %s', (point, isIn) => {
    expect(isInside(point, ring)).toBe(isIn);
  });

  it('of a triangle is on one side of each of its lines', () => {
    const triangle = flattenPath('M0 0L10 0L0 10z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }), (right, down) => {
        const [x, y] = [right / 100 + 0.005, down / 100 + 0.0051];
        expect(isInside([x, y], triangle)).toBe(x + y < 10);
      }),
    );
  });

  it('of nothing is nowhere', () => {
    expect(isInside([0, 0], [])).toBe(false);
    expect(isInside([0, 0], [[]])).toBe(false);
  });
});
