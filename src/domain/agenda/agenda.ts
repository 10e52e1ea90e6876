import type { SessionPart } from '../sessions/session.ts';

const PAUSE_KINDS = ['stretch', 'fika', 'lunch'] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** What belongs to the day and to no pass. `questions` is time left over, given to what the group wants to come back to. */
const FRAME_KINDS = ['welcome', 'questions', 'wrap-up'] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

interface Timed {
  /** Minutes after midnight; more than 1439 is past midnight. */
  startsAt: number;
  minutes: number;
}

export interface PauseSlot extends Timed {
  kind: PauseKind;
}

export interface FrameSlot extends Timed {
  kind: FrameKind;
  /** Minutes before anything was shortened. */
  planned: number;
}

export interface PartSlot extends Timed {
  kind: 'part';
  area: string;
  part: SessionPart;
  /** Minutes before anything was shortened. */
  planned: number;
}

export type Slot = PauseSlot | FrameSlot | PartSlot;

/** Something the planner did or could not do, for the leader to know. */
export type AgendaNote =
  | { code: 'no-passes' }
  /** So many parts are shorter than planned, by so many minutes together. */
  | { code: 'shortened'; parts: number; minutes: number }
  /** `isNeededLess`: those who come need another pass more. */
  | { code: 'dropped'; area: string; part: SessionPart; isNeededLess: boolean }
  | { code: 'ends-early'; minutes: number }
  /** Everything is as short as it can be and still takes so many minutes more than there are. */
  | { code: 'ends-late'; minutes: number }
  /** Nothing is left over for what the group wants to come back to. */
  | { code: 'no-questions' }
  | { code: 'stretches-added'; pauses: number }
  | { code: 'fika-not-needed' }
  | { code: 'lunch-not-needed' }
  /** The day spans lunch and the plan has none. */
  | { code: 'lunch-missing' }
  /** Too few to vote and discuss in pairs. */
  | { code: 'small-group' }
  /** Too many for one person to count hands. */
  | { code: 'large-group' };

export interface Agenda {
  /** Each begins when the one before ends; the first at the plan's start. */
  slots: readonly Slot[];
  endsAt: number;
  notes: readonly AgendaNote[];
}

/** Whether the day ends in time, so that others can be told of it. */
export const isReady = ({ slots, notes }: Agenda): boolean =>
  slots.length > 0 && !notes.some(({ code }) => code === 'ends-late');

export const isPause = (slot: Slot): slot is PauseSlot =>
  (PAUSE_KINDS as readonly string[]).includes(slot.kind);
