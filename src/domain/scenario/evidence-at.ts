import { findNode } from './find-node.ts';
import { type Run, visitedNodeIds } from './run.ts';
import type { ScenarioGraph } from './scenario.ts';

type EvidenceOf<Graph extends ScenarioGraph> = NonNullable<Graph['nodes'][number]['evidence']>[number];

/**
 * What the learner knows where the run is: the evidence of every node on the path, each fact once, in the
 * order it was learnt. Going back takes away what was learnt after that point, since it has not happened.
 */
export function evidenceAt<Graph extends ScenarioGraph>(scenario: Graph, run: Run): EvidenceOf<Graph>[] {
  const known = new Map<string, EvidenceOf<Graph>>();
  for (const id of visitedNodeIds(scenario, run)) {
    for (const evidence of (findNode(scenario, id)?.evidence ?? []) as EvidenceOf<Graph>[]) {
      if (!known.has(evidence.id)) known.set(evidence.id, evidence);
    }
  }
  return [...known.values()];
}
