/** How well a set of queries was answered; each number is a share from 0 to 1. */
export interface RankMeasure {
  queries: number;
  /** The right page came first. */
  hitAt1: number;
  /** It was among the first three. */
  hitAt3: number;
  /** Mean of 1 / rank; 0 for a page that was not found. */
  meanReciprocalRank: number;
}

/** Measures ranks: 1 for first, 0 for not found. */
export function measureRanks(answers: readonly { rank: number }[]): RankMeasure {
  const share = (isGood: (rank: number) => boolean) =>
    round(answers.filter(({ rank }) => isGood(rank)).length / answers.length);
  return {
    queries: answers.length,
    hitAt1: share((rank) => rank === 1),
    hitAt3: share((rank) => rank >= 1 && rank <= 3),
    meanReciprocalRank: round(
      answers.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / answers.length,
    ),
  };
}

const round = (share: number) => Math.round(share * 1000) / 1000;
