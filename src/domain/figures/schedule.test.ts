import { describe, expect, it } from 'vitest';
import type { FigureSize, ScheduleFigure } from './figure.ts';
import { listShapes } from './fixtures/list-shapes.ts';
import { drawSchedule, tabulateSchedule } from './schedule.ts';

const days: ScheduleFigure = {
  kind: 'schedule',
  title: 'Dagarna är lika långa',
  from: '06:00',
  to: '18:00',
  rows: [
    { group: 'Rapport', label: 'måndag', spans: [{ from: '07:00', to: '15:00' }] },
    { label: 'tisdag', spans: [{ from: '08:00', to: '08:05', point: true }] },
    { group: 'Larm', label: 'onsdag', spans: [] },
  ],
};
const alone: ScheduleFigure = { ...days, rows: [{ label: 'måndag', spans: [] }] };

/** What the axis says, and where. */
const axisOf = (figure: ScheduleFigure, size: FigureSize) =>
  listShapes(drawSchedule(figure, size).svg, 'text').filter((text) => text.includes('soft'));

describe('a schedule', () => {
  it('has spans as long as they last, and sees to it that a short one is seen', () => {
    expect(listShapes(drawSchedule(days, 'wide').svg, 'rect')).toEqual([
      '144.2 49 263.3 14 2 1.5 shape s-ink',
      '177.3 69 3 14 2 1.5 point s-ink',
    ]);
    expect(listShapes(drawSchedule(days, 'narrow').svg, 'rect')).toEqual([
      '104.7 49 123.3 14 2 1.5 shape s-ink',
      '120.3 69 3 14 2 1.5 point s-ink',
    ]);
  });

  it('has an hour in every two on a wide axis and one in four on a narrow one', () => {
    expect(axisOf(alone, 'wide')).toEqual([
      '110 17 soft middle 06',
      '176.3 17 soft middle 08',
      '242.7 17 soft middle 10',
      '309 17 soft middle 12',
      '375.3 17 soft middle 14',
      '441.7 17 soft middle 16',
      '508 17 soft middle 18',
    ]);
    expect(axisOf(alone, 'narrow')).toEqual([
      '119.3 17 soft middle 08',
      '182 17 soft middle 12',
      '244.7 17 soft middle 16',
    ]);
  });

  it('has whole hours on an axis that begins and ends between them', () => {
    const told = axisOf({ ...alone, from: '06:30', to: '11:45' }, 'wide');
    expect(told.map((text) => text.slice(-2))).toEqual(['08', '10']);
    expect(Number(told[0]?.split(' ')[0])).toBeCloseTo(110 + (398 * 90) / 315, 1);
  });

  it('has a line through each row at every hour of the axis', () => {
    const { svg, height } = drawSchedule(alone, 'narrow');
    expect(listShapes(svg, 'path')).toEqual([
      'M119.3 24L119.3 44 1.5 s-tint',
      'M182 24L182 44 1.5 s-tint',
      'M244.7 24L244.7 44 1.5 s-tint',
    ]);
    expect(height).toBe(48);
    expect(listShapes(drawSchedule(days, 'wide').svg, 'path')).toHaveLength(3 * 7);
  });

  it('has an axis below each heading of a group, and one above rows without', () => {
    const { svg, height } = drawSchedule(days, 'narrow');
    expect(listShapes(svg, 'text')).toEqual([
      '0 18 ink bold Rapport',
      ...axisOf(days, 'narrow').slice(0, 3),
      '0 61 ink måndag',
      '0 81 ink tisdag',
      '0 112 ink bold Larm',
      ...axisOf(days, 'narrow').slice(3),
      '0 155 ink onsdag',
    ]);
    expect(axisOf(days, 'narrow').map((text) => text.split(' ')[1])).toEqual([
      '39',
      '39',
      '39',
      '133',
      '133',
      '133',
    ]);
    expect(height).toBe(164);
    expect(listShapes(drawSchedule(alone, 'narrow').svg, 'text').at(-1)).toBe('0 39 ink måndag');
  });

  it('is a table that names the group in every row of it', () => {
    const twice = { from: '16:00', to: '17:30' };
    const rows = [...days.rows, { label: 'torsdag', spans: [{ from: '07:00', to: '15:00' }, twice] }];
    expect(tabulateSchedule({ ...days, rows })).toEqual({
      columns: ['what', 'times'],
      rows: [
        ['Rapport: måndag', '07.00–15.00'],
        ['Rapport: tisdag', '08.00–08.05'],
        ['Larm: onsdag', ''],
        ['Larm: torsdag', '07.00–15.00, 16.00–17.30'],
      ],
    });
    expect(tabulateSchedule(alone).rows).toEqual([['måndag', '']]);
  });
});
