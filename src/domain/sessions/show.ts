import { emptyCount, type HandCount, setHands, type Vote } from './hand-count.ts';

/**
 * A knowledge day while it is held: what both windows show, and what is kept for the summary.
 *
 * Stored as JSON in the browser of the computer that shows it, under `se-signalerna:<base>:day`, and sent whole to the
 * other window at each change:
 *
 *     { "v": 1, "revision": 12, "order": "miljobrott", "step": 7, "startedAt": 1794000000000, "isBlack": false,
 *       "timer": { "length": 180000, "left": 42000, "runsSince": 1794000900000 },
 *       "counts": { "miljo-f01": { "first": { "a": 18, "b": 5 }, "second": { "a": 3, "b": 20 } } },
 *       "shown": ["miljo-f01"], "parked": ["Vad gäller för jourtid?"] }
 *
 * `revision` grows by one at each change; of two shows the one with the higher revision holds, so that two windows agree
 * whichever heard last. Another running order (`order`) keeps counts and parked questions: a day has several passes.
 * Anything that cannot be read counts as no show (`parseShow`). Deleted by the leader with one button.
 */
export interface Show {
  v: 1;
  revision: number;
  /** Which running order the step is a place in. */
  order: string;
  /** Place in the running order, 0 first. */
  step: number;
  /** When the leader started the day, epoch milliseconds. */
  startedAt?: number;
  isBlack: boolean;
  timer?: Timer | undefined;
  /** By id of the case. */
  counts: Record<string, HandCount>;
  /** Cases whose counts the room sees. */
  shown: string[];
  /** Questions to come back to, in the order they were asked. */
  parked: string[];
}

/** Milliseconds. `left` is what was left when it was started or paused last. */
export interface Timer {
  length: number;
  left: number;
  /** When it was started last, epoch milliseconds; absent while it is paused. */
  runsSince?: number;
}

export type ShowAction =
  | { kind: 'start' }
  | { kind: 'go'; step: number }
  | { kind: 'black'; isBlack: boolean }
  | { kind: 'set-timer'; length: number }
  | { kind: 'run-timer' }
  | { kind: 'pause-timer' }
  | { kind: 'count'; case: string; vote: Vote; option: string; hands: number }
  | { kind: 'show-counts'; case: string; isShown: boolean }
  | { kind: 'park'; question: string }
  | { kind: 'unpark'; place: number };

/** A show that has not begun. */
export function newShow(order: string): Show {
  return { v: 1, revision: 0, order, step: 0, isBlack: false, counts: {}, shown: [], parked: [] };
}

/** The show after something happened at `now` (epoch milliseconds). Going to a slide ends black and the timer. */
export function changeShow(show: Show, action: ShowAction, now: number): Show {
  return { ...show, ...changed(show, action, now), revision: show.revision + 1 };
}

function changed(show: Show, action: ShowAction, now: number): Partial<Show> {
  switch (action.kind) {
    case 'start':
      return { startedAt: now };
    case 'go':
      return { step: Math.max(0, Math.trunc(action.step)), isBlack: false, timer: undefined };
    case 'black':
      return { isBlack: action.isBlack };
    case 'set-timer':
      return { timer: { length: action.length, left: action.length } };
    case 'run-timer':
      return show.timer && show.timer.runsSince === undefined
        ? { timer: { ...show.timer, runsSince: now } }
        : {};
    case 'pause-timer':
      return show.timer ? { timer: { length: show.timer.length, left: timeLeft(show.timer, now) } } : {};
    case 'count': {
      const count = Object.hasOwn(show.counts, action.case) ? show.counts[action.case] : undefined;
      const next = setHands(count ?? emptyCount(), action.vote, action.option, action.hands);
      return { counts: { ...show.counts, [action.case]: next } };
    }
    case 'show-counts': {
      const others = show.shown.filter((id) => id !== action.case);
      return { shown: action.isShown ? [...others, action.case] : others };
    }
    case 'park': {
      const question = action.question.trim();
      return question === '' ? {} : { parked: [...show.parked, question] };
    }
    case 'unpark':
      return { parked: show.parked.filter((_, place) => place !== action.place) };
  }
}

/** Milliseconds left at `now`; negative when the time has run out. */
export function timeLeft({ left, runsSince }: Timer, now: number): number {
  return runsSince === undefined ? left : left - Math.max(0, now - runsSince);
}

/** The one of two that holds. At the same revision the one that is further on, so that both windows choose alike. */
export function newerShow(one: Show, other: Show): Show {
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}
