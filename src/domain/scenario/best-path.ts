import { findNode } from './find-node.ts';
import type { Step } from './run.ts';
import type { ScenarioGraph } from './scenario.ts';

/**
 * The shortest way from the start to a right ending by good choices alone; of equally short ones the first
 * as written. Empty when there is none, which the checks refuse.
 */
export function bestPath(scenario: ScenarioGraph): Step[] {
  const seen = new Set([scenario.start]);
  let frontier: { node: string; path: Step[] }[] = [{ node: scenario.start, path: [] }];
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { node: id, path } of frontier) {
      const node = findNode(scenario, id);
      if (node?.ending?.kind === 'right') return path;
      for (const choice of node?.choices ?? []) {
        if (choice.outcome !== 'good' || seen.has(choice.to)) continue;
        seen.add(choice.to);
        next.push({ node: choice.to, path: [...path, { node: id, choice: choice.id }] });
      }
    }
    frontier = next;
  }
  return [];
}
