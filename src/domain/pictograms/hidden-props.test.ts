import { describe, expect, it } from 'vitest';
import { flattenPath, isInside } from './flatten-path.ts';
import { findHiddenProps } from './hidden-props.ts';
import type { Prop } from './prop.ts';

describe('a path as polygons', () => {
  it.each([
    ['lines', 'M6 6h36v36H6z'],
    ['lines to points', 'M6 6 42 6 42 42 6 42z'],
    ['curves', 'M6 6C18 6 30 6 42 6Q42 24 42 42S18 42 6 42z'],
    ['a circle', 'M2 24a22 22 0 0 1 44 0a22 22 0 0 1 -44 0z'],
    ['a circle, the other way', 'M2 24a22 22 0 1 0 44 0A22 22 0 1 0 2 24z'],
  ])('has its inside: %s', (_, d) => {
    const shape = flattenPath(d);
    expect(isInside([24, 24], shape)).toBe(true);
    expect(isInside([12, 12], shape)).toBe(true);
    expect(isInside([1, 1], shape)).toBe(false);
  });

  it('has the side of a rounded corner that is not cut away', () => {
    const rounded = flattenPath('M8 8.5h32a2.5 2.5 0 0 1 2.5 2.5v30a2.5 2.5 0 0 1-2.5 2.5h-32z');
    expect(isInside([41, 10], rounded)).toBe(true);
    expect(isInside([42.4, 8.6], rounded)).toBe(false);
  });
});

const props = new Map(
  [
    { id: 'page', shows: 'Ett papper', shapes: [{ paint: 'tint', d: 'M10 5h28v38h-28z' }] },
    { id: 'board', shows: 'En tavla', shapes: [{ paint: 'white', d: 'M4 4h40v40h-40z' }] },
    { id: 'frame', shows: 'En ram', shapes: [{ paint: 'line', d: 'M2 2h44v44h-44z' }] },
  ].map((prop) => [prop.id, prop as Prop]),
);

describe('a prop that nobody sees', () => {
  it('is one that another covers', () => {
    expect(findHiddenProps([{ prop: 'page', colour: 'amber' }, { prop: 'board' }], props)).toEqual([0]);
    expect(findHiddenProps([{ prop: 'board' }, { prop: 'page', colour: 'amber' }], props)).toEqual([]);
  });

  it('is not one behind a line, or beside another', () => {
    expect(findHiddenProps([{ prop: 'page' }, { prop: 'frame' }], props)).toEqual([]);
    const beside = { prop: 'board', x: 20, y: 20, size: 0.55 };
    expect(findHiddenProps([{ prop: 'page' }, beside], props)).toEqual([]);
  });

  it('is one outside the square', () => {
    expect(findHiddenProps([{ prop: 'page', x: 44 }], props)).toEqual([0]);
  });

  it('is found where it is turned', () => {
    const turned = { prop: 'page', turn: 90 };
    expect(findHiddenProps([turned, { prop: 'board' }], props)).toEqual([0]);
    expect(findHiddenProps([turned, { prop: 'board', turn: 45, x: 30 }], props)).toEqual([]);
  });
});
