import { checkParts } from './check-parts.ts';
import { createScore } from './create-score.ts';
import type { GapQuestion } from './question.ts';
import type { QuestionRule } from './question-rule.ts';

const partsOf = ({ gaps }: GapQuestion) =>
  gaps.map((gap) => gap.options.map((option) => `${gap.id}:${option.id}`));

/**
 * Accepts one filling for each gap. One point for each gap that was filled right; a wrong filling is the mistake
 * it declares, or `fact` where it declares none.
 */
export const gapRule: QuestionRule<GapQuestion> = {
  entries: (question) => partsOf(question).flat(),
  validate: (question, selected) => checkParts(partsOf(question), selected),
  score({ gaps }, { selected }) {
    const mistakes = gaps.flatMap((gap) => {
      const chosen = gap.options.find(({ id }) => selected.includes(`${gap.id}:${id}`));
      return chosen?.right ? [] : [chosen?.mistake ?? 'fact'];
    });
    return createScore(gaps.length, mistakes);
  },
};
