/** Raised hands for one case: how many for each option, by id, at the first and the second vote. */
export interface HandCount {
  first: Record<string, number>;
  second: Record<string, number>;
}

export type Vote = keyof HandCount;

/** No room is larger; a typing error is cut down to it. */
export const MOST_HANDS = 999;

export const emptyCount = (): HandCount => ({ first: {}, second: {} });

/** The count with one number changed. Anything but a whole number from 0 to {@link MOST_HANDS} is brought into that range. */
export function setHands(count: HandCount, vote: Vote, option: string, hands: number): HandCount {
  return { ...count, [vote]: { ...count[vote], [option]: toHands(hands) } };
}

/** A whole number from 0 to {@link MOST_HANDS}, whatever the number is. */
export const toHands = (number: number): number =>
  Number.isFinite(number) ? Math.min(MOST_HANDS, Math.max(0, Math.trunc(number))) : 0;

export const sumHands = (votes: Readonly<Record<string, number>>): number =>
  Object.values(votes).reduce((sum, hands) => sum + hands, 0);

export interface CountedOption {
  option: string;
  first: number;
  second: number;
  /** Share of the hands at each vote, 0–1; 0 where nobody has voted. */
  firstShare: number;
  secondShare: number;
  /** How much the share changed, −1 to 1; undefined until both votes have been counted. */
  change?: number;
}

/** Both votes side by side, in the order of `options`. Options that are not in the list are left out. */
export function compareVotes(count: HandCount, options: readonly string[]): CountedOption[] {
  const only = (votes: Record<string, number>) =>
    Object.fromEntries(
      options.map((option) => [option, Object.hasOwn(votes, option) ? (votes[option] ?? 0) : 0]),
    );
  const [first, second] = [only(count.first), only(count.second)];
  const [firstSum, secondSum] = [sumHands(first), sumHands(second)];
  return options.map((option) => {
    const share = (votes: Record<string, number>, sum: number) =>
      sum === 0 ? 0 : (votes[option] ?? 0) / sum;
    const [firstShare, secondShare] = [share(first, firstSum), share(second, secondSum)];
    return {
      option,
      first: first[option] ?? 0,
      second: second[option] ?? 0,
      firstShare,
      secondShare,
      ...(firstSum > 0 && secondSum > 0 && { change: secondShare - firstShare }),
    };
  });
}
