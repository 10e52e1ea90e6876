import { hasFields, isListOf, isMissingOr, isNumber, isOneOf, isText } from '../json/guards.ts';

/** The slides of a case: judge alone, vote, discuss in pairs, vote again, key. */
export const CASE_STEPS = ['judge', 'first', 'discuss', 'second', 'key'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** What the room can raise its hands for. */
export interface SlideOption {
  /** Permanent within the case; counted hands refer to it. */
  id: string;
  letter: string;
  text: string;
}

/** What a slide is, besides what it shows. */
export interface SlideFacts {
  /** Id of the part of the pass that the slide belongs to. */
  part: string;
  title: string;
  /** Suggested length of a timer, in seconds. */
  timer?: number;
  /** Where the slide is a step of a vote. `right` are the ids of the options that the key says. */
  vote?: { caseId: string; step: CaseStep; options: SlideOption[]; right: string[] };
}

/** Whether the data of a slide is as the page writes it. */
export const isSlideFacts = hasFields<SlideFacts>({
  part: isText,
  title: isText,
  timer: isMissingOr(isNumber),
  vote: isMissingOr(
    hasFields<NonNullable<SlideFacts['vote']>>({
      caseId: isText,
      step: isOneOf(CASE_STEPS),
      options: isListOf(hasFields<SlideOption>({ id: isText, letter: isText, text: isText })),
      right: isListOf(isText),
    }),
  ),
});
