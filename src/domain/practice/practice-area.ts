import { hasFields, isListOf, isText } from '../json/guards.ts';

/** An area that practice may take questions from: enough to choose among areas before any bank is fetched. */
export interface PracticeArea {
  id: string;
  slug: string;
  title: string;
  /** Ids of its questions. */
  questions: string[];
}

export const isPracticeArea = hasFields<PracticeArea>({
  id: isText,
  slug: isText,
  title: isText,
  questions: isListOf(isText),
});
