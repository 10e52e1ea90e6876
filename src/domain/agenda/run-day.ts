import type { Agenda, FrameKind, PauseKind } from './agenda.ts';

/** A stretch of the day as it is shown: a part of a pass with its slides, or a slide that says what happens meanwhile. */
export type Stretch =
  | { kind: 'part'; area: string; part: string; minutes: number }
  | { kind: PauseKind | FrameKind; startsAt: number; minutes: number };

/** The agenda as one running order across passes, with a slide for every pause and for what belongs to the day. */
export function runDay({ slots }: Pick<Agenda, 'slots'>): Stretch[] {
  return slots.map((slot) =>
    slot.kind === 'part'
      ? { kind: 'part', area: slot.area, part: slot.part.id, minutes: slot.minutes }
      : { kind: slot.kind, startsAt: slot.startsAt, minutes: slot.minutes },
  );
}
