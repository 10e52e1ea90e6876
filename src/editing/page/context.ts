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
  change: (path: Path, value: unknown) => void;
}

export const EditingContext = createContext<Editing>({
  targets: {},
  props: [],
  messages: [],
  tags: [],
  today: '',
  change: () => undefined,
});

export const useEditing = () => useContext(EditingContext);

/** The id in the page of the field of a path. */
export const fieldId = (path: Path) => `field-${path.join('-')}`;

export const isAt = (path: Path, other: Path) =>
  path.length === other.length && path.every((step, index) => step === other[index]);

export const isUnder = (path: Path, top: Path) => top.every((step, index) => path[index] === step);
