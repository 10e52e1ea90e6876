import { drawBars, tabulateBars } from './bars.ts';
import type { Drawing } from './canvas.ts';
import { drawCounts, tabulateCounts } from './counts.ts';
import type { Figure, FigureKind, FigureSize, FigureTable } from './figure.ts';
import { drawFloorPlan, tabulateFloorPlan } from './floor-plan.ts';
import { drawFlow, tabulateFlow } from './flow.ts';
import { drawSchedule, tabulateSchedule } from './schedule.ts';
import { drawStaircase, tabulateStaircase } from './staircase.ts';
import { drawTimeline, tabulateTimeline } from './timeline.ts';

type OfKind<Kind extends FigureKind> = Extract<Figure, { kind: Kind }>;

/** What each kind can do. A new kind is a type, a file and a line here. */
const KINDS: {
  readonly [Kind in FigureKind]: {
    draw: (figure: OfKind<Kind>, size: FigureSize) => Drawing;
    tabulate: (figure: OfKind<Kind>) => FigureTable;
  };
} = {
  bars: { draw: drawBars, tabulate: tabulateBars },
  timeline: { draw: drawTimeline, tabulate: tabulateTimeline },
  flow: { draw: drawFlow, tabulate: tabulateFlow },
  staircase: { draw: drawStaircase, tabulate: tabulateStaircase },
  schedule: { draw: drawSchedule, tabulate: tabulateSchedule },
  counts: { draw: drawCounts, tabulate: tabulateCounts },
  'floor-plan': { draw: drawFloorPlan, tabulate: tabulateFloorPlan },
};

interface Kind {
  draw: (figure: Figure, size: FigureSize) => Drawing;
  tabulate: (figure: Figure) => FigureTable;
}

/** TypeScript cannot see that a figure and the functions of its kind belong together; the table above guarantees it. */
const kindOf = ({ kind }: Figure) => KINDS[kind] as unknown as Kind;

/** The picture of a figure that has passed `checkFigure`, for a phone or for a wide page. */
export const drawFigure = (figure: Figure, size: FigureSize): Drawing => kindOf(figure).draw(figure, size);

/** All that the picture shows, as rows of text. */
export const tabulateFigure = (figure: Figure): FigureTable => kindOf(figure).tabulate(figure);
