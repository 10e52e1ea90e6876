import { addresses } from '../course/addresses.ts';
import type { DecisionPath, PathNode } from './decision-path.ts';
import { listTrails } from './list-trails.ts';

/** A path with the last part of its guide's address. */
export interface PlacedPath {
  path: DecisionPath;
  guide: string;
}

/** A question that was answered on the way. */
export interface ShownStep {
  question: string;
  choice: string;
  /** Address of the question. */
  address: string;
}

/** One way to a question or an answer. */
export interface ShownTrail {
  /** Names the way in an address: the id of the place on the page that tells it. */
  anchor: string;
  steps: ShownStep[];
}

/** Every way to a question or an answer. */
export function showTrails({ path, guide }: PlacedPath, id: string): ShownTrail[] {
  return listTrails(path, id).map((trail) => ({
    anchor: toAnchor(trail.at(-1)?.node),
    steps: trail.map(({ node, choice }) => ({
      question: node.question,
      choice: choice.text,
      address: addresses.pathStep(guide, node.id),
    })),
  }));
}

const toAnchor = (node: PathNode | undefined) => (node === undefined ? '' : `fran-${node.id}`);

/**
 * Where a question or an answer is on the page that has the whole path: f3 or s12. The name of a step would weigh on that page,
 * where it stands far from the choices that lead to it.
 */
export function placeOnWholePath({ nodes, endings }: DecisionPath, id: string): string {
  const question = nodes.findIndex((node) => node.id === id);
  return question === -1 ? `s${endings.findIndex((ending) => ending.id === id) + 1}` : `f${question + 1}`;
}

/** A choice and where it leads. */
export interface ShownChoice {
  text: string;
  to: string;
  address: string;
}

/** The choices of a question. An answer may have several ways to it, so its address tells which was taken. */
export function showChoices({ path, guide }: PlacedPath, node: PathNode): ShownChoice[] {
  return node.choices.map(({ text, to }) => {
    const address = addresses.pathStep(guide, to);
    const isEnding = path.endings.some(({ id }) => id === to);
    return { text, to, address: isEnding ? `${address}#${toAnchor(node)}` : address };
  });
}
