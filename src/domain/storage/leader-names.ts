import type { KeptName } from './kept-names.ts';

/** The plan that was worked on last. */
export const DAY_DRAFT = 'day:draft' satisfies KeptName;

/** What the names of occasions begin with; the id of the occasion follows. */
export const OCCASION = 'occasion:' satisfies KeptName;
