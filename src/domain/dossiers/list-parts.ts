import type { DocumentBlock, DossierDocument } from './dossier.ts';

/** Something in a document that can be marked. */
export interface Part {
  id: string;
  /** What stands there, on one line: the name of the part to a reader who does not see the page. */
  label: string;
}

/** The parts of a document that can be marked, in the order they stand. */
export function listParts({ blocks }: Pick<DossierDocument, 'blocks'>): Part[] {
  return blocks.flatMap(partsOf);
}

function partsOf(block: DocumentBlock): Part[] {
  switch (block.kind) {
    case 'text':
      return block.passages.flatMap(({ id, text }) => (id === undefined ? [] : [{ id, label: text }]));
    case 'fields':
      return block.fields.map(({ id, label, value }) => ({ id, label: `${label}: ${value}` }));
    case 'table':
      return block.rows.map(({ id, cells }) => ({
        id,
        label: cells.filter((cell) => !/^[–-]?$/u.test(cell)).join(', '),
      }));
    case 'photo':
      return block.details.map(({ id, text }) => ({ id, label: text }));
    default:
      return block satisfies never;
  }
}
