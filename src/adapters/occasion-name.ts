import { parseDay } from '../domain/calendar/day.ts';
import type { OccasionFacts } from '../domain/sessions/occasion.ts';
import { writeDay } from './local-day.ts';

/** What an occasion is called in a list: group, place and day, as far as they are known; else `unnamed`. */
export function nameOccasion({ group, place, date }: OccasionFacts, unnamed: string): string {
  const day = parseDay(date);
  return (
    [group, place, day === undefined ? '' : writeDay(day)].filter((part) => part.trim() !== '').join(', ') ||
    unnamed
  );
}
