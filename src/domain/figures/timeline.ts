import { Canvas, type Drawing, TEXT } from './canvas.ts';
import type { FigureSize, FigureTable, TimelineFigure } from './figure.ts';
import { measureText, wrapText } from './wrap-text.ts';

const GAP = 10;

/** A place on the line: days, or minutes of a day. What is not told is the first there is, a January or a first day. */
export function toMoment(at: string): number {
  if (at.includes(':')) {
    const [hours = 0, minutes = 0] = at.split(':').map(Number);
    return hours * 60 + minutes;
  }
  const [year = 0, month = 1, day = 1] = at.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Events down a line, as far apart as they are in time where their texts leave room. */
export function drawTimeline({ events }: TimelineFigure, size: FigureSize): Drawing {
  const canvas = new Canvas(size);
  const rail = canvas.isWide ? Math.max(...events.map(({ when }) => measureText(when, true))) + 18 : 9;
  const left = rail + 18;
  const [first = 0, last = first + 1] = [events[0], events.at(-1)].map((event) => toMoment(event?.at ?? '0'));
  const length = events.length * 36;
  const placed: { y: number; lines: string[]; gap: string[] }[] = [];
  let bottom = 0;
  for (const { at, what, gap } of events) {
    const lines = wrapText(what, canvas.width - left);
    const since = gap === undefined ? [] : wrapText(gap, canvas.width - left, true);
    const wished = 12 + ((toMoment(at) - first) / Math.max(1, last - first)) * length;
    const y = Math.max(wished, bottom + (since.length > 0 ? since.length * TEXT.line + GAP : 0));
    placed.push({ y, lines, gap: since });
    bottom = y + (lines.length + (canvas.isWide ? 0 : 1)) * TEXT.line + GAP;
  }
  canvas.line(
    [
      [rail, placed[0]?.y ?? 0],
      [rail, placed.at(-1)?.y ?? 0],
    ],
    'rule',
    2,
  );
  for (const [index, { when, point }] of events.entries()) {
    const { y, lines, gap } = placed[index] ?? { y: 0, lines: [], gap: [] };
    const before = placed[index - 1];
    if (gap.length > 0 && before) {
      const from = before.y + (before.lines.length - (canvas.isWide ? 1 : 0)) * TEXT.line;
      canvas.line(
        [
          [rail, before.y + 7],
          [rail, y - 7],
        ],
        'point',
        5,
      );
      canvas.text(left, (from + y - (gap.length - 1) * TEXT.line) / 2, gap, { paint: 'soft', isBold: true });
    }
    canvas.dot(rail, y, 6, point ? 'point' : 'shape', 'ink');
    if (canvas.isWide) {
      canvas.text(rail - 16, y, when, { anchor: 'end', isBold: true });
      canvas.text(left, y, lines);
    } else {
      canvas.text(left, y, when, { isBold: true });
      canvas.text(left, y + TEXT.line, lines);
    }
  }
  return canvas.finish(bottom - GAP + 4);
}

export const tabulateTimeline = ({ events }: TimelineFigure): FigureTable => ({
  columns: ['when', 'what'],
  rows: events.map(({ when, what }) => [when, what]),
});
