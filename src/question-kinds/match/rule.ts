import { hasFields, isListOf, isText } from '../../domain/json/guards.ts';
import { checkParts } from '../../domain/questions/check-parts.ts';
import { createScore } from '../../domain/questions/create-score.ts';
import type { QuestionBase } from '../../domain/questions/question.ts';
import type { OwnPart, QuestionRule } from '../../domain/questions/question-rule.ts';
import type { Mistake } from '../../domain/words/vocabulary.ts';

export interface Choice {
  id: string;
  text: string;
}

/** What a choice is matched with. Several pairs may have the same choice. */
export interface Pair {
  id: string;
  text: string;
  /** Id of the right choice. */
  choice: string;
  /** Why that choice is right. */
  feedback: string;
}

/** Each pair gets one of the choices; a choice may be right for several pairs, or for none. */
export interface MatchQuestion extends QuestionBase {
  kind: 'match';
  choices: Choice[];
  pairs: Pair[];
}

/** The choice that belongs to a pair. */
export const rightChoice = ({ choices }: MatchQuestion, pair: Pair): string =>
  choices.find(({ id }) => id === pair.choice)?.text ?? '';

const partsOf = ({ pairs, choices }: MatchQuestion) =>
  pairs.map((pair) => choices.map((choice) => `${pair.id}:${choice.id}`));

/**
 * Accepts one choice for each pair. One point for each pair that got its own; the others are errors of `fact`.
 *
 * An answer is pair and choice, in the order of the pairs: `a:d`.
 */
export const matchRule: QuestionRule<MatchQuestion> = {
  hasOwnPart: hasFields<OwnPart<MatchQuestion>>({
    choices: isListOf(hasFields<Choice>({ id: isText, text: isText })),
    pairs: isListOf(hasFields<Pair>({ id: isText, text: isText, choice: isText, feedback: isText })),
  }),
  entries: (question) => partsOf(question).flat(),
  validate: (question, selected) => checkParts(partsOf(question), selected),
  score({ pairs }, { selected }) {
    const mistakes = pairs
      .filter(({ id, choice }) => !selected.includes(`${id}:${choice}`))
      .map((): Mistake => 'fact');
    return createScore(pairs.length, mistakes);
  },
};
