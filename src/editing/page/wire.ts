import {
  type Guard,
  hasFields,
  isListOf,
  isMapOf,
  isMissingOr,
  isNumber,
  isRecord,
  isText,
} from '../../domain/json/guards.ts';
import type { Prop } from '../../domain/pictograms/prop.ts';
import type { IdKind, Path } from '../../domain/words/finding.ts';
import type { Body, BodyPart } from './body.ts';
import type { Field } from './form.ts';

/**
 * What the page and the program on the same computer say to each other, as JSON. Each request has its guard beside it: the
 * program writes and removes files by what it is told, and a page that was opened before an upgrade may say it otherwise.
 */

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

export const isPath: Guard<Path> = isListOf(
  (step: unknown): step is string | number => isText(step) || (isNumber(step) && Number.isInteger(step)),
);

const isBody: Guard<Body> = (value): value is Body =>
  hasFields<Body>({ parts: isListOf(isBodyPart), after: isText })(value);

type PartOf<Type extends BodyPart['type']> = Extract<BodyPart, { type: Type }>;

const isTextPart = hasFields<PartOf<'text'>>({
  type: (value): value is 'text' => value === 'text',
  before: isText,
  line: isNumber,
  text: isText,
});

const isTagPart = hasFields<PartOf<'tag'>>({
  type: (value): value is 'tag' => value === 'tag',
  before: isText,
  line: isNumber,
  name: isText,
  attributes: isMapOf(isText),
  opening: isText,
  inner: isMissingOr(isBody),
});

const isBodyPart: Guard<BodyPart> = (value): value is BodyPart => isTextPart(value) || isTagPart(value);

/** The data of a file is a group, whatever is in it: what is wrong in it the check says, after it is saved. */
export const isSaveRequest = hasFields<SaveRequest>({
  file: isText,
  at: isPath,
  version: isText,
  data: isRecord,
  body: isMissingOr(isBody),
});

/** A photograph to put beside a text. */
export interface PictureRequest {
  file: string;
  /** As it is called where it comes from. */
  name: string;
  base64: string;
}

export const isPictureRequest = hasFields<PictureRequest>({ file: isText, name: isText, base64: isText });

/** What it is called now, and what lies there. */
export interface PictureTaken {
  name: string;
  pictures: readonly string[];
}

/** What to take away: a file, or a question of a bank. */
export type RemoveRequest = Pick<SaveRequest, 'file' | 'at' | 'version'>;

export const isRemoveRequest = hasFields<RemoveRequest>({ file: isText, at: isPath, version: isText });

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

export const isCreateRequest = hasFields<CreateRequest>({
  collection: isText,
  area: isText,
  title: isText,
  kind: isText,
});

/** What to send in: everything that has changed, with a line of why. */
export interface SendRequest {
  note: string;
}

export const isSendRequest = hasFields<SendRequest>({ note: isText });

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
    /** The request does not have the form that this version of the program takes. */
    | 'not-understood'
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
