import { type Agenda, type FrameSlot, isPause, type PartSlot, type PauseSlot } from './agenda.ts';

/** What stands on one line of the agenda: a pause, welcome or wrap-up, or parts of a pass in a row. */
export type Block =
  | { slot: PauseSlot | FrameSlot; startsAt: number; minutes: number }
  | {
      area: string;
      /** The pass was interrupted by a pause and goes on. */
      continued: boolean;
      parts: PartSlot[];
      startsAt: number;
      minutes: number;
    };

/** Gathers the parts of a pass that follow on each other without a pause between. */
export function listBlocks({ slots }: Pick<Agenda, 'slots'>): Block[] {
  const blocks: Block[] = [];
  const begun = new Set<string>();
  for (const slot of slots) {
    const { startsAt, minutes } = slot;
    if (isPause(slot) || slot.kind !== 'part') {
      blocks.push({ slot, startsAt, minutes });
      continue;
    }
    const last = blocks.at(-1);
    if (last && 'parts' in last && last.area === slot.area) {
      last.parts.push(slot);
      last.minutes += minutes;
    } else {
      blocks.push({ area: slot.area, continued: begun.has(slot.area), parts: [slot], startsAt, minutes });
      begun.add(slot.area);
    }
  }
  return blocks;
}
