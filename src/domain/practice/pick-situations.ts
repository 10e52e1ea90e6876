import type { Question } from '../questions/question.ts';
import { askForVerdict, canAskForVerdict, type VerdictWords } from './ask-for-verdict.ts';
import { type Mix, pickAcrossAreas } from './pick-across-areas.ts';

/** Situations of a round. A third of them are enough of each sort for a tendency to be told. */
export const SITUATIONS = 20;

/**
 * So many of the situations ask for the action, too. With all of them a round would be sixty presses and a quarter of an
 * hour; with these it stays within ten minutes (`pick-situations.test.ts` counts words and presses over the real bank).
 */
export const SITUATIONS_WITH_ACTION = 4;

/**
 * Seven or eight of twenty are signals, the others innocent and unclear by turns: nobody comes far by always saying the
 * same, and nobody can count to the answer.
 */
const VERDICT_MIX: Mix = { leastDismissals: 0.6, mostDismissals: 0.65 };

/**
 * The questions of a round of verdicts, drawn from every question that can be judged: the verdict of each situation, and
 * for a few of them the action after it. The same banks and seed give the same round.
 */
export function pickSituations(
  banks: readonly (readonly Question[])[],
  seed: number,
  words: VerdictWords,
): Question[] {
  const pool = banks.map((bank) => bank.filter(canAskForVerdict));
  let actions = 0;
  return pickAcrossAreas(pool, SITUATIONS, seed, VERDICT_MIX).map((question) => {
    if (question.kind !== 'assess') return askForVerdict(question, words);
    actions += 1;
    return actions <= SITUATIONS_WITH_ACTION ? question : askForVerdict(question, words);
  });
}

/** Every form in which a round of verdicts may ask a question, for a round that is taken up again. */
export function listVerdictForms(question: Question, words: VerdictWords): Question[] {
  if (!canAskForVerdict(question)) return [];
  const verdict = askForVerdict(question, words);
  return question.kind === 'assess' ? [question, verdict] : [verdict];
}
