import type { ScoredAnswer } from '../questions/summarise-results.ts';
import type { Mistake } from '../words/vocabulary.ts';

/**
 * How a learner told signals from other cases. Hits and misses are the signals that were judged; false alarms and
 * dismissals are the innocent and unclear cases.
 */
export interface JudgementTally {
  hits: number;
  misses: number;
  falseAlarms: number;
  dismissals: number;
}

/**
 * Counts answers as judgements, each in one place, by what matters for its case: a signal is missed when the
 * answer lets it pass, otherwise it was noticed; another case is a false alarm when the answer goes further than
 * the evidence carries, otherwise it was not. An answer that is wrong about facts alone says nothing about
 * judgement and is left out.
 *
 * This is not what the learner is told about each answer: one that notices a signal and then does too much is
 * noticed here, and wrong there (`summariseResults`).
 */
export function tallyJudgements(answers: readonly ScoredAnswer[]): JudgementTally {
  const tally: JudgementTally = { hits: 0, misses: 0, falseAlarms: 0, dismissals: 0 };
  for (const { question, score } of answers) {
    // Where detection was asked for apart from action, the verdict alone is the judgement.
    const mistakes: readonly Mistake[] = (score.parts?.verdict ?? score).mistakes;
    if (mistakes.length > 0 && mistakes.every((mistake) => mistake === 'fact')) continue;
    if (question.truth === 'signal') tally[mistakes.includes('miss') ? 'misses' : 'hits'] += 1;
    else tally[mistakes.includes('false-alarm') ? 'falseAlarms' : 'dismissals'] += 1;
  }
  return tally;
}
