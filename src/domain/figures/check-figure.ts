import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import { type Figure, PLAN } from './figure.ts';
import { layerNodes } from './flow.ts';
import { toMoment } from './timeline.ts';

/** Boxes beside each other: with more, their texts are a word a line on a phone. */
const MOST_BESIDE = 3;

/** Rules of a figure that its schema cannot say. */
export function checkFigure(figure: Figure, file: string): Finding[] {
  const isSourced = (figure.sources ?? []).length > 0;
  return [
    ...(isSourced === (figure.invented ?? false)
      ? [createFinding('I991', { file, path: isSourced ? ['invented'] : ['title'] }, { isSourced })]
      : []),
    ...checkKind(figure, file),
  ];
}

function checkKind(figure: Figure, file: string): Finding[] {
  switch (figure.kind) {
    case 'bars':
      return figure.bars.flatMap(({ label, value, says, low, high }, index) => {
        const isTold = value !== undefined || says !== undefined;
        const isRange = (low === undefined) === (high === undefined);
        const isAround =
          low === undefined ||
          high === undefined ||
          (low <= (value ?? low) && (value ?? low) <= high && low < high);
        return isTold && isRange && isAround
          ? []
          : [createFinding('I993', { file, path: ['bars', index] }, { label })];
      });
    case 'timeline':
      return checkOrder(
        figure.events.map(({ at }, index) => ({ at, path: ['events', index, 'at'] })),
        file,
      );
    case 'schedule':
      return [
        ...checkOrder(
          [
            { at: figure.from, path: ['from'] },
            { at: figure.to, path: ['to'] },
          ],
          file,
        ),
        ...figure.rows.flatMap(({ spans }, row) =>
          checkOrder(
            [
              { at: figure.from, path: ['from'] },
              ...spans.flatMap(({ from, to }, index) => [
                { at: from, path: ['rows', row, 'spans', index, 'from'] },
                { at: to, path: ['rows', row, 'spans', index, 'to'] },
              ]),
              { at: figure.to, path: ['rows', row, 'spans'] },
            ],
            file,
          ),
        ),
      ];
    case 'flow':
      return checkFlow(figure, file);
    case 'floor-plan':
      return checkRooms(figure, file);
    default:
      return [];
  }
}

/** Times in one notation, none before the one above it. */
function checkOrder(times: readonly { at: string; path: Path }[], file: string): Finding[] {
  return times.flatMap(({ at, path }, index) => {
    const before = times[index - 1]?.at;
    if (before === undefined) return [];
    const isAlike = before.includes(':') === at.includes(':');
    return isAlike && toMoment(at) >= toMoment(before)
      ? []
      : [createFinding('I994', { file, path }, { at, before })];
  });
}

function checkFlow(figure: Extract<Figure, { kind: 'flow' }>, file: string): Finding[] {
  const known = figure.nodes.map(({ id }) => id);
  const unknown = figure.streams.flatMap((stream, index) =>
    (['from', 'to'] as const).flatMap((end) =>
      known.includes(stream[end])
        ? []
        : [
            createFinding(
              'I995',
              { file, path: ['streams', index, end] },
              { id: stream[end], nearest: nearestWord(stream[end], known), known },
            ),
          ],
    ),
  );
  const widest = Math.max(0, ...layerNodes(figure).map((layer) => layer.length));
  return widest > MOST_BESIDE
    ? [...unknown, createFinding('I996', { file, path: ['nodes'] }, { count: widest, max: MOST_BESIDE })]
    : unknown;
}

function checkRooms({ rooms }: Extract<Figure, { kind: 'floor-plan' }>, file: string): Finding[] {
  return rooms.flatMap(({ name, box }, index) => {
    const [x = 0, y = 0, width = 0, height = 0] = box;
    const isInside =
      x >= 0 && y >= 0 && width >= 2.5 && height >= 2 && x + width <= PLAN.width && y + height <= PLAN.height;
    const isFree = rooms.slice(0, index).every(({ box: [left = 0, top = 0, wide = 0, high = 0] }) => {
      const isBeside = x >= left + wide || left >= x + width;
      return isBeside || y >= top + high || top >= y + height;
    });
    return isInside && isFree
      ? []
      : [createFinding('I997', { file, path: ['rooms', index, 'box'] }, { name, ...PLAN })];
  });
}
