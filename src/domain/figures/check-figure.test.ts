import { describe, expect, it } from 'vitest';
import { checkFigure } from './check-figure.ts';
import type { Bar, Figure, FloorPlanFigure, FlowFigure, ScheduleFigure } from './figure.ts';

const FILE = 'content/areas/01-prov/figures/lagret.yaml';
const frame = { title: 'Lagret har två rum', invented: true } as const;

/** Codes with the place each stands at. */
const told = (figure: Figure) =>
  checkFigure(figure, FILE).map(({ code, path }) => [code, ...(path ?? [])].join(' '));

describe('where a figure comes from', () => {
  const figure: Figure = { title: 'a', kind: 'bars', bars: [] };

  it('is told once: from sources, or as made up', () => {
    expect(told({ ...figure, sources: [{ id: 'lag' }] })).toEqual([]);
    expect(told({ ...figure, invented: true })).toEqual([]);
    expect(told({ ...figure, sources: [{ id: 'lag' }], invented: true })).toEqual(['I991 invented']);
    expect(told(figure)).toEqual(['I991 title']);
    expect(told({ ...figure, sources: [] })).toEqual(['I991 title']);
    expect(checkFigure(figure, FILE)[0]?.params).toEqual({ isSourced: false });
    expect(checkFigure(figure, FILE)[0]?.file).toBe(FILE);
  });
});

describe('a bar', () => {
  it.each<[string, Omit<Bar, 'label'>, boolean]>([
    ['a number', { value: 1 }, true],
    ['a text instead of a number', { says: 'ingen vet' }, true],
    ['neither', {}, false],
    ['a number in its range', { value: 2, low: 1, high: 3 }, true],
    ['a number at the lower end of its range', { value: 1, low: 1, high: 3 }, true],
    ['a number at the upper end of its range', { value: 3, low: 1, high: 3 }, true],
    ['a number below its range', { value: 0, low: 1, high: 3 }, false],
    ['a number above its range', { value: 4, low: 1, high: 3 }, false],
    ['a range with a text', { says: 'ungefär två', low: 1, high: 3 }, true],
    ['a range that is one number', { value: 1, low: 1, high: 1 }, false],
    ['a range the wrong way round', { says: 'ungefär två', low: 3, high: 1 }, false],
    ['the lower end of a range alone', { value: 1, low: 1 }, false],
    ['the upper end of a range alone', { value: 1, high: 1 }, false],
  ])('may have %s', (_, bar, isRight) => {
    const figure: Figure = {
      ...frame,
      kind: 'bars',
      bars: [
        { label: 'Först', value: 0 },
        { label: 'Sedan', ...bar },
      ],
    };
    expect(told(figure)).toEqual(isRight ? [] : ['I993 bars 1']);
    if (!isRight) expect(checkFigure(figure, FILE)[0]?.params).toEqual({ label: 'Sedan' });
  });
});

describe('times', () => {
  const timeline = (...times: string[]): Figure => ({
    ...frame,
    kind: 'timeline',
    events: times.map((at) => ({ at, when: at, what: 'Något.' })),
  });
  const schedule = (...spans: [from: string, to: string][]): ScheduleFigure => ({
    ...frame,
    kind: 'schedule',
    from: '06:00',
    to: '18:00',
    rows: [
      { label: 'måndag', spans: [] },
      { label: 'tisdag', spans: spans.map(([from, to]) => ({ from, to })) },
    ],
  });

  it('stand in order, and two may be one', () => {
    expect(told(timeline('2026-01', '2026-01-01', '2026-03'))).toEqual([]);
    expect(told(timeline('2026-03', '2026-01', '2026-02'))).toEqual(['I994 events 1 at']);
    expect(checkFigure(timeline('10:00', '09:59'), FILE)[0]?.params).toEqual({
      at: '09:59',
      before: '10:00',
    });
  });

  it('are of one notation', () => {
    expect(told(timeline('2026-01', '10:00'))).toEqual(['I994 events 1 at']);
    expect(told(timeline('10:00', '2026-01'))).toEqual(['I994 events 1 at']);
  });

  it('lie within a schedule, each span after the one before', () => {
    expect(told(schedule(['06:00', '12:00'], ['12:00', '18:00']))).toEqual([]);
    expect(told(schedule(['05:00', '12:00']))).toEqual(['I994 rows 1 spans 0 from']);
    expect(told(schedule(['07:00', '12:00'], ['11:00', '13:00']))).toEqual(['I994 rows 1 spans 1 from']);
    expect(told(schedule(['07:00', '07:00'], ['09:00', '08:00']))).toEqual(['I994 rows 1 spans 1 to']);
    expect(told(schedule(['07:00', '19:00']))).toEqual(['I994 rows 1 spans']);
  });

  it('of a schedule end after they begin', () => {
    expect(told({ ...schedule(), rows: [], from: '18:00', to: '06:00' })).toEqual(['I994 to']);
  });
});

describe('a flow', () => {
  const flow = (ids: string, streams: string): FlowFigure => ({
    ...frame,
    kind: 'flow',
    nodes: [...ids].map((id) => ({ id, label: id })),
    streams: streams.split(' ').flatMap((stream) => {
      const [from, to] = stream;
      return from && to ? [{ from, to }] : [];
    }),
  });

  it('goes between boxes that there are', () => {
    expect(told(flow('ab', 'ab'))).toEqual([]);
    expect(told(flow('ab', 'ab xb ay'))).toEqual(['I995 streams 1 from', 'I995 streams 2 to']);
    const [finding] = checkFigure(flow('ab', 'ab xb'), FILE);
    expect(finding?.params).toMatchObject({ id: 'x', known: ['a', 'b'] });
  });

  it('has three boxes beside each other at the most', () => {
    expect(told(flow('abcd', 'ab ac ad'))).toEqual([]);
    expect(told(flow('abcde', 'ab ac ad ae'))).toEqual(['I996 nodes']);
    expect(checkFigure(flow('abcde', 'ab ac ad ae'), FILE)[0]?.params).toEqual({ count: 4, max: 3 });
    expect(told(flow('abcd', 'ax'))).toEqual(['I995 streams 0 to', 'I996 nodes']);
  });
});

describe('a room', () => {
  const plan = (...boxes: number[][]): FloorPlanFigure => ({
    ...frame,
    kind: 'floor-plan',
    rooms: boxes.map((box, index) => ({ name: `${index + 1}`, box })),
    key: [],
  });

  it.each([
    ['the whole plan', [0, 0, 24, 14], true],
    ['the least that has room for a name', [0, 0, 2.5, 2], true],
    ['too narrow', [0, 0, 2.4, 2], false],
    ['too low', [0, 0, 2.5, 1.9], false],
    ['outside to the left', [-1, 0, 4, 4], false],
    ['outside at the top', [0, -1, 4, 4], false],
    ['outside to the right', [21, 0, 4, 4], false],
    ['outside at the bottom', [0, 11, 4, 4], false],
    ['in the corner', [20, 10, 4, 4], true],
  ])('may be or not: %s', (_, box, isRight) => {
    expect(told(plan(box))).toEqual(isRight ? [] : ['I997 rooms 0 box']);
  });

  it.each([
    ['to the right of it', [14, 4, 4, 4], true],
    ['to the left of it', [6, 4, 4, 4], true],
    ['above it', [10, 0, 4, 4], true],
    ['below it', [10, 8, 4, 4], true],
    ['on it', [10, 4, 4, 4], false],
    ['a little to the right', [13, 4, 4, 4], false],
    ['a little to the left', [7, 4, 4, 4], false],
    ['a little above', [10, 1, 4, 4], false],
    ['a little below', [10, 7, 4, 4], false],
  ])('beside another may lie %s', (_, box, isRight) => {
    const figure = plan([10, 4, 4, 4], box);
    expect(told(figure)).toEqual(isRight ? [] : ['I997 rooms 1 box']);
    if (!isRight) expect(checkFigure(figure, FILE)[0]?.params).toEqual({ name: '2', width: 24, height: 14 });
  });
});

describe('kinds without rules', () => {
  it('have none', () => {
    expect(told({ ...frame, kind: 'counts', icon: 'person', groups: [] })).toEqual([]);
    expect(told({ ...frame, kind: 'staircase', stairs: [] })).toEqual([]);
  });
});
