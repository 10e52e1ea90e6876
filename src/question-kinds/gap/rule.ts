import { hasFields, isListOf, isText } from '../../domain/json/guards.ts';
import { checkParts } from '../../domain/questions/check-parts.ts';
import { createScore } from '../../domain/questions/create-score.ts';
import { optionFields } from '../../domain/questions/option-guard.ts';
import type { Option, QuestionBase } from '../../domain/questions/question.ts';
import type { OwnPart, QuestionRule } from '../../domain/questions/question-rule.ts';

/** One way to fill a gap. */
export type Filling = Omit<Option, 'feedback'>;

/** A place in the text with two to five fillings, of which exactly one is right. */
export interface Gap {
  id: string;
  options: Filling[];
  /** Why the right filling is right and the others are not. */
  feedback: string;
}

/** A text with gaps to fill. */
export interface GapQuestion extends QuestionBase {
  kind: 'gap';
  /** Each gap stands in it once as its id in braces: `Kl. {a} lossade {b}.` */
  text: string;
  gaps: Gap[];
}

/** The words that belong in a gap. */
export const rightFilling = ({ options }: Gap): string => options.find(({ right }) => right)?.text ?? '';

const partsOf = ({ gaps }: GapQuestion) =>
  gaps.map((gap) => gap.options.map((option) => `${gap.id}:${option.id}`));

/**
 * Accepts one filling for each gap. One point for each gap that was filled right; a wrong filling is the mistake
 * it declares, or `fact` where it declares none.
 *
 * An answer is gap and filling, in the order of the gaps: `a:b`.
 */
export const gapRule: QuestionRule<GapQuestion> = {
  hasOwnPart: hasFields<OwnPart<GapQuestion>>({
    text: isText,
    gaps: isListOf(
      hasFields<Gap>({ id: isText, options: isListOf(hasFields<Filling>(optionFields)), feedback: isText }),
    ),
  }),
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
