import { addresses } from '../course/addresses.ts';
import { fillMessage } from '../words/fill-message.ts';
import type { DecisionPath, PathNode } from './decision-path.ts';
import { listParts } from './list-parts.ts';
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
 * The place of a question or an answer on the pages that have several of them: f3 or s12. The name of a
 * step would weigh on those pages, where it stands far from the choices that lead to it.
 */
export function placeOf({ nodes, endings }: DecisionPath, id: string): string {
  const question = nodes.findIndex((node) => node.id === id);
  return question === -1 ? `s${endings.findIndex((ending) => ending.id === id) + 1}` : `f${question + 1}`;
}

/** What a question and an answer are called by their numbers. */
interface PlaceNames {
  question: `${string}{number}${string}`;
  ending: `${string}{number}${string}`;
}

/** "Fråga 3" or "Svar 12": the numbers that lead on where there are no links. They are the same on every page of the path. */
export function namePlace({ nodes, endings }: DecisionPath, id: string, names: PlaceNames): string {
  const question = nodes.findIndex((node) => node.id === id);
  return question === -1
    ? fillMessage(names.ending, { number: endings.findIndex((ending) => ending.id === id) + 1 })
    : fillMessage(names.question, { number: question + 1 });
}

/**
 * Where all that belongs with a question or an answer is read: a question on the page of its part. A question that tells parts from
 * each other, and an answer, which several parts may come to, on the page of the guide, which leads to every part and every answer.
 */
export function findWhole({ path, guide }: PlacedPath, id: string): string {
  const part = listParts(path).find(({ nodes }) => nodes.some((node) => node.id === id));
  const page = part === undefined ? addresses.guide(guide) : addresses.pathPart(guide, part.root.id);
  return `${page}#${placeOf(path, id)}`;
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
