import type { Citation } from '../words/citation.ts';
import type { SearchedFor, SectionsSearchedFor } from '../words/searched-for.ts';

/** A practical guide under /anmal/. */
export interface Guide extends Citation, SearchedFor, SectionsSearchedFor {
  id: string;
  title: string;
  lead: string;
  minutes: number;
}
