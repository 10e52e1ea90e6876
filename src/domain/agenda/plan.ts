/** What the leader of a knowledge day has chosen. Times are minutes after midnight by the clock on the wall. */
export interface Plan {
  /** Areas whose passes are held, by id, in running order; none twice. */
  areas: readonly string[];
  /** Calendar day `YYYY-MM-DD`; absent until it is decided. */
  date?: string;
  start: number;
  end: number;
  /** How many take part, the leader not counted. */
  groupSize: number;
  /** Minutes of a fika, one of {@link FIKA_CHOICES}. */
  fika: number;
  /** Minutes of the lunch, one of {@link LUNCH_CHOICES}. */
  lunch: number;
}

/** Minutes; 0 is none. */
export const FIKA_CHOICES: readonly number[] = [0, 10, 15, 20, 30];
export const LUNCH_CHOICES: readonly number[] = [0, 30, 45, 60, 75];

/** A day begins and ends between these, in minutes after midnight, and has these lengths, in minutes. */
export const PLAN_LIMITS = {
  earliest: 6 * 60,
  latest: 22 * 60,
  shortest: 30,
  longest: 12 * 60,
  smallestGroup: 2,
  largestGroup: 500,
} as const;

/** Whether a day can be held between the two. */
export const isDayLength = (start: number, end: number): boolean =>
  start >= PLAN_LIMITS.earliest &&
  end <= PLAN_LIMITS.latest &&
  end - start >= PLAN_LIMITS.shortest &&
  end - start <= PLAN_LIMITS.longest;

export const isGroupSize = (size: number): boolean =>
  Number.isInteger(size) && size >= PLAN_LIMITS.smallestGroup && size <= PLAN_LIMITS.largestGroup;
