import { addMonths, type Day, toWeekday } from '../calendar/day.ts';

export const FOLLOW_UPS = ['week', 'month', 'five-months'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/**
 * When those who took part repeat what they learned: a week, a month and five months after, on working days.
 * The same widening gaps as the refresher's; that what is repeated with gaps lasts is the spacing effect.
 */
export const followUpDays = (day: Day): Record<FollowUp, Day> => ({
  week: toWeekday(day + 7),
  month: toWeekday(addMonths(day, 1)),
  'five-months': toWeekday(addMonths(day, 5)),
});
