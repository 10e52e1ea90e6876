import { questionRule } from '../../question-kinds/kinds.ts';
import { canAskForVerdict, verdictId } from '../practice/ask-for-verdict.ts';
import type { Question } from '../questions/question.ts';
import { scoreSelection } from '../questions/score-answer.ts';
import { type ScoredAnswer, summariseResults } from '../questions/summarise-results.ts';
import { isVerdictQuestion } from '../questions/verdict-question.ts';
import { TRUTHS, type Truth } from '../words/vocabulary.ts';
import { askVerdictModel, trainVerdictModel } from './word-model.ts';

/** Somebody who judges without understanding: says the same always, or goes by the words of situations. */
export type VerdictGuesser = Truth | 'words';
export const VERDICT_GUESSERS: readonly VerdictGuesser[] = [...TRUTHS, 'words'];

/**
 * The share of right verdicts, 0–1, that each guesser gets in rounds on average, by the rules that score a reader. `banks` has
 * the questions of one area each; the word model has seen only the areas that a situation is not from.
 */
export function measureVerdicts(
  banks: readonly (readonly Question[])[],
  rounds: readonly (readonly Question[])[],
): Record<VerdictGuesser, number> {
  const byWords = guessByWords(banks);
  const share = (guesser: VerdictGuesser) =>
    mean(
      rounds.map((round) => {
        const answers = round.map((question) =>
          answerWith(question, guesser === 'words' ? byWords.get(question.id) : guesser),
        );
        const { right, asked } = summariseResults(answers).verdicts;
        return right / asked;
      }),
    );
  return Object.fromEntries(VERDICT_GUESSERS.map((guesser) => [guesser, share(guesser)])) as Record<
    VerdictGuesser,
    number
  >;
}

/** The verdict of the word model on every situation, by each id under which a round may ask for it. */
function guessByWords(banks: readonly (readonly Question[])[]): ReadonlyMap<string, Truth> {
  const pools = banks.map((bank) => bank.filter(canAskForVerdict));
  return new Map(
    pools.flatMap((pool) => {
      const model = trainVerdictModel(pools.filter((other) => other !== pool).flat());
      return pool.flatMap(({ id, situation }) => {
        const verdict = askVerdictModel(model, situation);
        return [
          [id, verdict],
          [verdictId(id), verdict],
        ] as const;
      });
    }),
  );
}

/** The answer of somebody who gives this verdict, and where the action is asked for too, the first there is. */
function answerWith(question: Question, verdict: Truth | undefined): ScoredAnswer {
  const rule = questionRule(question);
  const action = rule?.entries(question).find((entry) => entry.startsWith('action:')) ?? '';
  const selected = isVerdictQuestion(question) ? [`${verdict}`] : [`verdict:${verdict}`, action];
  const scored = rule && scoreSelection(rule, question, selected);
  if (!scored) throw new Error(`${question.id} takes no verdict.`);
  return { question, score: scored.score };
}

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
