import type { Question } from '../questions/question.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import { TRUTHS, type Truth } from '../words/vocabulary.ts';
import { keepTwinsApart } from './keep-twins-apart.ts';

/** Least and largest share of cases that are not signals, 0–1. */
export interface Mix {
  leastDismissals: number;
  mostDismissals: number;
}

/** Never so few or so many that guessing pays. */
const EVEN_MIX: Mix = { leastDismissals: 0.4, mostDismissals: 0.6 };

/**
 * Picks questions for a round over several areas, none twice, in mixed order, and no twin right after the other. The same banks, count and
 * seed give the same round, in whatever order banks and questions are listed. Gives fewer than `count` only
 * when the banks have fewer.
 *
 * `banks` has the questions of one area each. The seed decides how many cases are signals, within the mix (40 to 60 per
 * cent where none is given), so that a learner cannot count to the answer; the others are innocent and unclear by turns. Within each
 * kind the areas take turns, too: mixing what looks alike is what teaches to tell it apart (Carvalho &
 * Goldstone, Frontiers in Psychology, 2014). Where the banks lack one kind, others fill in.
 */
export function pickAcrossAreas<Asked extends Question>(
  banks: readonly (readonly Asked[])[],
  count: number,
  seed: number,
  { leastDismissals, mostDismissals }: Mix = EVEN_MIX,
): Asked[] {
  const random = seededRandom(seed);
  const ordered = banks
    .filter((bank) => bank.length > 0)
    .map((bank) => bank.toSorted(byId))
    .toSorted((one, other) => byId(one[0] as Asked, other[0] as Asked));
  const areas = shuffle(ordered, random).map((bank) => shuffle(bank, random));

  const least = Math.ceil(count * leastDismissals);
  const most = Math.max(least, Math.floor(count * mostDismissals));
  const dismissals = least + Math.floor(random() * (most - least + 1));
  const innocent = Math.floor(dismissals / 2) + (dismissals % 2) * Math.round(random());
  const wanted: Record<Truth, number> = {
    signal: count - dismissals,
    innocent,
    unclear: dismissals - innocent,
  };

  const picked = new Map<string, Asked>();
  const take = (candidates: Asked[], upTo: number) => {
    for (const question of candidates.filter(({ id }) => !picked.has(id)).slice(0, Math.max(0, upTo)))
      picked.set(question.id, question);
  };
  const dismissable = (question: Question) => question.truth !== 'signal';
  for (const truth of TRUTHS)
    take(
      takeTurns(areas, (question) => question.truth === truth),
      wanted[truth],
    );
  // Innocent cases fill in for unclear ones and the other way round, before signals do.
  take(
    takeTurns(areas, dismissable),
    count - wanted.signal - [...picked.values()].filter(dismissable).length,
  );
  take(
    takeTurns(areas, () => true),
    count - picked.size,
  );
  return keepTwinsApart(shuffle([...picked.values()], random));
}

/** One question from each area by turns, until all that match are listed. */
function takeTurns<Asked>(areas: readonly Asked[][], matches: (question: Asked) => boolean): Asked[] {
  const matching = areas.map((bank) => bank.filter(matches));
  const rounds = Math.max(0, ...matching.map((bank) => bank.length));
  return Array.from({ length: rounds }, (_, turn) => matching.flatMap((bank) => bank[turn] ?? [])).flat();
}

const byId = (one: Question, other: Question) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
