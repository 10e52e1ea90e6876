import type { PauseKind } from './agenda.ts';

/**
 * No longer than this without a pause, in minutes. General professional knowledge of course leaders, and in line with
 * how lectures are held: attention falls within the hour, and few timetables go beyond an hour and a quarter.
 */
export const LONGEST_WORK = 75;

/** Lunch is eaten between these, in minutes after midnight: when Swedish lunch restaurants serve. General knowledge. */
export const LUNCH_FROM = 11 * 60;
export const LUNCH_TO = 13 * 60 + 30;

export interface Pause {
  kind: PauseKind;
  minutes: number;
}

/** A piece of work that no pause may fall inside. */
export interface Work {
  minutes: number;
  /** A pass begins here: the best place for a pause is before it. */
  startsPass: boolean;
}

/** Prices of what one would rather avoid. A pause inside a pass costs more than five minutes for one more pause. */
const INSIDE_PASS = 8;
const BESIDE_FRAME = 30;
/** Work between two pauses is best at about this many minutes; what differs costs by its square. */
const BEST_WORK = 50;
const PER_SQUARE_MINUTE = 1 / 500;
const BEST_LUNCH = 12 * 60;
const PER_MINUTE_FROM_BEST_LUNCH = 1 / 20;

export interface Placement {
  /** For each pause, the index of the work that follows it; rising. */
  before: number[];
  price: number;
}

/**
 * Places the pauses, in the order given, between pieces of work so that work never lasts longer than
 * {@link LONGEST_WORK} and lunch falls between {@link LUNCH_FROM} and {@link LUNCH_TO}, at the lowest price.
 * Nothing comes back where that cannot be done. The first and the last work are the welcome and the wrap-up.
 */
export function placePauses(
  works: readonly Work[],
  pauses: readonly Pause[],
  start: number,
): Placement | undefined {
  const worked = [0];
  for (const { minutes } of works) worked.push((worked.at(-1) ?? 0) + minutes);
  const workedBefore = (index: number) => worked[index] ?? 0;

  const priceOf = (pause: Pause, index: number, clock: number): number => {
    if (pause.kind === 'lunch' && (clock < LUNCH_FROM || clock + pause.minutes > LUNCH_TO)) return Infinity;
    const beside = index === 1 || index === works.length - 1;
    return (
      (works[index]?.startsPass || beside ? 0 : INSIDE_PASS) +
      (beside ? BESIDE_FRAME : 0) +
      (pause.kind === 'lunch' ? Math.abs(clock - BEST_LUNCH) * PER_MINUTE_FROM_BEST_LUNCH : 0)
    );
  };
  const priceOfWork = (from: number, to: number): number => {
    const minutes = workedBefore(to) - workedBefore(from);
    return minutes > LONGEST_WORK ? Infinity : (minutes - BEST_WORK) ** 2 * PER_SQUARE_MINUTE;
  };

  // For each place of the latest pause, the cheapest way there.
  let ways: { before: number[]; price: number }[] = [{ before: [], price: 0 }];
  let paused = 0;
  for (const pause of pauses) {
    const next: typeof ways = [];
    for (let index = 1; index < works.length; index += 1) {
      const here = priceOf(pause, index, start + workedBefore(index) + paused);
      if (here === Infinity) continue;
      let best: Placement | undefined;
      for (const way of ways) {
        const from = way.before.at(-1) ?? 0;
        if (from >= index) continue;
        const price = way.price + priceOfWork(from, index) + here;
        if (price < (best?.price ?? Infinity)) best = { before: way.before, price };
      }
      if (best) next.push({ before: [...best.before, index], price: best.price });
    }
    ways = next;
    paused += pause.minutes;
  }
  let best: Placement | undefined;
  for (const way of ways) {
    const price = way.price + priceOfWork(way.before.at(-1) ?? 0, works.length);
    if (price < (best?.price ?? Infinity)) best = { before: way.before, price };
  }
  return best;
}
