import type { Random } from './seeded-random.ts';

/**
 * A new list with the same members in random order, every order as likely; the given list is left as it was.
 *
 * Fisher–Yates as Durstenfeld wrote it (Algorithm 235, Communications of the ACM 7:7, 1964).
 */
export function shuffle<Member>(members: readonly Member[], random: Random): Member[] {
  const shuffled = [...members];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Member, shuffled[last] as Member];
  }
  return shuffled;
}
