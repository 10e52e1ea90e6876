import type { Citation } from './citation.ts';

/** A practical guide under /anmal/. */
export interface Guide extends Citation {
  id: string;
  title: string;
  lead: string;
  minutes: number;
}
