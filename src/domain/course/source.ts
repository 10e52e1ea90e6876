import type { SourceKind } from '../words/vocabulary.ts';

/** How much of a source was read by those who cite it. */
export const READINGS = ['whole', 'excerpt'] as const;
export type Reading = (typeof READINGS)[number];

/** Something a text cites. */
export interface Source {
  id: string;
  kind: SourceKind;
  title: string;
  /** Language of the title (ISO 639-1) where it is not Swedish. */
  lang?: string;
  publisher: string;
  /** Year of publication; absent where it is not known. */
  year?: number;
  /** Absent where no public address is known. */
  url?: string;
  /** How a reader meets it in running text, for instance `Naturvårdsverket` or `miljöbalken`. */
  shortTitle: string;
  /** What the reader should know about how it was read, for instance that it retells another source. */
  note?: string;
  read: Reading;
  checked: string;
}
