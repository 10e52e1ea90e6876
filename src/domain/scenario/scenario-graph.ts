import type { GraphNode, Scenario, ScenarioGraph } from './scenario.ts';

/** A scenario without its texts, small enough to send beside a page that already has them. */
export function toScenarioGraph({ id, truth, start, nodes }: Scenario): ScenarioGraph {
  return {
    id,
    truth,
    start,
    nodes: nodes.map(
      ({ id: node, evidence, choices, ending }): GraphNode => ({
        id: node,
        ...(evidence && { evidence: evidence.map((fact) => ({ id: fact.id })) }),
        ...(choices && {
          choices: choices.map((choice) => ({ id: choice.id, to: choice.to, outcome: choice.outcome })),
        }),
        ...(ending && { ending: { kind: ending.kind } }),
      }),
    ),
  };
}
