import type { Dossier, DossierDocument } from '../dossiers/dossier.ts';
import type { Question } from '../questions/question.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { TRUTHS, type Truth } from '../words/vocabulary.ts';

/** One answer that the room can raise its hands for. */
export interface VoteOption {
  /** Permanent within the case; counted hands refer to it. */
  id: string;
  /** A, B, C … as on the answer cards. */
  letter: string;
  text: string;
  right: boolean;
  /** Why it is right or wrong, shown with the key. */
  feedback: string;
}

/** A case that a room judges: alone, by vote, in pairs, by vote again, and then with the key. */
export interface VoteCase {
  /** The id of what it was made from; counted hands are kept under it. */
  id: string;
  /** What happens, in paragraphs. */
  situation: string[];
  prompt: string;
  options: VoteOption[];
}

/** More answers than there are answer cards cannot be voted on. */
export const ANSWER_CARDS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

type OptionQuestion = Extract<Question, { options: unknown }>;

const toOption = (
  { id, text, feedback }: { id: string; text: string; feedback: string },
  right: boolean,
  index: number,
): VoteOption => ({ id, letter: ANSWER_CARDS[index] ?? '', text, right, feedback });

/** Whether hands can be raised for the question's answers. */
const isVotable = (question: Question): question is OptionQuestion => 'options' in question;

/** A question of the bank as a case for a room. Throws for a kind whose answers nobody can raise a hand for. */
export function questionToVoteCase(question: Question): VoteCase {
  if (!isVotable(question))
    throw new Error(`A room can't vote on ${question.id}, which is of the kind ${question.kind}`);
  return {
    id: question.id,
    situation: [question.situation],
    prompt: question.prompt,
    options: question.options.map((option, index) => toOption(option, option.right, index)),
  };
}

/** The beginning of a scenario as a case for a room: what happens, and the first choice. `prompt` asks for the choice. */
export function scenarioToVoteCase(scenario: Scenario, prompt: string): VoteCase {
  const start = scenario.nodes.find(({ id }) => id === scenario.start);
  return {
    id: scenario.id,
    situation: start?.text ?? [],
    prompt,
    options: (start?.choices ?? []).map((choice, index) =>
      toOption(choice, choice.outcome === 'good', index),
    ),
  };
}

/** What a room says of a whole dossier, in the words of the interface. */
export interface DossierVote {
  prompt: string;
  /** For each verdict what one then does, and why it is right or wrong when the dossier was that. */
  verdicts: Record<Truth, { text: string; feedback: string }>;
}

/** A dossier as a case for a room that has read it on paper: is there something to raise, to find out, or nothing? */
export function dossierToVoteCase(
  dossier: Pick<Dossier, 'id' | 'assignment' | 'truth'>,
  { prompt, verdicts }: DossierVote,
): VoteCase {
  return {
    id: dossier.id,
    situation: [dossier.assignment],
    prompt,
    options: TRUTHS.map((truth, index) =>
      toOption({ id: truth, ...verdicts[truth] }, truth === dossier.truth, index),
    ),
  };
}

/** A sign of a dossier, as a room is told of it: one row of a slide. */
export interface CaseFind {
  /** The first reason that the key accepts. */
  title: string;
  /** Title of the document in which it shows first. */
  document: string;
  why: string;
}

/** The signs of a dossier in the order of its key; what is innocent stays in the leader's own key. */
export const listFinds = (
  { key, reasons }: Pick<Dossier, 'key' | 'reasons'>,
  documents: readonly Pick<DossierDocument, 'id' | 'title'>[],
): CaseFind[] =>
  key
    .filter(({ verdict }) => verdict === 'sign')
    .map((detail) => ({
      title: reasons.find(({ id }) => id === detail.reasons?.[0])?.text ?? '',
      document: documents.find(({ id }) => id === detail.document)?.title ?? '',
      why: detail.why,
    }));
