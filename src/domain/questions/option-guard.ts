import { hasFields, isFlag, isMissingOr, isOneOf, isText } from '../json/guards.ts';
import { MISTAKES } from '../words/vocabulary.ts';
import type { Option } from './question.ts';

/** The fields of one choice, as JSON from a page or a file holds them. */
export const optionFields = {
  id: isText,
  text: isText,
  right: isFlag,
  mistake: isMissingOr(isOneOf(MISTAKES)),
};

export const isOption = hasFields<Option>({ ...optionFields, feedback: isText });
