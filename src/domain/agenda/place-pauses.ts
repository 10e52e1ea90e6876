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
const FROM_MIDDLE = 1;
/** Work between two pauses is best at about this many minutes; what differs costs by its square. */
const BEST_WORK = 50;
const PER_SQUARE_MINUTE = 1 / 500;
/** When people expect to eat and have their coffee, in minutes after midnight. General knowledge of Swedish workplaces. */
const LUNCH_EXPECTED = [{ from: 11 * 60 + 30, to: 13 * 60 }];
const FIKA_EXPECTED = [
  { from: 9 * 60 + 30, to: 10 * 60 + 30 },
  { from: 14 * 60, to: 15 * 60 },
];
const PER_UNEXPECTED_MINUTE = 1 / 4;
/** Nobody has a pause sooner after the day has begun, or before it ends, in minutes. */
const FROM_EDGE = 40;

/** How many pauses a day has before lunch and after it; a day without lunch has one half. */
export type Halves = readonly [number] | readonly [number, number];

export interface PauseLengths {
  stretch: number;
  /** 0 is none: all pauses are stretches. */
  fika: number;
  lunch: number;
}

/** The pauses of a half that has any are stretches but for one fika. */
export function sumPauses(halves: Halves, lengths: PauseLengths): number {
  const sumHalf = (pauses: number) =>
    pauses * lengths.stretch + (pauses > 0 && lengths.fika > 0 ? lengths.fika - lengths.stretch : 0);
  return halves.reduce((sum: number, pauses) => sum + sumHalf(pauses), (halves.length - 1) * lengths.lunch);
}

interface PlacedPause extends Pause {
  /** Index of the work that follows it. */
  before: number;
}

export interface Placement {
  /** In the order of the day. */
  pauses: readonly PlacedPause[];
  price: number;
}

/**
 * Places the pauses of a day between pieces of work so that work never lasts longer than {@link LONGEST_WORK} and lunch
 * falls between {@link LUNCH_FROM} and {@link LUNCH_TO}, at the lowest price: lunch and fika rather when people expect
 * them, as far as the day reaches. Nothing comes back where that cannot be done. The first and the last work are the
 * welcome and the wrap-up. `start` and `end` are minutes after midnight.
 */
export function placePauses(
  works: readonly Work[],
  halves: Halves,
  lengths: PauseLengths,
  { start, end }: { start: number; end: number },
): Placement | undefined {
  const worked = [0];
  for (const { minutes } of works) worked.push((worked.at(-1) ?? 0) + minutes);
  const workedBefore = (index: number) => worked[index] ?? 0;

  const reached = (times: readonly { from: number; to: number }[]) =>
    times
      .map(({ from, to }) => ({ from: Math.max(from, start + FROM_EDGE), to: Math.min(to, end - FROM_EDGE) }))
      .filter(({ from, to }) => from <= to);
  const expected = { fika: reached(FIKA_EXPECTED), lunch: reached(LUNCH_EXPECTED), stretch: [] };
  const minutesFromExpected = ({ kind, minutes }: Pause, clock: number): number => {
    const times = expected[kind];
    if (times.length === 0) return 0;
    return Math.min(
      // Lunch is eaten before its time is out; a fika may go on.
      ...times.map(({ from, to }) =>
        Math.max(0, from - clock, clock + (kind === 'lunch' ? minutes : 0) - to),
      ),
    );
  };

  const priceOf = (pause: Pause, index: number, clock: number): number => {
    if (pause.kind === 'lunch' && (clock < LUNCH_FROM || clock + pause.minutes > LUNCH_TO)) return Infinity;
    const beside = index === 1 || index === works.length - 1;
    return (
      (works[index]?.startsPass || beside ? 0 : INSIDE_PASS) +
      (beside ? BESIDE_FRAME : 0) +
      minutesFromExpected(pause, clock) * PER_UNEXPECTED_MINUTE
    );
  };
  const priceOfWork = (from: number, to: number): number => {
    const minutes = workedBefore(to) - workedBefore(from);
    return minutes > LONGEST_WORK ? Infinity : (minutes - BEST_WORK) ** 2 * PER_SQUARE_MINUTE;
  };

  /** Every way on from those so far by one pause more: for each place of it the cheapest. */
  const addPause = ({ ways, paused }: Ways, pause: Pause, extra: number): Ways => {
    const next: Way[] = [];
    for (let index = 1; index < works.length; index += 1) {
      const here = priceOf(pause, index, start + workedBefore(index) + paused) + extra;
      if (here === Infinity) continue;
      let best: Way | undefined;
      let bestPrice = Infinity;
      for (const way of ways) {
        if (way.before >= index) continue;
        const price = way.price + priceOfWork(way.before, index) + here;
        if (price < bestPrice) {
          best = way;
          bestPrice = price;
        }
      }
      if (best) next.push({ pause, before: index, earlier: best, price: bestPrice });
    }
    return { ways: next, paused: paused + pause.minutes };
  };
  const addHalf = (ways: Ways, pauses: number): Ways => {
    const stretch: Pause = { kind: 'stretch', minutes: lengths.stretch };
    const fika: Pause = { kind: 'fika', minutes: lengths.fika };
    // Rather the middle one: which of them is the fika is otherwise left to the clock.
    const middle = Math.floor((pauses - 1) / 2);
    let [without, having]: [Ways, Ways] = [ways, { ways: [], paused: 0 }];
    for (let at = 0; at < pauses; at += 1) {
      const first = addPause(without, fika, Math.abs(at - middle) * FROM_MIDDLE);
      const later = addPause(having, stretch, 0);
      having = { ways: cheaperOf(first.ways, later.ways), paused: first.paused };
      without = addPause(without, stretch, 0);
    }
    return lengths.fika > 0 && pauses > 0 ? having : without;
  };

  const [first, second] = halves;
  let held = addHalf({ ways: [{ before: 0, price: 0 }], paused: 0 }, first);
  if (second !== undefined)
    held = addHalf(addPause(held, { kind: 'lunch', minutes: lengths.lunch }, 0), second);
  let best: Way | undefined;
  let bestPrice = Infinity;
  for (const way of held.ways) {
    const price = way.price + priceOfWork(way.before, works.length);
    if (price < bestPrice) {
      best = way;
      bestPrice = price;
    }
  }
  return best && { pauses: listPauses(best), price: bestPrice };
}

/** The pauses so far, the latest first; what no pause is in yet has neither of the two. */
interface Way {
  pause?: Pause;
  /** Index of the work that follows the latest pause; 0 where there is none yet. */
  before: number;
  earlier?: Way;
  price: number;
}

/** The cheapest ways so far, one for each place of the latest pause, and the minutes of their pauses. */
interface Ways {
  ways: readonly Way[];
  paused: number;
}

function listPauses(latest: Way): PlacedPause[] {
  const pauses: PlacedPause[] = [];
  for (let way: Way | undefined = latest; way?.pause; way = way.earlier)
    pauses.unshift({ ...way.pause, before: way.before });
  return pauses;
}

/** Of two lists of ways the cheaper one for each place of the latest pause. */
function cheaperOf(some: readonly Way[], others: readonly Way[]): Way[] {
  const byPlace = new Map<number, Way>();
  for (const way of [...some, ...others])
    if (way.price < (byPlace.get(way.before)?.price ?? Infinity)) byPlace.set(way.before, way);
  return [...byPlace.values()];
}
