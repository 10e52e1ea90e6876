import { type Day, parseDay } from '../calendar/day.ts';
import type { CertifiedText } from './check-code.ts';

/** The first day on which a certificate can have been made: 1 January 2026. */
const FIRST_DAY = parseDay('2026-01-01') ?? 0;

/**
 * The field of a certificate that says what no certificate says, whatever its code: a day that does not exist, has not come
 * or was before the site, an end before its beginning, more lessons or questions than there are, or a number that is none.
 * Undefined where all is well. `today` is the reader's day; `unknownDay` what stands where no day was known.
 */
export function findAbsurd(
  text: CertifiedText,
  today: Day,
  unknownDay: string,
): keyof CertifiedText | undefined {
  const readDay = (written: string): Day | 'unknown' | undefined => {
    const plain = written.trim();
    return plain.toLowerCase() === unknownDay.toLowerCase() ? 'unknown' : parseDay(plain);
  };
  const isPossible = (day: Day | 'unknown' | undefined): boolean =>
    day === 'unknown' || (day !== undefined && day >= FIRST_DAY && day <= today + 1);
  const [from, to] = [readDay(text.from), readDay(text.to)];
  if (!isPossible(from)) return 'from';
  if (!isPossible(to) || (from === 'unknown') !== (to === 'unknown')) return 'to';
  if (typeof from === 'number' && typeof to === 'number' && from > to) return 'to';
  if (!isShare(text.lessons)) return 'lessons';
  const [done = 0] = numbersIn(text.lessons);
  const [skipped, ...others] = numbersIn(text.skipped);
  if (text.skipped.trim() !== '' && (skipped === undefined || others.length > 0 || skipped > done))
    return 'skipped';
  if (!/^\d{1,5}$/.test(text.minutes.trim())) return 'minutes';
  if (!isShare(text.questions)) return 'questions';
  return undefined;
}

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** Two numbers, the first no larger than the second, and no more than a course can have. */
function isShare(text: string): boolean {
  const [part, whole, ...others] = numbersIn(text);
  return part !== undefined && whole !== undefined && others.length === 0 && part <= whole && whole <= 10_000;
}
