import type { PathEnding, PathNode } from '../decision-path/decision-path.ts';
import type { Path } from '../words/finding.ts';
import { type Draft, draft, draftEach, draftLaw } from './draft.ts';

/** A question of a path. A choice says which section it leads to. */
export const draftPathNode = ({ help, choices }: PathNode, at: Path): Draft[] => [
  draft('help', [...at, 'help'], help),
  ...choices.map(({ text, to }, index) => ({ ...draft('way', [...at, 'choices', index], text), placed: to })),
];

/** An answer of a path. */
export const draftPathEnding = ({ why, law, ask, write, note, meanwhile }: PathEnding, at: Path): Draft[] => [
  ...draftEach('paragraph', [...at, 'why'], why),
  ...draftLaw(law, [...at, 'law']),
  ...(ask === undefined ? [] : [draft('ask', [...at, 'ask'], ask)]),
  ...draftEach('write', [...at, 'write'], write),
  draft('note', [...at, 'note'], note),
  ...draftEach('meanwhile', [...at, 'meanwhile'], meanwhile),
];
