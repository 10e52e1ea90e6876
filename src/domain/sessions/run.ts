/** How far a group has come in a running order. */
export interface Run {
  /** Key of the slide that is shown; see `keysOf`. Empty before the first. */
  at: string;
  /** Its place in the running order when it was shown, 0 first: where to go on when a changed plan no longer has it. */
  step: number;
  /** How many of the slide's hidden rows the room sees. */
  revealed: number;
  /** When the leader started (epoch milliseconds), and which minute of the plan that was. */
  clock?: { startedAt: number; from: number };
  /** When each slide was shown first, epoch milliseconds, by key. */
  reached: Record<string, number>;
}

export const newRun = (): Run => ({ at: '', step: 0, revealed: 0, reached: {} });

/**
 * A key for each slide of a running order: the stretch that it belongs to and its number in it (`miljo/fall-1/3`,
 * `fika/2`). It stays the same when other passes are added, moved or left out.
 */
export function keysOf(stretches: readonly string[]): string[] {
  const counted = new Map<string, number>();
  return stretches.map((stretch) => {
    const n = (counted.get(stretch) ?? 0) + 1;
    counted.set(stretch, n);
    return `${stretch}/${n}`;
  });
}

const stretchOf = (key: string) => key.slice(0, key.lastIndexOf('/'));

/**
 * The place in the running order to go on at, 0 first. A plan that has been changed meanwhile keeps where one is: the
 * same slide, else the beginning of the same stretch, else the same distance from the beginning.
 */
export function findStep({ at, step }: Pick<Run, 'at' | 'step'>, keys: readonly string[]): number {
  const last = Math.max(0, keys.length - 1);
  const same = keys.indexOf(at);
  if (same !== -1) return same;
  const stretch = at === '' ? -1 : keys.findIndex((key) => stretchOf(key) === stretchOf(at));
  return stretch === -1 ? Math.min(step, last) : stretch;
}

const MINUTE = 60_000;

/** Minutes of the plan that have gone at `now`; undefined before the clock is started. */
const elapsedMinutes = ({ clock }: Pick<Run, 'clock'>, now: number): number | undefined =>
  clock && clock.from + (now - clock.startedAt) / MINUTE;

/**
 * Whole minutes that the room is behind its plan (negative: ahead), by the slide that is shown. As long as the slide's
 * own minutes last, the room is on time. Undefined before the clock is started.
 */
export function minutesBehind(
  run: Pick<Run, 'clock'>,
  { startsAt, minutes }: { startsAt: number; minutes: number },
  now: number,
): number | undefined {
  const elapsed = elapsedMinutes(run, now);
  if (elapsed === undefined) return undefined;
  const late = elapsed - startsAt - minutes;
  // Never −0, which would be written as a minus.
  return (elapsed < startsAt ? Math.ceil(elapsed - startsAt) : Math.floor(Math.max(0, late))) || 0;
}

/** Times are told in steps of so many minutes when a break has moved: nobody comes back at 10.13. */
const TOLD_STEP = 5;

/**
 * When a break ends, in minutes after midnight: as planned when it began about as planned, else as long after it began as
 * it is to last, at the next even five minutes. `began` is the minute at which it was reached; absent before that.
 */
export function breakEndsAt(
  { startsAt, minutes }: { startsAt: number; minutes: number },
  began: number | undefined,
): number {
  const planned = startsAt + minutes;
  if (began === undefined || Math.abs(began - startsAt) < TOLD_STEP / 2) return planned;
  return Math.ceil((began + minutes) / TOLD_STEP) * TOLD_STEP;
}
