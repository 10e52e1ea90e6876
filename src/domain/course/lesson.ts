import type { Citation } from './citation.ts';

/** One lesson: one idea, 5–10 minutes. Its place in the area is its file name's number. */
export interface Lesson extends Citation {
  id: string;
  title: string;
  /** One or two sentences under the title. */
  lead: string;
  /** "Efteråt kan du …" – each begins with a verb. */
  goals: string[];
  /** Reading and exercises together. */
  minutes: number;
}
