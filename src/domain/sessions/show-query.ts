/**
 * What the addresses of a day, its show and its summary say after the question mark. They stand in links that people have sent and
 * saved, and stay as they are.
 */
export const SHOW_QUERY = {
  /** The plan of the day, as `domain/agenda/plan-link.ts` writes it. */
  plan: 'p',
  /** Id of the occasion. */
  occasion: 'tillfalle',
  /** Which window of a show it is: the room's, or the only one; the leader's where it is left out. */
  window: 'fonster',
} as const;
