import { Canvas, type Drawing, TEXT } from './canvas.ts';
import type { FigureSize, FigureTable, StaircaseFigure } from './figure.ts';
import { wrapText } from './wrap-text.ts';

const RISE = 34;

/** Stairs that rise to the right; on a phone they grow downwards, so that each has the width for its text. */
export function drawStaircase({ stairs }: StaircaseFigure, size: FigureSize): Drawing {
  return size === 'wide' ? drawRising(stairs) : drawGrowing(stairs);
}

function drawRising(stairs: StaircaseFigure['stairs']): Drawing {
  const canvas = new Canvas('wide');
  const width = canvas.width / stairs.length;
  const texts = stairs.map(({ label, what }) => ({
    label: wrapText(label, width - 14, true),
    what: wrapText(what, width - 14),
  }));
  const heights = texts.map(({ label, what }) => (label.length + what.length) * TEXT.line + 10);
  const top = Math.max(...heights.map((height, index) => height - (stairs.length - 1 - index) * RISE)) + 2;
  const bottom = top + stairs.length * RISE;
  for (const [index, { point }] of stairs.entries()) {
    const tread = top + (stairs.length - 1 - index) * RISE;
    canvas.rect(index * width + 1, tread, width - 2, bottom - tread, point ? 'point' : 'shape', {
      edge: 'ink',
    });
    const { label, what } = texts[index] ?? { label: [], what: [] };
    const first = tread - (label.length + what.length) * TEXT.line + 3;
    canvas.text(index * width + 4, first, label, { isBold: true });
    canvas.text(index * width + 4, first + label.length * TEXT.line, what);
  }
  return canvas.finish(bottom + 1);
}

function drawGrowing(stairs: StaircaseFigure['stairs']): Drawing {
  const canvas = new Canvas('narrow');
  let y = 2;
  for (const [index, { label, what, point }] of stairs.entries()) {
    const heading = wrapText(label, canvas.width - 4, true);
    const lines = wrapText(what, canvas.width - 4);
    canvas.text(0, y + TEXT.line / 2, heading, { isBold: true });
    canvas.text(0, y + TEXT.line / 2 + heading.length * TEXT.line, lines);
    y += (heading.length + lines.length) * TEXT.line + 4;
    const width = (canvas.width * (index + 1)) / stairs.length;
    canvas.rect(1, y, width - 2, 14, point ? 'point' : 'shape', { edge: 'ink' });
    y += 26;
  }
  return canvas.finish(y - 10);
}

export const tabulateStaircase = ({ stairs }: StaircaseFigure): FigureTable => ({
  columns: ['step', 'what'],
  rows: stairs.map(({ label, what }) => [label, what]),
});
