import { hasFields, isFlag, isListOf, isMissingOr, isOneOf, isText } from '../json/guards.ts';
import { TRUTHS } from '../words/vocabulary.ts';
import type { QuestionBase, Twin } from './question.ts';
import type { QuestionRule } from './question-rule.ts';

/** What JSON from a page or a file has when it may be a question; its `kind` says by which rule to look at the rest. */
export const isQuestionLike = hasFields<QuestionBase & { kind: string }>({
  kind: isText,
  id: isText,
  situation: isText,
  prompt: isText,
  truth: isOneOf(TRUTHS),
  signs: isListOf(isText),
  lesson: isText,
  sources: isListOf(isText),
  judgeable: isMissingOr(isFlag),
  twin: isMissingOr(hasFields<Twin>({ of: isText, decides: isText })),
});

/**
 * Whether JSON is a question of the rule's kind. It looks at the form alone: whether a question makes sense is the concern
 * of `checkQuestion`, before anything is built.
 */
export const isQuestionOf = <Asked extends QuestionBase>(
  rule: QuestionRule<Asked>,
  value: unknown,
): value is Asked => isQuestionLike(value) && rule.hasOwnPart(value);
