import type { DecisionPath, PathChoice, PathEnding, PathNode } from './decision-path.ts';
import { listTrails } from './list-trails.ts';

/**
 * A part of a path that is read and printed as one page: a question, all that follows it, and every ending that it comes to. No
 * choice leads out of it, since questions are a tree; an ending that several parts come to stands in each.
 */
export interface PathPart {
  /** The question that the part starts with. */
  root: PathNode;
  /** The choices that were made before it. The last one is never missing: it tells what the part is about. */
  before: PathChoice[];
  nodes: PathNode[];
  endings: PathEnding[];
}

/**
 * Whether a question only tells parts from each other: the start, and a question where every choice leads to another one. A page
 * that grows too large is cut by such a question.
 */
export const isFork = ({ start, nodes }: DecisionPath, { id, choices }: PathNode): boolean =>
  id === start || choices.every(({ to }) => nodes.some((node) => node.id === to));

/** Every part of a path, in the order of the choices that lead to them. */
export function listParts(path: DecisionPath): PathPart[] {
  const byId = new Map(path.nodes.map((node) => [node.id, node]));
  const follow = ({ choices }: PathNode) => choices.flatMap(({ to }) => byId.get(to) ?? []);
  const rootsFrom = (node: PathNode): PathNode[] =>
    follow(node).flatMap((next) => (isFork(path, next) ? rootsFrom(next) : [next]));
  const start = byId.get(path.start);
  return (start === undefined ? [] : rootsFrom(start)).map((root) => {
    const inPart = new Set([root]);
    // A set goes on to what is added while it is gone through.
    for (const node of inPart) for (const next of follow(node)) inPart.add(next);
    const targets = new Set([...inPart].flatMap(({ choices }) => choices.map(({ to }) => to)));
    return {
      root,
      before: listTrails(path, root.id)[0]?.map(({ choice }) => choice) ?? [],
      nodes: path.nodes.filter((node) => inPart.has(node)),
      endings: path.endings.filter(({ id }) => targets.has(id)),
    };
  });
}
