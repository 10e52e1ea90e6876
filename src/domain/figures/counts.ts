import { Canvas, type Drawing, TEXT } from './canvas.ts';
import type { CountsFigure, FigureSize, FigureTable } from './figure.ts';
import { wrapText } from './wrap-text.ts';

const CELL = 27;

/** Shapes in a square of 20, with a corner at 0. */
const ICONS: Readonly<Record<CountsFigure['icon'], (x: number, y: number) => string>> = {
  person: (x, y) =>
    `M${x + 5.5} ${y + 4.5}a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0ZM${x + 1.5} ${y + 20}a8.5 9 0 0 1 17 0Z`,
  house: (x, y) =>
    `M${x} ${y + 9}L${x + 10} ${y}L${x + 20} ${y + 9}L${x + 17} ${y + 9}V${y + 20}H${x + 3}V${y + 9}Z`,
  paper: (x, y) => `M${x + 3} ${y}H${x + 12}L${x + 17} ${y + 5}V${y + 20}H${x + 3}Z`,
};

/** As many small pictures as there are of something, in heaps. */
export function drawCounts({ icon, groups }: CountsFigure, size: FigureSize): Drawing {
  const canvas = new Canvas(size);
  const left = canvas.isWide ? 190 : 0;
  const columns = Math.floor((canvas.width - left) / CELL);
  let y = 4;
  for (const { label, count, point } of groups) {
    const lines = wrapText(label, canvas.isWide ? left - 16 : canvas.width);
    const text = lines.length * TEXT.line;
    const rows = Math.ceil(count / columns);
    canvas.text(0, y + TEXT.line / 2 + (canvas.isWide ? 2 : 0), lines);
    const top = canvas.isWide ? y : y + text + 4;
    for (let index = 0; index < count; index += 1) {
      const [x, at] = [left + 1 + (index % columns) * CELL, top + 1 + Math.floor(index / columns) * CELL];
      canvas.shape(ICONS[icon](x, at), point ? 'point' : 'shape', 'ink');
    }
    y = Math.max(top + rows * CELL, y + text) + 12;
  }
  return canvas.finish(y - 8);
}

export const tabulateCounts = ({ groups }: CountsFigure): FigureTable => ({
  columns: ['what', 'count'],
  rows: groups.map(({ label, count }) => [label, String(count)]),
});
