import type { PartPlace } from './dossier.ts';

/**
 * What a learner has marked, and why.
 *
 * Stored as text, one a marking, in the `selected` of an attempt or a draft (`domain/progress/progress.ts`):
 * `document/row:reason`, or `document/row` while no reason has been chosen. The three are ids, which contain
 * neither `/` nor `:`.
 */
export interface Marking {
  /** `document/row` */
  part: string;
  /** Id of a reason of the dossier. */
  reason?: string;
}

export const partAddress = ({ document, row }: PartPlace): string => `${document}/${row}`;

export const formatMarking = ({ part, reason }: Marking): string =>
  reason === undefined ? part : `${part}:${reason}`;

/** Reads a stored marking. Any text can be read; whether the dossier has such a part is another matter. */
export function parseMarking(stored: string): Marking {
  const [part = '', reason] = stored.split(':', 2);
  return reason ? { part, reason } : { part };
}
