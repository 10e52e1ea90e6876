import { describe, expect, it } from 'vitest';
import { drawBars, tabulateBars } from './bars.ts';
import type { BarsFigure } from './figure.ts';
import { listShapes } from './fixtures/list-shapes.ts';
import { measureText } from './wrap-text.ts';

const frame = { kind: 'bars', title: 'Högen växer vid varje besök', invented: true } as const;
const heap: BarsFigure = {
  ...frame,
  unit: 'm³',
  bars: [
    { label: 'Mars', value: 400 },
    { label: 'September', value: 1500, low: 1200, high: 1600, point: true },
    { label: 'Under ytan', says: 'ingen vet' },
  ],
  limit: { value: 500, label: 'högst' },
};
const LONG = 'Ett namn som är så långt att det får fyra rader bredvid stapeln i en bred bild, inte två';
const plain: BarsFigure = {
  ...frame,
  bars: [
    { label: LONG, value: 10 },
    { label: 'Två', value: 5 },
  ],
};

/** The room of a wide picture beside the names, without the widest of the numbers: there the largest bar ends. */
const scale = (520 - 190 - measureText('ingen vet', true) - 10) / 1600;
const round = (value: number) => Math.round(value * 10) / 10;

describe('bars in a wide picture', () => {
  const { svg, height } = drawBars(heap, 'wide');

  it('are as long as their numbers, thirty units below each other, and amber where the point is', () => {
    expect(listShapes(svg, 'rect')).toEqual([
      `190 4 ${round(400 * scale)} 18 1.5 shape s-ink`,
      `190 34 ${round(1500 * scale)} 18 1.5 point s-ink`,
    ]);
  });

  it('begin at one line, cross the limit, and end in the range of the estimate', () => {
    const limit = round(190 + 500 * scale);
    const [low, high] = [round(190 + 1200 * scale), round(190 + 1600 * scale)];
    expect(listShapes(svg, 'path')).toEqual([
      'M190 1L190 25 1.5 s-rule',
      `M${limit} 2L${limit} 27 2 s-ink dashed`,
      'M190 31L190 55 1.5 s-rule',
      `M${low} 43L${high} 43 2 s-ink`,
      `M${low} 38L${low} 48 2 s-ink`,
      `M${high} 38L${high} 48 2 s-ink`,
      `M${limit} 32L${limit} 57 2 s-ink dashed`,
      'M190 61L190 85 1.5 s-rule',
      `M${limit} 62L${limit} 87 2 s-ink dashed`,
      'M190 98L214 98 2 s-ink dashed',
    ]);
  });

  it('have their name to the left, their number to the right of bar, range and limit, and the limit last', () => {
    expect(listShapes(svg, 'text')).toEqual([
      '0 18 ink Mars',
      `${round(190 + 500 * scale + 7)} 18 ink bold 400 m³`,
      '0 48 ink September',
      `${round(190 + 1600 * scale + 7)} 48 ink bold 1\u{A0}500 m³`,
      '0 78 ink Under ytan',
      `${round(190 + 500 * scale + 7)} 78 ink bold ingen vet`,
      '222 103 soft högst',
    ]);
    expect(height).toBe(116);
  });

  it('stand in the middle of a name of several lines', () => {
    const tall = drawBars(plain, 'wide');
    expect(listShapes(tall.svg, 'text').map((text) => text.replace(/ .*/u, ''))).toEqual([
      ...['0', '0', '0', '0'],
      '497.4',
      '0',
      '347.2',
    ]);
    expect(listShapes(tall.svg, 'rect')).toEqual([
      '190 31 300.4 18 1.5 shape s-ink',
      '190 88 150.2 18 1.5 shape s-ink',
    ]);
    expect(tall.height).toBe(112);
  });
});

describe('bars in a narrow picture', () => {
  it('stand below their names', () => {
    const { svg, height } = drawBars(plain, 'narrow');
    expect(listShapes(svg, 'text')).toEqual([
      '0 18 ink Ett namn som är så långt att det får',
      '0 36 ink fyra rader bredvid stapeln i en bred',
      '0 54 ink bild, inte två',
      '265.4 74 ink bold 10',
      '0 104 ink Två',
      '136.2 124 ink bold 5',
    ]);
    expect(listShapes(svg, 'rect')).toEqual([
      '0 60 258.4 18 1.5 shape s-ink',
      '0 110 129.2 18 1.5 shape s-ink',
    ]);
    expect(height).toBe(134);
  });

  it('leave room for the line that says what the limit is', () => {
    const { svg, height } = drawBars(heap, 'narrow');
    expect(listShapes(svg, 'path').at(-1)).toBe('M0 158L24 158 2 s-ink dashed');
    expect(listShapes(svg, 'text').at(-1)).toBe('32 163 soft högst');
    expect(height).toBe(176);
    const wordy = {
      ...heap,
      limit: { value: 500, label: 'högst så mycket som står i anmälan från bolaget' },
    };
    expect(drawBars(wordy, 'narrow').height).toBe(176 + 18);
  });
});

describe('a bar', () => {
  const draw = (bars: BarsFigure['bars'], limit?: BarsFigure['limit']) =>
    drawBars({ ...frame, bars, ...(limit && { limit }) }, 'wide').svg;

  it('is left out where there is nothing of it, and is seen where there is very little', () => {
    const some = [
      { label: 'Alla', value: 100_000 },
      { label: 'En', value: 1 },
      { label: 'Ingen', value: 0 },
    ];
    const rects = listShapes(draw(some), 'rect');
    expect(rects).toHaveLength(2);
    expect(rects[1]).toBe('190 34 1.5 18 1.5 shape s-ink');
  });

  it('is drawn where all are nothing', () => {
    const svg = draw([{ label: 'Ingen', value: 0 }]);
    expect(listShapes(svg, 'text')).toEqual(['0 18 ink Ingen', '197 18 ink bold 0']);
  });

  it('has no range where only one end is known', () => {
    expect(listShapes(draw([{ label: 'En', value: 1, low: 1 }]), 'path')).toHaveLength(1);
    expect(listShapes(draw([{ label: 'En', value: 1, high: 2 }]), 'path')).toHaveLength(1);
    expect(listShapes(draw([{ label: 'En', value: 2, low: 1, high: 2 }]), 'path')).toHaveLength(4);
  });

  it('keeps its number at its end where the limit is far off or behind', () => {
    const numberAt = (value: number, limit: number) =>
      Number(
        listShapes(draw([{ label: 'En', value }], { value: limit, label: 'högst' }), 'text')[1]?.split(
          ' ',
        )[0],
      );
    const room = 520 - 190 - measureText('10', true) - 10;
    expect(numberAt(10, 100)).toBeCloseTo(190 + room / 10 + 7, 0);
    expect(numberAt(99, 100)).toBeCloseTo(190 + room + 7, 0);
    expect(numberAt(90, 10)).toBeCloseTo(190 + room + 7, 0);
  });
});

describe('the table of bars', () => {
  it('has the range where any bar has one, and the limit last', () => {
    expect(tabulateBars(heap)).toEqual({
      columns: ['what', 'amount', 'range'],
      rows: [
        ['Mars', '400 m³', ''],
        ['September', '1\u{A0}500 m³', '1\u{A0}200–1\u{A0}600 m³'],
        ['Under ytan', 'ingen vet', ''],
        ['högst', '500 m³', ''],
      ],
    });
  });

  it('has no column for a range that no bar has, and no unit where the title says it', () => {
    expect(tabulateBars({ ...frame, bars: [{ label: 'Två', value: 5 }, { label: 'Okänt' }] })).toEqual({
      columns: ['what', 'amount'],
      rows: [
        ['Två', '5'],
        ['Okänt', ''],
      ],
    });
  });
});
