import type { Prop } from '../../domain/pictograms/prop.ts';
import type { IdKind, Path } from '../../domain/words/finding.ts';
import type { Body } from './body.ts';
import type { Field } from './form.ts';

/** What the page and the program on the same computer say to each other, as JSON. */

/** Something in the list: a file, or one question of a bank. */
export interface Entry {
  collection: string;
  file: string;
  /** Where in the data of the file; empty for the whole file. */
  at: Path;
  title: string;
  /** The folder of the area; empty where there is none. */
  area: string;
  errors: number;
  /** How many fields nobody has filled in yet. */
  left: number;
}

/** Something that others refer to by its id. */
export interface Target {
  id: string;
  title: string;
  /** Where it is from, for what has the same title. */
  detail: string;
  /** The folder of its area; empty where there is none. */
  area?: string;
}

/** One message of the content check. */
export interface Message {
  file: string;
  line: number;
  code: string;
  isError: boolean;
  /** Nothing has been filled in yet, so nothing is wrong either. */
  isLeft: boolean;
  /** What the form calls the field; empty where it has none. */
  field: string;
  /** Where in the data; empty for what concerns the whole file or its text. */
  path: Path;
  what: string;
  why: string;
  instead: string;
}

/** The state of all content. */
export interface Overview {
  entries: readonly Entry[];
  targets: Readonly<Partial<Record<IdKind, readonly Target[]>>>;
  /** Undefined while nothing has been checked since the last change. */
  messages: readonly Message[] | undefined;
  areas: readonly { folder: string; title: string }[];
  /** What the pictures of signs are put together from. */
  props: readonly Prop[];
}

/** What does not change while the program runs. */
export interface Setup {
  forms: Readonly<Record<string, Field>>;
  tags: Readonly<Record<string, readonly TagForm[]>>;
  today: string;
}

export interface TagForm {
  name: string;
  hasInner: boolean;
  attributes: readonly { key: string; isRequired: boolean; refersTo?: IdKind; values?: readonly string[] }[];
}

/** A file that is open. */
export interface OpenFile {
  collection: string;
  file: string;
  /** Of the bytes that were read; a file that has another is somebody else's work. */
  version: string;
  /** Undefined where the YAML cannot be read. */
  data: unknown;
  body?: Body;
  /** The page that shows it, from the root of the site. */
  address: string;
  /** Follows its schema, so that the site shows it. */
  isShown: boolean;
  /** Made here and not sent in yet, so that nobody has met it and it can be taken away. */
  isNew: boolean;
  /** Names of the pictures in the same folder. */
  pictures: readonly string[];
  /** Whether a photograph can be put there. */
  takesPictures: boolean;
}

export interface SaveRequest {
  file: string;
  /** What of the file is shown, for the page that shows it. */
  at: Path;
  version: string;
  data: unknown;
  body?: Body;
}

/** A photograph to put beside a text. */
export interface PictureRequest {
  file: string;
  /** As it is called where it comes from. */
  name: string;
  base64: string;
}

/** What it is called now, and what lies there. */
export interface PictureTaken {
  name: string;
  pictures: readonly string[];
}

/** What to take away: a file, or a question of a bank. */
export type RemoveRequest = Pick<SaveRequest, 'file' | 'at' | 'version'>;

/** The file as it is now, and what can be opened; what the check says is asked for next. */
export interface Saved {
  open: OpenFile;
  overview: Overview;
}

export interface CreateRequest {
  collection: string;
  area: string;
  title: string;
  kind: string;
}

export interface Created {
  entry: Pick<Entry, 'file' | 'at' | 'collection'>;
  overview: Overview;
}

/** Why something was not done. */
export interface Refusal {
  refusal:
    | 'changed-meanwhile'
    | 'exists'
    | 'is-sent'
    | 'unknown'
    | 'unreadable'
    | 'too-short'
    | 'no-photo'
    | 'photo-too-large'
    /** Another program has the file. */
    | 'held'
    | 'failed';
  /** What the system said, for `failed`. */
  detail?: string;
}

/** What has changed since the last version that was sent in. */
export interface Changes {
  isKept: boolean;
  files: readonly { file: string; change: 'added' | 'changed' | 'removed' }[];
}

/** `kept` is a version on this computer alone. */
export interface Sent {
  outcome: 'sent' | 'kept' | 'failed';
  detail: string;
}
