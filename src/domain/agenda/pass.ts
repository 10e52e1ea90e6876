/** What a part of a pass is for. `case` is judge alone → vote → discuss in pairs → vote again → key. */
export const PART_KINDS = ['opening', 'signs', 'case', 'exercise', 'closing'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** No part is longer, in minutes: the pauses of a day fall between parts. */
export const LONGEST_PART = 40;

/** A stretch of a pass. The planner shortens it down to `least`, and may leave it out when it has a place in the order. */
export interface SessionPart {
  /** Unique within the pass. */
  id: string;
  title: string;
  kind: PartKind;
  /** Planned length, whole minutes from 1 to {@link LONGEST_PART}. */
  minutes: number;
  /** The shortest length that still works, whole minutes from 1 to `minutes`. */
  least: number;
  /** 1 is left out first when time is short; absent is never left out. */
  dropOrder?: number;
}

/** An area's share of a knowledge day, as the planner needs it. There is one an area. */
export interface Pass {
  /** Id of the area: permanent, so that the address of a plan keeps its meaning. */
  area: string;
  title: string;
  parts: readonly SessionPart[];
}

/** Minutes of a pass when nothing is shortened. */
export const passMinutes = ({ parts }: Pick<Pass, 'parts'>): number =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0);

/** Minutes of a pass with every part at its shortest and all that may be left out left out. */
export const leastPassMinutes = ({ parts }: Pick<Pass, 'parts'>): number =>
  parts.reduce((sum, { least, dropOrder }) => sum + (dropOrder === undefined ? least : 0), 0);
