import type { ScenarioGraph } from './scenario.ts';

/** The node with the id, or undefined. */
export function findNode<Graph extends ScenarioGraph>(
  scenario: Graph,
  id: string,
): Graph['nodes'][number] | undefined {
  return scenario.nodes.find((node) => node.id === id);
}
