import { hasFields, isMissingOr, isNumber, isOneOf, isText } from '../json/guards.ts';
import type { Citation } from '../words/citation.ts';

/** What a part of a pass is for. `case` is judge alone → vote → discuss in pairs → vote again → key. */
export const PART_KINDS = ['opening', 'signs', 'case', 'exercise', 'closing'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A stretch of a pass. The planner shortens it down to `least`, and may leave it out when it has a place in the order. */
export interface SessionPart {
  /** Unique within the pass; slides say which part they belong to. */
  id: string;
  title: string;
  kind: PartKind;
  /** Planned length, whole minutes. */
  minutes: number;
  /** The shortest length that still works, whole minutes. */
  least: number;
  /** 1 is left out first when time is short; absent is never left out. */
  dropOrder?: number;
}

export const isSessionPart = hasFields<SessionPart>({
  id: isText,
  title: isText,
  kind: isOneOf(PART_KINDS),
  minutes: isNumber,
  least: isNumber,
  dropOrder: isMissingOr(isNumber),
});

/** Something that the leader brings or prints. */
export interface Material {
  text: string;
  /** The dossier that it is, by id: brought on the days when the dossier is read. */
  dossier?: string;
}

export const isMaterial = hasFields<Material>({ text: isText, dossier: isMissingOr(isText) });

/** An area's pass in a knowledge day: front matter of `session.mdx`, whose body is the slides. */
export interface Session extends Citation {
  id: string;
  title: string;
  /** What the pass is about, for the planner and the guide. */
  lead: string;
  /** Each begins with a verb, and goes on from "Efter passet kan deltagarna …" and "Efter passet kan du …" alike. */
  goals: string[];
  materials: Material[];
  /** How the room is set up. */
  room: string;
  parts: SessionPart[];
}

/** Minutes of a pass when nothing is shortened. */
export const sessionMinutes = ({ parts }: { parts: readonly Pick<SessionPart, 'minutes'>[] }): number =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0);
