import { describe, expect, it } from 'vitest';
import type { FloorPlanFigure } from './figure.ts';
import { listShapes } from './fixtures/list-shapes.ts';
import { drawFloorPlan, tabulateFloorPlan } from './floor-plan.ts';

const store: FloorPlanFigure = {
  kind: 'floor-plan',
  title: 'Rummet saknar fönster',
  rooms: [
    { name: '1', box: [0, 0, 12, 8] },
    { name: '2', box: [12, 6, 12, 8], point: true },
  ],
  key: [
    { rooms: '1–2', what: 'Förråd' },
    { rooms: '3', what: 'Hall' },
  ],
  doors: [
    [4, 8, 2, 0],
    [12, 7, 0, 1],
  ],
};

describe('a floor plan', () => {
  it('has squares of 20 in a wide picture, with walls around the rooms and openings in the walls', () => {
    const { svg, height } = drawFloorPlan(store, 'wide');
    expect(listShapes(svg, 'rect')).toEqual(['4 4 240 160 tint', '244 124 240 160 point']);
    expect(listShapes(svg, 'path')).toEqual([
      'M4 4L244 4L244 164L4 164L4 4 3 s-ink',
      'M244 124L484 124L484 284L244 284L244 124 3 s-ink',
      'M84 164L124 164 5 s-paper',
      'M244 144L244 164 5 s-paper',
    ]);
    expect(height).toBe(344);
  });

  it('fits in a narrow picture', () => {
    const { svg, height } = drawFloorPlan(store, 'narrow');
    expect(listShapes(svg, 'rect')).toEqual(['4 4 140 93.3 tint', '144 74 140 93.3 point']);
    expect(listShapes(svg, 'text').slice(0, 2)).toEqual([
      '74 55.7 ink middle 1',
      '214 125.7 onPoint middle 2',
    ]);
    expect(height).toBe(228);
  });

  it('has the name of each room in its middle, and below what the rooms are', () => {
    expect(listShapes(drawFloorPlan(store, 'wide').svg, 'text')).toEqual([
      '124 89 ink middle 1',
      '364 209 onPoint middle 2',
      '2 311 ink bold 1–2',
      '46.3 311 ink Förråd',
      '2 332 ink bold 3',
      '46.3 332 ink Hall',
    ]);
  });

  it('leaves room for a text of two lines', () => {
    const [first, second] = store.key;
    const what = 'Förråd för det som ingen har hämtat på länge';
    const key = [{ ...first, rooms: '1–2', what }, ...(second ? [second] : [])];
    const { svg, height } = drawFloorPlan({ ...store, key }, 'narrow');
    expect(
      listShapes(svg, 'text')
        .slice(2)
        .map((text) => text.split(' ')[1]),
    ).toEqual(['194.3', '194.3', '212.3', '233.3', '233.3']);
    expect(height).toBe(246);
  });

  it('may have no openings', () => {
    const { doors: _, ...closed } = store;
    expect(listShapes(drawFloorPlan(closed, 'wide').svg, 'path')).toHaveLength(2);
  });

  it('is a table of its key', () => {
    expect(tabulateFloorPlan(store)).toEqual({
      columns: ['room', 'what'],
      rows: [
        ['1–2', 'Förråd'],
        ['3', 'Hall'],
      ],
    });
  });
});
