import { hasFields, isListOf, isMissingOr, isNumber, isText } from '../json/guards.ts';
import { isPassChoice, type PassChoice } from './pass-choice.ts';

/** What the leader of a knowledge day has chosen. Times are minutes after midnight by the clock on the wall. */
export interface Plan {
  /** Tells two plans apart that are alike, and stays when the plan is changed: {@link isPlanId}. Absent until it is needed. */
  id?: string;
  /** Administrations that take part, by id; what they need least is left out first. Absent where the leader chose areas. */
  administrations?: readonly string[];
  /** Areas whose passes are held, by id, in running order; none twice. */
  areas: readonly string[];
  /** What is chosen for single passes; absent where all are held whole. */
  passes?: readonly PassChoice[];
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

/** The day that is held where nobody has chosen otherwise: a morning, from half past eight to noon, with a fika. */
export const usualPlan = (areas: readonly string[]): Plan => ({
  areas,
  start: 8 * 60 + 30,
  end: 12 * 60,
  groupSize: 25,
  fika: 15,
  lunch: 0,
});

/** Minutes; 0 is none. */
export const FIKA_CHOICES: readonly number[] = [0, 10, 15, 20, 30];
export const LUNCH_CHOICES: readonly number[] = [0, 30, 45, 60, 75];

/** A day begins and ends between these, in minutes after midnight, and has these lengths, in minutes. */
export const PLAN_LIMITS = {
  earliest: 6 * 60,
  latest: 22 * 60,
  shortest: 15,
  longest: 12 * 60,
  smallestGroup: 2,
  largestGroup: 500,
} as const;

/** Whether a day can be held between the two. */
export const isDayLength = (start: number, end: number): boolean => findDayProblem(start, end) === undefined;

/** What keeps a day from being held between the two; undefined where nothing does. */
export function findDayProblem(
  start: number,
  end: number,
): 'backwards' | 'too-early' | 'too-late' | 'too-short' | 'too-long' | undefined {
  if (end <= start) return 'backwards';
  if (start < PLAN_LIMITS.earliest) return 'too-early';
  if (end > PLAN_LIMITS.latest) return 'too-late';
  if (end - start < PLAN_LIMITS.shortest) return 'too-short';
  return end - start > PLAN_LIMITS.longest ? 'too-long' : undefined;
}

/** What keeps a text from being the size of a group; undefined where nothing does. */
export function findGroupProblem(text: string): 'empty' | 'not-whole' | 'too-few' | 'too-many' | undefined {
  if (text.trim() === '') return 'empty';
  const size = Number(text);
  if (!Number.isInteger(size)) return 'not-whole';
  if (size < PLAN_LIMITS.smallestGroup) return 'too-few';
  return size > PLAN_LIMITS.largestGroup ? 'too-many' : undefined;
}

export const isGroupSize = (size: number): boolean =>
  Number.isInteger(size) && size >= PLAN_LIMITS.smallestGroup && size <= PLAN_LIMITS.largestGroup;

/** Small letters and digits, as an address needs no escaping for. */
export const isPlanId = (id: string): boolean => /^[a-z\d]{4,16}$/.test(id);

/** Whether JSON from a page has the form of a plan; whether the plan can be held is another matter. */
export const isPlan = hasFields<Plan>({
  id: isMissingOr(isText),
  administrations: isMissingOr(isListOf(isText)),
  areas: isListOf(isText),
  date: isMissingOr(isText),
  start: isNumber,
  end: isNumber,
  groupSize: isNumber,
  fika: isNumber,
  lunch: isNumber,
  passes: isMissingOr(isListOf(isPassChoice)),
});
