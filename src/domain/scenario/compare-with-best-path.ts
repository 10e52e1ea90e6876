import { bestPath } from './best-path.ts';
import { findNode } from './find-node.ts';
import { type Run, type Step, visitedNodeIds } from './run.ts';
import type { ScenarioGraph } from './scenario.ts';

/** What became of one choice. A choice that was taken back and later taken again counts as taken. */
export interface ComparedChoice {
  choice: string;
  verdict: 'taken' | 'taken-back' | 'not-taken';
  /** On the best path. */
  isBest: boolean;
}

export interface ComparedNode {
  node: string;
  /** Whether the learner came here at all. */
  wasVisited: boolean;
  choices: ComparedChoice[];
}

/**
 * The run beside the best path: every node with choices that was visited, in the order of the path, then those
 * only visited on a way that was taken back, then those of the best path that were never seen.
 */
export function compareWithBestPath(scenario: ScenarioGraph, run: Run): ComparedNode[] {
  const best = bestPath(scenario);
  const tried = run.history.filter((entry): entry is Step => 'choice' in entry);
  const onPath = visitedNodeIds(scenario, run);
  const visited = new Set([...onPath, ...tried.map(({ node }) => node)]);
  const shown = new Set([...visited, ...best.map(({ node }) => node)]);
  const has = (steps: readonly Step[], node: string, choice: string) =>
    steps.some((step) => step.node === node && step.choice === choice);
  return [...shown].flatMap((id) => {
    const choices = findNode(scenario, id)?.choices ?? [];
    if (choices.length === 0) return [];
    return [
      {
        node: id,
        wasVisited: visited.has(id),
        choices: choices.map(({ id: choice }): ComparedChoice => {
          const tookBack = has(tried, id, choice);
          return {
            choice,
            verdict: has(run.path, id, choice) ? 'taken' : tookBack ? 'taken-back' : 'not-taken',
            isBest: has(best, id, choice),
          };
        }),
      },
    ];
  });
}
