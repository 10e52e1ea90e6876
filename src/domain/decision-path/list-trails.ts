import type { DecisionPath, PathChoice, PathNode } from './decision-path.ts';

/** A question on the way, and what was answered. */
export interface TrailStep {
  node: PathNode;
  choice: PathChoice;
}

/**
 * Every way from the start to a question or an ending, as the choices follow each other. A question has one, the start an empty
 * one; an ending may have several. Empty for what cannot be reached.
 */
export function listTrails(path: DecisionPath, id: string): TrailStep[][] {
  const nodes = new Map(path.nodes.map((node) => [node.id, node]));
  const trails: TrailStep[][] = [];
  const walk = (at: string, trail: TrailStep[]): void => {
    if (at === id) trails.push(trail);
    const node = nodes.get(at);
    // What stands on the trail already is a loop, which the checks refuse.
    if (node === undefined || trail.some((step) => step.node === node)) return;
    for (const choice of node.choices) walk(choice.to, [...trail, { node, choice }]);
  };
  walk(path.start, []);
  return trails;
}
