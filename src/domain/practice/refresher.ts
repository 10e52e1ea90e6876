import type { Day } from '../calendar/day.ts';
import type { Attempt } from '../progress/progress.ts';

/** Days until a question comes back after it was not right. */
const DAYS_AFTER_WRONG = 1;

/**
 * Days until a question comes back after 1, 2, and 3 or more right answers in a row: a week, a month and five
 * months.
 *
 * Fixed gaps are enough: whether they grow or stay equal makes no difference that can be measured (Latimier,
 * Peyre & Ramus, "A meta-analytic review of the benefit of spacing out retrieval practice episodes on retention", 2021), while
 * the best gap grows with how long one wants to remember (Cepeda, Vul, Rohrer, Wixted & Pashler, "Spacing effects
 * in learning: a temporal ridgeline of optimal retention", 2008, and the review by Cepeda et al., 2006). Five months is
 * within the half year after which training against phishing had worn off among staff of public authorities
 * (Reinheimer et al., "An investigation of phishing awareness and education over time", 2020).
 */
const DAYS_AFTER_RIGHT = [7, 30, 150] as const;

/** When a question comes back. */
export interface Repetition {
  questionId: string;
  due: Day;
  /** Right answers in a row, each given when the question was due, or as the first. */
  streak: number;
}

/**
 * When each question comes back that has been answered at least once, soonest first, then by id.
 *
 * The due day is counted from the latest attempt. A right answer adds to the streak only when the question was
 * new or due: answering it twice in an hour does not show that it will be remembered for a month. A right answer
 * before its day keeps the streak and moves the day; any other answer ends the streak.
 *
 * `attempts` are oldest first. `toDay` turns epoch milliseconds into a day, in the learner's time zone. What was answered
 * later than `today` was answered while the clock was ahead: when that was nobody knows, so it is due today, and not in a
 * year. Answered again it has what the clock says now (`Attempt.clock`).
 */
export function planRepetitions(
  attempts: readonly Attempt[],
  toDay: (at: number) => Day,
  today: Day,
): Repetition[] {
  const planned = new Map<string, Repetition>();
  for (const { questionId, at, clock, result } of attempts) {
    const day = toDay(clock ?? at);
    const before = planned.get(questionId);
    const counts = !before || day >= before.due;
    const streak = result === 'right' ? (before?.streak ?? 0) + Number(counts) : 0;
    planned.set(questionId, { questionId, streak, due: day > today ? today : day + daysAfter(streak) });
  }
  return [...planned.values()].sort(
    (one, other) => one.due - other.due || (one.questionId < other.questionId ? -1 : 1),
  );
}

function daysAfter(streak: number): number {
  if (streak === 0) return DAYS_AFTER_WRONG;
  return DAYS_AFTER_RIGHT[Math.min(streak, DAYS_AFTER_RIGHT.length) - 1] as number;
}

/** What there is to repeat on a day, and what comes later. */
export interface Refresher {
  /** Ids of the questions that are due, the longest overdue first. */
  due: string[];
  /** Coming days with the number of questions that fall due on each, soonest first. */
  later: { day: Day; questions: number }[];
}

/** Divides repetitions into what is due `today` and what comes later. */
export function planRefresher(repetitions: readonly Repetition[], today: Day): Refresher {
  const later = new Map<Day, number>();
  for (const { due } of repetitions) if (due > today) later.set(due, (later.get(due) ?? 0) + 1);
  return {
    due: repetitions.filter(({ due }) => due <= today).map(({ questionId }) => questionId),
    later: [...later]
      .map(([day, questions]) => ({ day, questions }))
      .sort((one, other) => one.day - other.day),
  };
}
