/**
 * What a learner has marked, and why.
 *
 * Stored as text, one a marking, in the `selected` of an attempt or a draft (`domain/progress/progress.ts`):
 * the part and the reason, `part:reason`, or the part alone while no reason has been chosen. A part is an id, or two with
 * a slash between: ids contain neither `/` nor `:`.
 */
export interface Marking {
  /** Address of the part: `document/row` in a dossier, the id of the detail in a place. */
  part: string;
  /** Id of a reason of the key. */
  reason?: string;
}

export const formatMarking = ({ part, reason }: Marking): string =>
  reason === undefined ? part : `${part}:${reason}`;

/** Reads a stored marking. Any text can be read; whether the key has such a part is another matter. */
export function parseMarking(stored: string): Marking {
  const [part = '', reason] = stored.split(':', 2);
  return reason ? { part, reason } : { part };
}
