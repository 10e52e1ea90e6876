import type { Mistake } from '../course/vocabulary.ts';
import { checkParts } from './check-parts.ts';
import { createScore } from './create-score.ts';
import type { MatchQuestion } from './question.ts';
import type { QuestionRule } from './question-rule.ts';

const partsOf = ({ pairs, choices }: MatchQuestion) =>
  pairs.map((pair) => choices.map((choice) => `${pair.id}:${choice.id}`));

/** Accepts one choice for each pair. One point for each pair that got its own; the others are errors of `fact`. */
export const matchRule: QuestionRule<MatchQuestion> = {
  entries: (question) => partsOf(question).flat(),
  validate: (question, selected) => checkParts(partsOf(question), selected),
  score({ pairs }, { selected }) {
    const mistakes = pairs
      .filter(({ id, choice }) => !selected.includes(`${id}:${choice}`))
      .map((): Mistake => 'fact');
    return createScore(pairs.length, mistakes);
  },
};
