import { Canvas, type Drawing, TEXT } from './canvas.ts';
import type { FigureSize, FigureTable, ScheduleFigure } from './figure.ts';
import { toMoment } from './timeline.ts';

const ROW = 20;

/** Rows of times against one axis: two columns of the same length are seen at once to be the same. */
export function drawSchedule({ from, to, rows }: ScheduleFigure, size: FigureSize): Drawing {
  const canvas = new Canvas(size);
  const left = canvas.isWide ? 110 : 88;
  const [start, end] = [toMoment(from), toMoment(to)];
  const scale = (at: string) => left + ((toMoment(at) - start) / (end - start)) * (canvas.width - left - 12);
  const apart = canvas.isWide ? 2 : 4;
  const first = Math.ceil(start / 60 / apart) * apart;
  const ticks: number[] = [];
  for (let hour = first; hour * 60 <= end; hour += apart) ticks.push(hour);
  let y = 4;
  const drawAxis = () => {
    for (const hour of ticks) {
      const text = String(hour).padStart(2, '0');
      canvas.text(scale(`${hour}:00`), y + 8, text, { anchor: 'middle', paint: 'soft' });
    }
    y += 20;
  };
  if (rows[0]?.group === undefined) drawAxis();
  for (const [index, { group, label, spans }] of rows.entries()) {
    if (group !== undefined) {
      y += index === 0 ? 0 : 12;
      canvas.text(0, y + TEXT.line / 2, group, { isBold: true });
      y += TEXT.line + 4;
      drawAxis();
    }
    canvas.text(0, y + ROW / 2, label);
    for (const hour of ticks) {
      const x = scale(`${hour}:00`);
      canvas.line(
        [
          [x, y],
          [x, y + ROW],
        ],
        'tint',
        1.5,
      );
    }
    for (const { from: begin, to: stop, point } of spans) {
      canvas.rect(
        scale(begin) + 1,
        y + 3,
        Math.max(3, scale(stop) - scale(begin) - 2),
        ROW - 6,
        point ? 'point' : 'shape',
        {
          radius: 2,
          edge: 'ink',
        },
      );
    }
    y += ROW;
  }
  return canvas.finish(y + 4);
}

export const tabulateSchedule = ({ rows }: ScheduleFigure): FigureTable => {
  let group = '';
  return {
    columns: ['what', 'times'],
    rows: rows.map((row) => {
      group = row.group ?? group;
      const label = group === '' ? row.label : `${group}: ${row.label}`;
      return [label, row.spans.map(({ from, to }) => `${from}–${to}`.replaceAll(':', '.')).join(', ')];
    }),
  };
};
