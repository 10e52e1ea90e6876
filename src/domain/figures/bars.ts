import { LOCALE } from '../words/locale.ts';
import { Canvas, type Drawing, TEXT } from './canvas.ts';
import type { Bar, BarsFigure, FigureSize, FigureTable } from './figure.ts';
import { measureText, wrapText } from './wrap-text.ts';

const THICK = 18;
const GAP = 12;

const format = (value: number) => new Intl.NumberFormat(LOCALE).format(value);
const withUnit = (amount: string, unit = '') => `${amount} ${unit}`.trim();
const amountOf = ({ value, says }: Bar, unit: string | undefined) =>
  says ?? (value === undefined ? '' : withUnit(format(value), unit));

/** Bars from one zero, each with its number: beside its name where there is room, below it otherwise. */
export function drawBars({ bars, unit, limit }: BarsFigure, size: FigureSize): Drawing {
  const canvas = new Canvas(size);
  const left = canvas.isWide ? 190 : 0;
  const room = Math.max(...bars.map((bar) => measureText(amountOf(bar, unit), true))) + 10;
  const largest = Math.max(
    1e-9,
    limit?.value ?? 0,
    ...bars.map(({ value = 0, high = 0 }) => Math.max(value, high)),
  );
  const scale = (value: number) => (value / largest) * (canvas.width - left - room);
  let y = 4;
  for (const bar of bars) {
    const { label, value = 0, low, high, point } = bar;
    const lines = wrapText(label, canvas.isWide ? left - 16 : canvas.width);
    const text = lines.length * TEXT.line;
    const top = canvas.isWide ? y + Math.max(0, (text - THICK) / 2) : y + text + 2;
    const middle = top + THICK / 2;
    canvas.text(0, canvas.isWide ? middle - (text - TEXT.line) / 2 : y + TEXT.line / 2, lines);
    canvas.line(
      [
        [left, top - 3],
        [left, top + THICK + 3],
      ],
      'rule',
    );
    if (value > 0)
      canvas.rect(left, top, Math.max(1.5, scale(value)), THICK, point ? 'point' : 'shape', { edge: 'ink' });
    let end = left + scale(value);
    if (low !== undefined && high !== undefined) {
      end = left + scale(high);
      const [start, height] = [left + scale(low), 5];
      canvas.line(
        [
          [start, middle],
          [end, middle],
        ],
        'ink',
        2,
      );
      for (const x of [start, end])
        canvas.line(
          [
            [x, middle - height],
            [x, middle + height],
          ],
          'ink',
          2,
        );
    }
    if (limit) {
      const x = left + scale(limit.value);
      canvas.line(
        [
          [x, top - 2],
          [x, top + THICK + 5],
        ],
        'ink',
        2,
        true,
      );
      // The number keeps off the line.
      if (end < x && end + measureText(amountOf(bar, unit), true) + 10 > x) end = x;
    }
    canvas.text(end + 7, middle, amountOf(bar, unit), { isBold: true });
    y = Math.max(top + THICK, canvas.isWide ? y + text : 0) + GAP;
  }
  if (limit) {
    const lines = wrapText(limit.label, canvas.width - left - 34);
    canvas.line(
      [
        [left, y + 4],
        [left + 24, y + 4],
      ],
      'ink',
      2,
      true,
    );
    canvas.text(left + 32, y + 4, lines, { paint: 'soft' });
    y += lines.length * TEXT.line - 2;
  }
  return canvas.finish(y - (limit ? 0 : GAP) + 6);
}

export const tabulateBars = ({ bars, unit, limit }: BarsFigure): FigureTable => {
  const hasRange = bars.some(({ low }) => low !== undefined);
  const row = (bar: Bar) => [
    bar.label,
    amountOf(bar, unit),
    ...(hasRange
      ? [bar.low === undefined ? '' : withUnit(`${format(bar.low)}–${format(bar.high ?? bar.low)}`, unit)]
      : []),
  ];
  return {
    columns: ['what', 'amount', ...(hasRange ? (['range'] as const) : [])],
    rows: [...bars, ...(limit ? [limit] : [])].map(row),
  };
};
