import type { Question } from '../questions/question.ts';

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

/** A question of the bank as a case for a room. Only kinds whose answers can be raised hands for. */
export function questionToVoteCase(question: Question): VoteCase {
  return {
    id: question.id,
    situation: [question.situation],
    prompt: question.prompt,
    options: question.options.map(({ id, text, right, feedback }, index) => ({
      id,
      letter: ANSWER_CARDS[index] ?? '',
      text,
      right,
      feedback,
    })),
  };
}
