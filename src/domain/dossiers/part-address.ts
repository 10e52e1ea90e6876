import type { PartPlace } from './dossier.ts';

/** Where a part is in a dossier, as markings name it: `document/row`. */
export const partAddress = ({ document, row }: PartPlace): string => `${document}/${row}`;
