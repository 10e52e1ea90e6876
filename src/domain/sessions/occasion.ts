import { emptyCount, type HandCount, setHands, type Vote } from './hand-count.ts';
import { newRun, type Run } from './run.ts';
import type { CaseStep } from './slide.ts';

/**
 * An occasion: a group that meets on a day. It holds what both windows show while it lasts, and what is kept for the
 * summary. Two groups on one day are two occasions, and nothing of one is ever shown to the other.
 *
 * Stored as JSON in the browser of the computer that shows it, under `se-signalerna:<base>:occasion:<id>`, and sent whole to
 * the other window at each change:
 *
 *     { "v": 2, "id": "k3f9x2a7", "revision": 12, "createdAt": 1794000000000, "changedAt": 1794000900000,
 *       "date": "2027-01-13", "group": "Grupp 2", "place": "Fjärden", "size": 24, "plan": "1~intro~t0830-1200~…",
 *       "order": "dagen",
 *       "runs": { "dagen": { "at": "miljo/fall-1/3", "step": 7, "revealed": 0,
 *                            "clock": { "startedAt": 1794000000000, "from": 0 }, "reached": { "welcome/1": 1794000000000 } } },
 *       "isBlack": false, "isDark": false, "breakUntil": 1794001500000,
 *       "timer": { "at": "miljo/fall-1/3", "length": 180000, "left": 42000, "runsSince": 1794000900000 },
 *       "counts": { "miljo-f01": { "first": { "a": 18, "b": 5 }, "second": { "a": 3, "b": 20 } } },
 *       "votesShown": { "miljo-f01/second": true },
 *       "parked": [{ "text": "Vad gäller för jourtid?", "owner": "" }] }
 *
 * `revision` grows by one at each change; of two states the one with the higher revision holds, so that two windows agree
 * whichever heard last. Fields of later versions are to be added so that they may be missing. Version 1 was the one
 * day of a computer (`…:day`); `parseOccasion` reads it as an occasion.
 */
export interface Occasion {
  v: 2;
  /** Permanent: small letters and digits. */
  id: string;
  revision: number;
  /** Epoch milliseconds. */
  createdAt: number;
  changedAt: number;
  /** Calendar day `YYYY-MM-DD`; empty where it is not known. */
  date: string;
  /** What the leader calls the group, and where it meets; may be empty. */
  group: string;
  place: string;
  /** How many are in the room, when it has been said. */
  size?: number | undefined;
  /** The plan of the day as in an address (`agenda/plan-link.ts`); absent where single passes are held. */
  plan?: string | undefined;
  /** The running order that was shown last: `dagen`, or the id of a pass. */
  order: string;
  /** How far the group has come, by running order. */
  runs: Record<string, Run>;
  isBlack: boolean;
  /** Whether the slides are light on dark. */
  isDark: boolean;
  /** When the break ends that the leader has put in, a whole minute in epoch milliseconds; absent outside of one. */
  breakUntil?: number | undefined;
  timer?: Timer | undefined;
  /** By id of the case. */
  counts: Record<string, HandCount>;
  /** What the leader has chosen, by `<case>/<step>`; see {@link areVotesShown}. */
  votesShown: Record<string, boolean>;
  /** Questions to come back to, in the order they were asked. */
  parked: ParkedQuestion[];
}

export interface ParkedQuestion {
  text: string;
  /** Who answers it, as the leader writes it; empty until somebody does. */
  owner: string;
}

/** Milliseconds. `left` is what was left when it was started or paused last. */
export interface Timer {
  /** Key of the slide that it belongs to: no other slide shows it. */
  at: string;
  length: number;
  left: number;
  /** When it was started last, epoch milliseconds; absent while it is paused. */
  runsSince?: number;
}

/** What the leader says of an occasion. */
export type OccasionFacts = Pick<Occasion, 'date' | 'group' | 'place' | 'size' | 'plan'>;

export type OccasionAction =
  | { kind: 'describe'; facts: Partial<OccasionFacts> }
  /** Starts the clock, or starts it anew, so that the plan says minute `from` now. */
  | { kind: 'start'; order: string; from: number }
  /** Shows a slide, with so many of its hidden rows. `from` is its minute in the plan. */
  | { kind: 'go'; order: string; at: string; step: number; revealed: number; from: number }
  | { kind: 'black'; isBlack: boolean }
  | { kind: 'dark'; isDark: boolean }
  /** Puts in a break that the plan does not have. The timer waits meanwhile, and the slide stays where it was. */
  | { kind: 'break'; minutes: number }
  | { kind: 'end-break' }
  | { kind: 'run-timer'; at: string; length: number }
  | { kind: 'pause-timer' }
  /** Makes the timer longer, or shorter, whether it runs or not. */
  | { kind: 'lengthen-timer'; at: string; length: number; by: number }
  | { kind: 'reset-timer' }
  | { kind: 'count'; case: string; vote: Vote; option: string; hands: number }
  | { kind: 'recount'; case: string; vote: Vote }
  | { kind: 'show-votes'; case: string; step: CaseStep; isShown: boolean }
  | { kind: 'park'; question: string }
  | { kind: 'own'; place: number; owner: string }
  | { kind: 'unpark'; place: number };

/** An occasion that has not begun, made at `now` (epoch milliseconds). */
export function newOccasion(id: string, order: string, facts: OccasionFacts, now: number): Occasion {
  return {
    v: 2,
    id,
    revision: 0,
    createdAt: now,
    changedAt: now,
    ...facts,
    order,
    runs: {},
    isBlack: false,
    isDark: false,
    counts: {},
    votesShown: {},
    parked: [],
  };
}

/** The occasion after something happened at `now` (epoch milliseconds). Going to a slide ends black and a break, and leaves the timer. */
export function changeOccasion(occasion: Occasion, action: OccasionAction, now: number): Occasion {
  return { ...occasion, ...changed(occasion, action, now), revision: occasion.revision + 1, changedAt: now };
}

function changed(occasion: Occasion, action: OccasionAction, now: number): Partial<Occasion> {
  switch (action.kind) {
    case 'describe':
      return action.facts;
    case 'start': {
      const { order, from } = action;
      return withRun(occasion, order, { clock: { startedAt: now, from } });
    }
    case 'go':
      return { ...go(occasion, action, now), isBlack: false, breakUntil: undefined };
    case 'black':
      return { isBlack: action.isBlack };
    case 'dark':
      return { isDark: action.isDark };
    case 'break':
      return {
        breakUntil: endOfBreak(action.minutes, now),
        isBlack: false,
        timer: changeTimer(occasion.timer, { kind: 'pause-timer' }, now),
      };
    case 'end-break':
      return { breakUntil: undefined };
    case 'run-timer':
    case 'pause-timer':
    case 'lengthen-timer':
    case 'reset-timer':
      return { timer: changeTimer(occasion.timer, action, now) };
    case 'count': {
      const next = setHands(countOf(occasion, action.case), action.vote, action.option, action.hands);
      return { counts: { ...occasion.counts, [action.case]: next } };
    }
    case 'recount': {
      const next = { ...countOf(occasion, action.case), [action.vote]: {} };
      return { counts: { ...occasion.counts, [action.case]: next } };
    }
    case 'show-votes':
      return { votesShown: { ...occasion.votesShown, [`${action.case}/${action.step}`]: action.isShown } };
    case 'park': {
      const text = action.question.trim();
      return text === '' ? {} : { parked: [...occasion.parked, { text, owner: '' }] };
    }
    case 'own':
      return {
        parked: occasion.parked.map((question, place) =>
          place === action.place ? { ...question, owner: action.owner } : question,
        ),
      };
    case 'unpark':
      return { parked: occasion.parked.filter((_, place) => place !== action.place) };
  }
}

const withRun = (occasion: Occasion, order: string, more: Partial<Run>): Partial<Occasion> => ({
  order,
  runs: { ...occasion.runs, [order]: { ...runOf(occasion, order), ...more } },
});

/** The first step away from the first slide starts the clock: a leader with a room in front of her forgets to. */
function go(
  occasion: Occasion,
  { order, at, step, revealed, from }: Extract<OccasionAction, { kind: 'go' }>,
  now: number,
): Partial<Occasion> {
  const run = runOf(occasion, order);
  const reached = Object.hasOwn(run.reached, at) ? run.reached : { ...run.reached, [at]: now };
  const place = Math.max(0, Math.trunc(step));
  const isBeginning = run.clock === undefined && run.step === 0 && place === 1;
  return withRun(occasion, order, {
    at,
    step: place,
    revealed: Math.max(0, Math.trunc(revealed)),
    reached,
    ...(isBeginning && { clock: { startedAt: now, from } }),
  });
}

function changeTimer(
  timer: Timer | undefined,
  action: Extract<OccasionAction, { kind: 'run-timer' | 'pause-timer' | 'lengthen-timer' | 'reset-timer' }>,
  now: number,
): Timer | undefined {
  switch (action.kind) {
    case 'run-timer': {
      const { at, length } = action;
      if (timer?.at !== at) return { at, length, left: length, runsSince: now };
      return timer.runsSince === undefined ? { ...timer, runsSince: now } : timer;
    }
    case 'pause-timer':
      return timer && { at: timer.at, length: timer.length, left: timeLeft(timer, now) };
    case 'lengthen-timer': {
      const { at, length, by } = action;
      const own = timer?.at === at ? timer : { at, length, left: length };
      return { ...own, length: Math.max(0, own.length + by), left: own.left + by };
    }
    case 'reset-timer':
      return undefined;
  }
}

/** The lengths of a break that a leader can put in, in minutes. */
export const BREAK_MINUTES = [5, 10, 15, 20] as const;

const MINUTE = 60_000;

/** When a break ends that begins at `now`, in epoch milliseconds: so many minutes after what a clock on the wall shows. */
export const endOfBreak = (minutes: number, now: number): number =>
  (Math.floor(now / MINUTE) + minutes) * MINUTE;

/** How far the group has come in a running order; at its beginning where it has not been shown. */
export const runOf = ({ runs }: Pick<Occasion, 'runs'>, order: string): Run =>
  (Object.hasOwn(runs, order) ? runs[order] : undefined) ?? newRun();

/** The counted hands of a case; none where nobody has counted. */
export const countOf = ({ counts }: Pick<Occasion, 'counts'>, caseId: string): HandCount =>
  (Object.hasOwn(counts, caseId) ? counts[caseId] : undefined) ?? emptyCount();

/**
 * Whether the room sees the votes at this step of a case. Before the key only when the leader has shown them, step for
 * step, so that the first vote does not lead the second; at the key as soon as there are votes, unless they are hidden.
 */
export function areVotesShown(occasion: Occasion, caseId: string, step: CaseStep): boolean {
  if (step === 'judge' || step === 'discuss') return false;
  const name = `${caseId}/${step}`;
  const chosen = Object.hasOwn(occasion.votesShown, name) ? occasion.votesShown[name] : undefined;
  if (chosen !== undefined) return chosen;
  const { first, second } = countOf(occasion, caseId);
  return step === 'key' && Object.keys(first).length + Object.keys(second).length > 0;
}

/** Milliseconds left at `now`; negative when the time has run out. */
export function timeLeft({ left, runsSince }: Timer, now: number): number {
  return runsSince === undefined ? left : left - Math.max(0, now - runsSince);
}

/** Longer than a lunch: after it a leader who comes back is asked, since it may be another group. */
const LONGEST_SILENCE = 3 * 3_600_000;

/** Whether the group may still sit in the room: something was changed lately, by this clock. */
export const isUnderWay = ({ changedAt }: Pick<Occasion, 'changedAt'>, now: number): boolean =>
  Math.abs(now - changedAt) < LONGEST_SILENCE;

/** The one of two that holds. At the same revision the one that is further on, so that both windows choose alike. */
export function newerOccasion(one: Occasion, other: Occasion): Occasion {
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}
