import type { Dossier, DossierDocument, Verdict } from './dossier.ts';
import { listParts } from './list-parts.ts';
import { partAddress } from './marking.ts';

/** A detail of the key, as far as scoring needs it. */
export interface ScoredDetail {
  /** Addresses (`document/row`) of the parts where it shows; at least one. */
  parts: readonly string[];
  verdict: Verdict;
  /** Ids of the reasons that are right; empty for what is innocent. */
  reasons: readonly string[];
}

/** What markings are compared with. */
export interface DossierKey {
  /** Addresses of all parts that can be marked, in the order they stand. */
  parts: readonly string[];
  /** Ids of the reasons one can choose from. */
  reasons: readonly string[];
  details: readonly ScoredDetail[];
}

/** Gathers the key of a dossier from its cover and its documents. */
export function toDossierKey(
  dossier: Pick<Dossier, 'reasons' | 'key'>,
  documents: readonly DossierDocument[],
): DossierKey {
  return {
    parts: documents.flatMap((document) =>
      listParts(document).map((part) => partAddress({ document: document.id, row: part.id })),
    ),
    reasons: dossier.reasons.map(({ id }) => id),
    details: dossier.key.map(({ also = [], verdict, reasons = [], ...place }) => ({
      parts: [place, ...also].map(partAddress),
      verdict,
      reasons,
    })),
  };
}
