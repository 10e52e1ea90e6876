import { hasFields, isListOf, isText } from '../json/guards.ts';

/** A role whose lessons practice may take questions from. */
export interface PracticeRole {
  id: string;
  name: string;
  /** Name of the administration it belongs to. */
  administration: string;
  /** Ids of its lessons. */
  lessons: string[];
  /** Ids of the areas that its lessons belong to. */
  areas: string[];
}

export const isPracticeRole = hasFields<PracticeRole>({
  id: isText,
  name: isText,
  administration: isText,
  lessons: isListOf(isText),
  areas: isListOf(isText),
});
