import { hasFields, isListOf, isMissingOr, isOneOf, isText } from '../json/guards.ts';
import { TRUTHS } from '../words/vocabulary.ts';
import {
  CHOICE_OUTCOMES,
  ENDING_KINDS,
  type GraphChoice,
  type GraphNode,
  type Scenario,
  type ScenarioGraph,
} from './scenario.ts';

/**
 * A scenario with the texts that are told again while it is walked through: titles on the way so far, what a choice led to,
 * and what is known. What happens at a node stands on the page once and is not here.
 */
export interface ToldScenario extends ScenarioGraph {
  nodes: ToldNode[];
}

interface ToldNode extends GraphNode {
  title: string;
  evidence?: ToldEvidence[];
  choices?: ToldChoice[];
}

interface ToldEvidence {
  id: string;
  text: string;
}

export interface ToldChoice extends GraphChoice {
  text: string;
  feedback: string;
}

/** Gathers what the page of a scenario carries for its script. */
export function toToldScenario({ id, truth, start, nodes }: Scenario): ToldScenario {
  return {
    id,
    truth,
    start,
    nodes: nodes.map(
      ({ id: node, title, evidence, choices, ending }): ToldNode => ({
        id: node,
        title,
        ...(evidence && { evidence: evidence.map((fact) => ({ id: fact.id, text: fact.text })) }),
        ...(choices && { choices }),
        ...(ending && { ending: { kind: ending.kind } }),
      }),
    ),
  };
}

/** Whether the data of a page is a scenario as {@link toToldScenario} makes them. */
export const isToldScenario = hasFields<ToldScenario>({
  id: isText,
  truth: isOneOf(TRUTHS),
  start: isText,
  nodes: isListOf(
    hasFields<ToldNode>({
      id: isText,
      title: isText,
      evidence: isMissingOr(isListOf(hasFields<ToldEvidence>({ id: isText, text: isText }))),
      choices: isMissingOr(
        isListOf(
          hasFields<ToldChoice>({
            id: isText,
            to: isText,
            outcome: isOneOf(CHOICE_OUTCOMES),
            text: isText,
            feedback: isText,
          }),
        ),
      ),
      ending: isMissingOr(
        hasFields<{ kind: (typeof ENDING_KINDS)[number] }>({ kind: isOneOf(ENDING_KINDS) }),
      ),
    }),
  ),
});
