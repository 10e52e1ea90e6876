import type { Score } from '../questions/score.ts';
import type { Mistake } from '../words/vocabulary.ts';
import { bestPath } from './best-path.ts';
import { findNode } from './find-node.ts';
import { choose, endOf, type Run, startRun, stepBack } from './run.ts';
import type { GraphChoice, ScenarioGraph } from './scenario.ts';

/**
 * How the run went, or undefined before it has come to an ending. It is the first ending that counts: what is
 * tried after it is for learning, and does not change the result.
 *
 * - A right ending with good choices only is `right`; with mistakes on the way, also those taken back, it is
 *   `partly`, since the learner first judged otherwise.
 * - Any other ending is what its kind says.
 *
 * Of `total`, the number of choices on the best path, one is earned for each node whose first choice was good.
 * `mistakes` has one entry for each choice that was not good, in order of time. With `truth`, `caseOutcome`
 * tags the score, so that scenarios and questions are summed together.
 */
export function scoreRun(scenario: ScenarioGraph, run: Run): Score | undefined {
  const firstChoices = new Map<string, GraphChoice>();
  const mistakes: Mistake[] = [];
  let replayed = startRun();
  for (const entry of run.history) {
    if (endOf(scenario, replayed)) break;
    if ('back' in entry) {
      replayed = stepBack(replayed, entry.back);
      continue;
    }
    const choice = findNode(scenario, entry.node)?.choices?.find(({ id }) => id === entry.choice);
    if (!choice) continue;
    if (!firstChoices.has(entry.node)) firstChoices.set(entry.node, choice);
    if (choice.outcome !== 'good') mistakes.push(choice.outcome);
    replayed = choose(scenario, replayed, entry.choice);
  }
  const ending = endOf(scenario, replayed);
  if (!ending) return undefined;

  const total = Math.max(1, bestPath(scenario).length);
  if (ending.kind === 'wrong') return { kind: 'wrong', earned: 0, total, mistakes };
  if (ending.kind === 'right' && mistakes.length === 0)
    return { kind: 'right', earned: total, total, mistakes: [] };
  const good = [...firstChoices.values()].filter(({ outcome }) => outcome === 'good').length;
  return { kind: 'partly', earned: Math.min(good, total - 1), total, mistakes };
}
