import type { Citation } from '../words/citation.ts';
import type { SearchedFor, SectionsSearchedFor } from '../words/searched-for.ts';

/** One lesson: one idea. Its place in the area is its file name's number. */
export interface Lesson extends Citation, SearchedFor, SectionsSearchedFor {
  id: string;
  title: string;
  /** One or two sentences under the title. */
  lead: string;
  /** "Efteråt kan du …" – each begins with a verb. */
  goals: string[];
}
