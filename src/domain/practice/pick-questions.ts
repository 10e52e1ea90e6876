import type { Question } from '../questions/question.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import { keepTwinsApart } from './keep-twins-apart.ts';

/**
 * Picks questions for a practice round, none twice, in mixed order and no twin right after the other: the same bank, count and seed give the
 * same round, in whatever order the bank is listed. Gives fewer than `count` only when the bank has fewer.
 *
 * At least a third of the cases are innocent or unclear and, from two questions up, at least a third are
 * signals, as far as the bank has them. Practice on warning signs alone makes people more suspicious, not
 * better at judging.
 */
export function pickQuestions(bank: readonly Question[], count: number, seed: number): Question[] {
  const random = seededRandom(seed);
  const unique = [...new Map(bank.map((question) => [question.id, question])).values()];
  const sorted = unique.sort((one, other) => (one.id < other.id ? -1 : 1));
  const shuffled = shuffle(sorted, random);
  const third = Math.ceil(count / 3);
  const dismissals = shuffled.filter((question) => question.truth !== 'signal').slice(0, third);
  const signals = shuffled.filter((question) => question.truth === 'signal').slice(0, third);
  const picked = [...new Set([...dismissals, ...signals, ...shuffled])].slice(0, Math.max(0, count));
  return keepTwinsApart(shuffle(picked, random));
}
