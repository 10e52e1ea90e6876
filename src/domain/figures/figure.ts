/** What a figure looks like. Each kind has a file of its own, with how it is drawn and the table that says the same. */
export const FIGURE_KINDS = [
  'bars',
  'timeline',
  'flow',
  'staircase',
  'schedule',
  'counts',
  'floor-plan',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** What each figure says about itself. The name of its file is its id. */
export interface FigureFrame {
  /** The point, as a sentence: it stands above the picture. */
  title: string;
  /** What the numbers are, or what is left out of the picture. */
  note?: string;
  /** Where the figures or the rules come from; either this or {@link invented}. */
  sources?: { id: string; at?: string }[];
  /** An example of a pattern, made up for the course, and told so beside the picture. */
  invented?: true;
  /** The text beside it already holds everything that the picture shows, so that no table is needed. */
  toldInText?: true;
}

/** Something in a figure that the title is about: amber. */
interface Pointed {
  point?: true;
}

export interface Bar extends Pointed {
  label: string;
  /** Absent where nobody knows; then {@link says} tells that. */
  value?: number;
  /** Instead of the number, as it is written. */
  says?: string;
  /** The range of an estimate. */
  low?: number;
  high?: number;
}

export interface BarsFigure extends FigureFrame {
  kind: 'bars';
  /** Stands after each number; absent where the title says what is counted. */
  unit?: string;
  bars: Bar[];
  /** A line through the bars. */
  limit?: { value: number; label: string };
}

export interface TimelineEvent extends Pointed {
  /** `2018`, `2018-05` or `2018-05-14`, or a time of day as `18:52`: where on the line it is. */
  at: string;
  /** The time as it is read. */
  when: string;
  what: string;
  /** How long it is since the event before, where that is the point. */
  gap?: string;
}

export interface TimelineFigure extends FigureFrame {
  kind: 'timeline';
  events: TimelineEvent[];
}

export interface FlowNode extends Pointed {
  id: string;
  label: string;
}

export interface FlowStream {
  from: string;
  to: string;
  label?: string;
  /** What ought to flow and does not. */
  missing?: true;
}

export interface FlowFigure extends FigureFrame {
  kind: 'flow';
  nodes: FlowNode[];
  streams: FlowStream[];
}

export interface Stair extends Pointed {
  label: string;
  what: string;
}

export interface StaircaseFigure extends FigureFrame {
  kind: 'staircase';
  /** From the lowest. */
  stairs: Stair[];
}

export interface ScheduleSpan extends Pointed {
  /** Times of day, `07:00`. */
  from: string;
  to: string;
}

export interface ScheduleRow {
  /** Begins a group of rows, with a heading. */
  group?: string;
  label: string;
  spans: ScheduleSpan[];
}

export interface ScheduleFigure extends FigureFrame {
  kind: 'schedule';
  from: string;
  to: string;
  rows: ScheduleRow[];
}

export const COUNT_ICONS = ['person', 'house', 'paper'] as const;

export interface CountGroup extends Pointed {
  label: string;
  count: number;
}

export interface CountsFigure extends FigureFrame {
  kind: 'counts';
  icon: (typeof COUNT_ICONS)[number];
  groups: CountGroup[];
}

export interface Room extends Pointed {
  /** As it stands in the plan: a number or a few letters. */
  name: string;
  /** x, y, width and height on a plan that is {@link PLAN} large. */
  box: number[];
}

export interface FloorPlanFigure extends FigureFrame {
  kind: 'floor-plan';
  rooms: Room[];
  /** What the rooms are, below the plan. */
  key: { rooms: string; what: string }[];
  /** Openings in walls, as x, y, width and height; one of the sides is 0. */
  doors?: number[][];
}

/** The size of every plan, in squares. */
export const PLAN = { width: 24, height: 14 } as const;

export type Figure =
  | BarsFigure
  | TimelineFigure
  | FlowFigure
  | StaircaseFigure
  | ScheduleFigure
  | CountsFigure
  | FloorPlanFigure;

/** A picture is drawn twice, since text that is large enough on a phone is too large in a wide page. */
export const FIGURE_SIZES = ['narrow', 'wide'] as const;
export type FigureSize = (typeof FIGURE_SIZES)[number];

/** What is in a figure, as rows. The columns are names: their words are the interface's. */
export interface FigureTable {
  columns: readonly FigureColumn[];
  rows: readonly (readonly string[])[];
}

export const FIGURE_COLUMNS = [
  'what',
  'amount',
  'range',
  'when',
  'from',
  'to',
  'step',
  'times',
  'count',
  'room',
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];
