import { findNode } from './find-node.ts';
import type { ScenarioGraph } from './scenario.ts';

/** A choice that was made: at which node, and which. */
export interface Step {
  node: string;
  choice: string;
}

/**
 * One walk through a scenario. It is a value: every action returns a new one, and an action that is not
 * possible returns the run as it was. Nothing here throws, whatever scenario and run are put together.
 */
export interface Run {
  /** The choices that lead from the start to where the learner is. */
  path: readonly Step[];
  /** Everything done, in order of time: choices, and how many steps of the path were kept when going back. */
  history: readonly (Step | { back: number })[];
}

/** At the start, nothing chosen. */
export const startRun = (): Run => ({ path: [], history: [] });

/** The id of the node where the learner is. */
export function currentNodeId(scenario: ScenarioGraph, run: Run): string {
  const last = run.path.at(-1);
  return last === undefined ? scenario.start : (targetOf(scenario, last) ?? last.node);
}

/** The node where the learner is; undefined only for a scenario whose start or target does not exist. */
function currentNode<Graph extends ScenarioGraph>(scenario: Graph, run: Run) {
  return findNode(scenario, currentNodeId(scenario, run));
}

/** Ids of the nodes from the start to where the learner is; a node that was met twice is there twice. */
export function visitedNodeIds(scenario: ScenarioGraph, run: Run): string[] {
  return [...run.path.map(({ node }) => node), currentNodeId(scenario, run)];
}

/** Takes a choice of the current node. */
export function choose(scenario: ScenarioGraph, run: Run, choiceId: string): Run {
  const node = currentNode(scenario, run);
  const choice = node?.choices?.find(({ id }) => id === choiceId);
  if (!node || !choice || !findNode(scenario, choice.to)) return run;
  const step = { node: node.id, choice: choiceId };
  return { path: [...run.path, step], history: [...run.history, step] };
}

/** Goes back to the point where `steps` choices had been made: 0 is the start. The rest of the path is undone. */
export function stepBack(run: Run, steps: number): Run {
  if (!Number.isInteger(steps) || steps < 0 || steps >= run.path.length) return run;
  return { path: run.path.slice(0, steps), history: [...run.history, { back: steps }] };
}

/** The ending that the learner has come to, or undefined. */
export function endOf<Graph extends ScenarioGraph>(
  scenario: Graph,
  run: Run,
): Graph['nodes'][number]['ending'] | undefined {
  return currentNode(scenario, run)?.ending;
}

function targetOf(scenario: ScenarioGraph, step: Step): string | undefined {
  return findNode(scenario, step.node)?.choices?.find(({ id }) => id === step.choice)?.to;
}
