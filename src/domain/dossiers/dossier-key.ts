import type { MarkingKey } from '../markings/marking-key.ts';
import type { Dossier, DossierDocument } from './dossier.ts';
import { listParts } from './list-parts.ts';
import { partAddress } from './part-address.ts';

/** Gathers the key of a dossier from its cover and its documents. */
export function toDossierKey(
  dossier: Pick<Dossier, 'reasons' | 'key'>,
  documents: readonly DossierDocument[],
): MarkingKey {
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
