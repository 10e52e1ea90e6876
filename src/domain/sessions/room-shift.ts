import { type HandCount, sumHands } from './hand-count.ts';

/** How many of those who voted had it right. */
export interface RightOf {
  right: number;
  voted: number;
}

/** How a room judged a case before it talked and after. */
export interface RoomShift {
  before: RightOf;
  after: RightOf;
  /** By share, since the second vote may have more or fewer hands; undefined where one of the votes was not counted. */
  direction?: 'more' | 'fewer' | 'same';
  /** How much the share of right hands changed, −1 to 1; 0 where one of the votes was not counted. */
  change: number;
}

/** Hands for what is no option of the case, or no longer, are left out. */
export function findShift(count: HandCount, options: readonly { id: string; right: boolean }[]): RoomShift {
  const countVote = (votes: Readonly<Record<string, number>>): RightOf => {
    const known = options.map(({ id, right }) => ({
      right,
      hands: Object.hasOwn(votes, id) ? (votes[id] ?? 0) : 0,
    }));
    return {
      right: known.reduce((sum, { right, hands }) => sum + (right ? hands : 0), 0),
      voted: sumHands(Object.fromEntries(known.map(({ hands }, index) => [index, hands]))),
    };
  };
  const [before, after] = [countVote(count.first), countVote(count.second)];
  if (before.voted === 0 || after.voted === 0) return { before, after, change: 0 };
  // Whole numbers are compared, so that two equal shares are never told apart by rounding.
  const difference = after.right * before.voted - before.right * after.voted;
  return {
    before,
    after,
    direction: difference > 0 ? 'more' : difference < 0 ? 'fewer' : 'same',
    change: difference / (before.voted * after.voted),
  };
}

/** What the votes of a day say together: in how many of the compared cases more had it right, and where the most. */
export interface DayShift {
  compared: number;
  more: number;
  fewer: number;
  /** Place in the list of the case with the largest change for the better. */
  largest?: number;
}

/** Sums up the questions of a day that were asked twice: how many went which way, and which changed most for the better. */
export function sumShifts(shifts: readonly RoomShift[]): DayShift {
  const countOf = (direction: RoomShift['direction']) =>
    shifts.filter((shift) => shift.direction === direction).length;
  const most = Math.max(0, ...shifts.map(({ change }) => change));
  const largest = shifts.findIndex(({ change }) => change === most);
  return {
    compared: shifts.filter(({ direction }) => direction !== undefined).length,
    more: countOf('more'),
    fewer: countOf('fewer'),
    ...(most > 0 && { largest }),
  };
}
