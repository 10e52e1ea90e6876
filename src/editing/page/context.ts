import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Prop } from '../../domain/pictograms/prop.ts';
import type { Path } from '../../domain/words/finding.ts';
import type { Message, Overview, TagForm } from './wire.ts';

/** What every field of an open file can see. */
export interface Editing {
  targets: Overview['targets'];
  props: readonly Prop[];
  /** Those of the open file. */
  messages: readonly Message[];
  tags: readonly TagForm[];
  today: string;
  /** The folder of the area that the open file lies in; empty where there is none. */
  area: string;
  /** Whether a field has been changed since the check looked at it. */
  isStale: (path: Path) => boolean;
  change: (path: Path, value: unknown) => void;
  /** Puts a photograph beside the open text and gives its name, or says why not. Undefined where none can lie. */
  addPicture?: ((picture: File) => Promise<{ name: string } | { problem: string }>) | undefined;
}

export const EditingContext = createContext<Editing>({
  targets: {},
  props: [],
  messages: [],
  tags: [],
  today: '',
  area: '',
  isStale: () => false,
  change: () => undefined,
});

/** The row of a list that a field stands in, by its name: ”Svar B”. Empty outside rows. */
export const RowContext = createContext('');

export const useEditing = () => useContext(EditingContext);

/** The id in the page of the field of a path. */
export const fieldId = (path: Path) => `field-${path.join('-')}`;

export const isAt = (path: Path, other: Path) =>
  path.length === other.length && path.every((step, index) => step === other[index]);

export const isUnder = (path: Path, top: Path) => top.every((step, index) => path[index] === step);
