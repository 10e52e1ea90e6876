import type { SourceKind } from './vocabulary.ts';

/** Something a text cites. */
export interface Source {
  id: string;
  kind: SourceKind;
  title: string;
  publisher: string;
  /** Year of publication; absent where it is not known. */
  year?: number;
  /** Absent where no public address is known. */
  url?: string;
  /** How a reader meets it in running text, for instance `Naturvårdsverket` or `miljöbalken`. */
  shortTitle: string;
  /** What the reader should know about how it was read, for instance that it retells another source. */
  note?: string;
  checked: string;
}
