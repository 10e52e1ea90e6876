import { Canvas, type Drawing, TEXT } from './canvas.ts';
import type { FigureSize, FigureTable, FlowFigure } from './figure.ts';
import { measureText, wrapText } from './wrap-text.ts';

const PADDING = 7;
const BETWEEN = 14;

/** Rows of nodes from the top: a node is below all that flows to it. Streams in a ring leave their nodes where they were met. */
export function layerNodes({ nodes, streams }: Pick<FlowFigure, 'nodes' | 'streams'>): string[][] {
  const depth = new Map(nodes.map(({ id }) => [id, 0]));
  for (let round = 0; round < nodes.length; round += 1) {
    for (const { from, to } of streams) {
      const below = (depth.get(from) ?? 0) + 1;
      if (below < nodes.length && below > (depth.get(to) ?? 0)) depth.set(to, below);
    }
  }
  const layers: string[][] = [];
  for (const { id } of nodes) {
    const layer = depth.get(id) ?? 0;
    layers[layer] = [...(layers[layer] ?? []), id];
  }
  return layers.filter((layer) => layer !== undefined);
}

/** Boxes in rows with arrows between them: a dashed arrow is what ought to flow and does not. */
export function drawFlow(figure: FlowFigure, size: FigureSize): Drawing {
  const { nodes, streams } = figure;
  const canvas = new Canvas(size);
  const layers = layerNodes(figure);
  const boxes = new Map<string, { x: number; y: number; width: number; height: number; lines: string[] }>();
  const room = (from: string) => {
    const out = streams.filter((stream) => stream.from === from);
    const width = (canvas.width - BETWEEN) / Math.max(1, out.length) - 16;
    return Math.max(1, ...out.map(({ label = '' }) => wrapText(label, Math.max(70, width)).length));
  };
  let y = 2;
  for (const layer of layers) {
    const share = (canvas.width - 4 - BETWEEN * (layer.length - 1)) / layer.length;
    const width = Math.min(share, canvas.isWide ? 245 : 220);
    const texts = layer.map((id) =>
      wrapText(nodes.find((node) => node.id === id)?.label ?? '', width - 2 * PADDING, true),
    );
    const height = Math.max(...texts.map((lines) => lines.length)) * TEXT.line + 2 * PADDING;
    for (const [index, id] of layer.entries()) {
      const x = 2 + index * (share + BETWEEN) + (share - width) / 2;
      boxes.set(id, { x, y, width, height, lines: texts[index] ?? [] });
    }
    y += height + Math.max(...layer.map(room)) * TEXT.line + 30;
  }
  const labels: { x: number; y: number; lines: string[] }[] = [];
  for (const { from, to, label = '', missing } of streams) {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (!start || !end) continue;
    const out = streams.filter((stream) => stream.from === from);
    const into = streams.filter((stream) => stream.to === to);
    const x1 = portOf(
      start,
      out.findIndex((stream) => stream.to === to),
      out.length,
    );
    const x2 = portOf(
      end,
      into.findIndex((stream) => stream.from === from),
      into.length,
    );
    const [y1, y2] = [start.y + start.height, end.y];
    canvas.line(
      [
        [x1, y1],
        [x1, y2 - 22],
        [x2, y2 - 22],
        [x2, y2 - 8],
      ],
      missing ? 'soft' : 'ink',
      2,
      missing,
    );
    canvas.shape(`M${x2 - 6} ${y2 - 9}L${x2 + 6} ${y2 - 9}L${x2} ${y2 - 1}Z`, missing ? 'soft' : 'ink');
    if (label === '') continue;
    const lines = wrapText(label, Math.max(70, (canvas.width - BETWEEN) / out.length - 16));
    labels.push({ x: x1, y: y1 + 15, lines });
  }
  for (const { x, y: top, lines } of labels) {
    const width = Math.max(...lines.map((line) => measureText(line)));
    const middle = Math.min(Math.max(x, width / 2 + 2), canvas.width - width / 2 - 2);
    canvas.rect(middle - width / 2 - 3, top - 9, width + 6, lines.length * TEXT.line, 'paper');
    canvas.text(middle, top, lines, { anchor: 'middle', paint: 'soft' });
  }
  for (const { id, point } of nodes) {
    const box = boxes.get(id);
    if (!box) continue;
    canvas.rect(box.x, box.y, box.width, box.height, point ? 'point' : 'tint', { edge: 'shape', radius: 6 });
    const top = box.y + (box.height - (box.lines.length - 1) * TEXT.line) / 2;
    canvas.text(box.x + box.width / 2, top, box.lines, {
      anchor: 'middle',
      isBold: true,
      paint: point ? 'onPoint' : 'ink',
    });
  }
  return canvas.finish(Math.max(...[...boxes.values()].map((box) => box.y + box.height)) + 3);
}

/** Where on the edge of a box its streams stand: evenly. */
const portOf = ({ x, width }: { x: number; width: number }, index: number, count: number) =>
  Math.round(x + (width * (index + 1)) / (count + 1));

/** Returns the same flow as a table: from where, to where, and what, a stream a row. */
export function tabulateFlow({ nodes, streams }: FlowFigure): FigureTable {
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  return {
    columns: ['from', 'to', 'what'],
    rows: streams.map(({ from, to, label = '' }) => [labelOf(from), labelOf(to), label]),
  };
}
