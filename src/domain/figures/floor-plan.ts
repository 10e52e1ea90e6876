import { Canvas, type Drawing, TEXT } from './canvas.ts';
import { type FigureSize, type FigureTable, type FloorPlanFigure, PLAN } from './figure.ts';
import { measureText, wrapText } from './wrap-text.ts';

/** Rooms with short names, and below what they are: a text need not fit in its room. */
export function drawFloorPlan({ rooms, key, doors = [] }: FloorPlanFigure, size: FigureSize): Drawing {
  const canvas = new Canvas(size);
  const square = Math.min(20, (canvas.width - 8) / PLAN.width);
  const at = (value: number) => 4 + value * square;
  for (const { box, point } of rooms) {
    const [x = 0, y = 0, width = 0, height = 0] = box;
    canvas.rect(at(x), at(y), width * square, height * square, point ? 'point' : 'tint');
  }
  for (const { box } of rooms) {
    const [x = 0, y = 0, width = 0, height = 0] = box;
    const [right, bottom] = [at(x + width), at(y + height)];
    canvas.line(
      [
        [at(x), at(y)],
        [right, at(y)],
        [right, bottom],
        [at(x), bottom],
        [at(x), at(y)],
      ],
      'ink',
      3,
    );
  }
  for (const [x = 0, y = 0, width = 0, height = 0] of doors) {
    canvas.line(
      [
        [at(x), at(y)],
        [at(x + width), at(y + height)],
      ],
      'paper',
      5,
    );
  }
  for (const { name, box, point } of rooms) {
    const [x = 0, y = 0, width = 0, height = 0] = box;
    canvas.text(at(x + width / 2), at(y + height / 2), name, {
      anchor: 'middle',
      paint: point ? 'onPoint' : 'ink',
    });
  }
  let y = at(PLAN.height) + 22;
  const left = Math.max(...key.map((entry) => measureText(entry.rooms, true))) + 12;
  for (const { rooms: names, what } of key) {
    const lines = wrapText(what, canvas.width - left);
    canvas.text(2, y, names, { isBold: true });
    canvas.text(left, y, lines);
    y += lines.length * TEXT.line + 3;
  }
  return canvas.finish(y - 4);
}

export const tabulateFloorPlan = ({ key }: FloorPlanFigure): FigureTable => ({
  columns: ['room', 'what'],
  rows: key.map(({ rooms, what }) => [rooms, what]),
});
