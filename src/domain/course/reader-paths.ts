import { hasFields, isListOf, isRecord, isText } from '../json/guards.ts';

/** What a page needs to lead a reader on: every lesson, and the path of each role. */
export interface ReaderPaths<Strings extends object = object> {
  /** In the order of the course. */
  lessons: {
    id: string;
    title: string;
    href: string;
    /** Area and minutes, in words. */
    about: string;
  }[];
  /** In the order of the administrations. */
  roles: {
    id: string;
    name: string;
    words: string[];
    administration: string;
    href: string;
    lessons: string[];
  }[];
  /** Ids of dossiers, places and cases, which are stored as questions are but never come back to be repeated. */
  tasks: string[];
  /** The words that lead on, which no page has to carry. */
  strings: Strings;
}

/** A network that wants a login, or a server that is half up, may answer with anything. */
export const isReaderPaths = hasFields<ReaderPaths>({
  lessons: isListOf(hasFields({ id: isText, title: isText, href: isText, about: isText })),
  roles: isListOf(
    hasFields({
      id: isText,
      name: isText,
      words: isListOf(isText),
      administration: isText,
      href: isText,
      lessons: isListOf(isText),
    }),
  ),
  tasks: isListOf(isText),
  strings: isRecord,
});
