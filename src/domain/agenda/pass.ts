import type { SessionPart } from '../sessions/session.ts';

/** No part is longer, in minutes: the pauses of a day fall between parts. */
export const LONGEST_PART = 40;

/** An area's session as the planner needs it. There is one an area. */
export interface Pass {
  /** Id of the area: permanent, so that the address of a plan keeps its meaning. */
  area: string;
  title: string;
  /** Each no longer than {@link LONGEST_PART}. */
  parts: readonly SessionPart[];
}
