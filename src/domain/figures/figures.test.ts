import { describe, expect, it } from 'vitest';
import { drawFigure, tabulateFigure } from './draw-figure.ts';
import {
  type BarsFigure,
  FIGURE_SIZES,
  type Figure,
  type FlowFigure,
  type TimelineFigure,
} from './figure.ts';
import { layerNodes } from './flow.ts';
import { toMoment } from './timeline.ts';

const frame = { title: 'Högen växer vid varje besök', invented: true } as const;
const bars: BarsFigure = {
  ...frame,
  kind: 'bars',
  unit: 'm³',
  bars: [
    { label: '12 mars', value: 400 },
    { label: '24 sept', value: 1500, low: 1200, high: 1600, point: true },
    { label: 'Under ytan', says: 'ingen vet' },
  ],
  limit: { value: 500, label: 'högst enligt anmälan' },
};
const timeline: TimelineFigure = {
  ...frame,
  kind: 'timeline',
  events: [
    { at: '2018-05', when: 'maj 2018', what: 'Anmälan.' },
    { at: '2022-09', when: 'september 2022', what: 'Beslut.', gap: 'drygt fyra år' },
    { at: '2022-10', when: 'oktober 2022', what: 'Det körs bort.', point: true },
  ],
};
const flow: FlowFigure = {
  ...frame,
  kind: 'flow',
  nodes: [
    { id: 'kund', label: 'Kunden' },
    { id: 'bolag', label: 'Bolaget' },
    { id: 'mark', label: 'Marken', point: true },
    { id: 'anlaggning', label: 'Anläggningen' },
  ],
  streams: [
    { from: 'kund', to: 'bolag', label: 'pengar' },
    { from: 'bolag', to: 'mark', label: 'avfall' },
    { from: 'bolag', to: 'anlaggning', label: 'uteblir', missing: true },
  ],
};
const figures: Figure[] = [
  bars,
  timeline,
  flow,
  {
    ...frame,
    kind: 'staircase',
    stairs: ['Beröm', 'Gåva', 'Begäran'].map((label) => ({ label, what: 'Det händer.' })),
  },
  {
    ...frame,
    kind: 'schedule',
    from: '06:00',
    to: '24:00',
    rows: [
      { group: 'Rapporten', label: 'måndag', spans: [{ from: '07:00', to: '15:00' }] },
      { label: 'tisdag', spans: [] },
    ],
  },
  {
    ...frame,
    kind: 'counts',
    icon: 'person',
    groups: [
      { label: 'Rätt', count: 6 },
      { label: 'Fel', count: 8 },
    ],
  },
  {
    ...frame,
    kind: 'floor-plan',
    rooms: [
      { name: '1', box: [0, 0, 12, 8] },
      { name: '2', box: [12, 0, 12, 8], point: true },
    ],
    key: [{ rooms: '1–2', what: 'Förråd' }],
    doors: [[4, 8, 2, 0]],
  },
];

const numbersOf = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(` ${attribute}="([-\\d.]+)"`, 'gu'))].map(([, value]) => Number(value));

describe('drawing a figure', () => {
  it.each(figures.flatMap((figure) => FIGURE_SIZES.map((size) => [figure.kind, size, figure] as const)))(
    'puts everything of %s inside a %s picture',
    (_, size, figure) => {
      const { svg, width, height } = drawFigure(figure, size);
      expect(width).toBe(size === 'wide' ? 520 : 288);
      for (const [attribute, most] of [
        ['x', width],
        ['y', height],
        ['cx', width],
        ['cy', height],
      ] as const)
        for (const value of numbersOf(svg, attribute)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(most);
        }
    },
  );

  it.each(figures.map((figure) => [figure.kind, figure] as const))(
    'has a table of %s with a cell for each column',
    (_, figure) => {
      const { columns, rows } = tabulateFigure(figure);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    },
  );

  it('draws a bar as long as its number', () => {
    const widths = [
      ...drawFigure({ ...bars, limit: { value: 1, label: 'a' } }, 'wide').svg.matchAll(
        /<rect x="190" y="[\d.]+" width="([\d.]+)"/gu,
      ),
    ].map(([, width]) => Number(width));
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(1500 / 400, 1);
  });

  it('puts events as far apart as they are in time', () => {
    const [first = 0, second = 0, third = 0] = numbersOf(drawFigure(timeline, 'wide').svg, 'cy');
    expect(second - first).toBeGreaterThan(third - second);
    expect(toMoment('18:52')).toBe(18 * 60 + 52);
    expect(toMoment('2018-06') - toMoment('2018-05-01')).toBe(31);
  });

  it('puts what money flows to below what it comes from, and survives a ring', () => {
    expect(layerNodes(flow)).toEqual([['kund'], ['bolag'], ['mark', 'anlaggning']]);
    const ring = { ...flow, streams: [...flow.streams, { from: 'mark', to: 'kund' }] };
    expect(layerNodes(ring).flat().toSorted()).toEqual(flow.nodes.map(({ id }) => id).toSorted());
  });

  it('writes what an author writes as text', () => {
    const { svg } = drawFigure({ ...bars, bars: [{ label: '<b>&', value: 1 }] }, 'narrow');
    expect(svg).toContain('&lt;b>&amp;');
  });

  it('has a style for dark and a colour for where the style is refused', () => {
    const { svg } = drawFigure(bars, 'narrow');
    expect(svg).toContain('prefers-color-scheme:dark');
    for (const [element] of svg.matchAll(/<(?:rect|path|text|circle)[^>]*>/gu))
      expect(element).toMatch(/ (?:fill|stroke)="#/u);
  });
});
