/**
 * Everything that can be wrong in the content: a permanent code and the facts an explanation needs.
 * The sentences are in `src/schemas/author-messages.ts`; a code that lacks one does not compile.
 */

import type { Truth } from './vocabulary.ts';

export type Path = readonly (string | number)[];

/** Where: a file under the project root, and a path of keys in its data or a line in its text. */
export interface Place {
  file: string;
  path?: Path;
  line?: number;
}

/** What an id can be the id of. */
export const ID_KINDS = [
  'area',
  'lesson',
  'sign',
  'question',
  'dossier',
  'scenario',
  'place',
  'figure',
  'source',
  'term',
  'guide',
  'page',
  'organisation',
  'administration',
  'role',
  'path',
  'path-step',
  'prop',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** How many of something a file has. */
export interface MannerismPlace {
  file: string;
  count: number;
}

/** A field: its name as written, and what its schema says about it. */
interface FieldFacts {
  field: string;
  /** The schema's description for the person who fills the field in; empty if it has none. */
  description: string;
}

/**
 * Code → the facts of one finding. 1xx files and YAML, 2xx fields, 3xx references, 4xx questions, 5xx signs, 6xx MDX,
 * 7xx language, 8xx scenarios and passes, 90x–91x dossiers, 92x–93x places, 95x law, 97x paths of questions, 98x search, 99x figures.
 */
export interface FindingParams {
  I101: { folder: string };
  I102: object;
  I103: object;
  I104: object;
  I105: object;
  I106: { text: string };
  I107: object;
  I108: { key: string };
  I109: { text: string; corrected: string };
  I110: { suggestion: string | undefined; places: readonly string[] };
  I111: { extension: string; suggestion: string };
  I112: { suggestion: string };
  I113: { id: string; fileName: string; expectedFileName: string };
  I114: { missing: string };
  I115: { number: string; other: string };
  I116: { what: 'word' | 'sheet' | 'slides' | 'pdf'; suggestion: string | undefined };
  I117: object;
  I118: { text: string; corrected: string };
  I119: { text: string; corrected: string | undefined };
  /** `before` and `after` are the words on both sides of what nobody sees. */
  I120: {
    what: 'control' | 'soft-hyphen' | 'zero-width' | 'direction' | 'hard-space';
    before: string;
    after: string;
  };
  I121: { letter: string; corrected: string };

  I201: { key: string; nearest: string | undefined; allowed: readonly string[] };
  I202: FieldFacts & { empty: boolean; choices: readonly string[] };
  I203: FieldFacts & { expected: ValueType; got: ValueType; corrected: CorrectedValue | undefined };
  I204: FieldFacts & { value: string; nearest: string | undefined; allowed: readonly string[] };
  I205: { field: string; value: string; corrected: string | undefined };
  I206: { field: string; value: string; lastDay: string | undefined };
  I207: { field: string; value: string; today: string };
  I208: FieldFacts & { length: number; max: number };
  I209: FieldFacts & { length: number; min: number };
  I210: FieldFacts;
  I211: FieldFacts & { length: number; max: number };
  I212: FieldFacts & { length: number; min: number };
  I213: { field: string; value: string; corrected: string | undefined };
  I214: FieldFacts & { value: number; min: number | undefined; max: number | undefined };
  I215: { field: string; value: string; corrected: string | undefined };
  I216: { field: string; value: string };
  I217: FieldFacts & { detail: string };
  /** `missing` and `unknown` are placeholders, with their braces; without both, a brace has no partner. */
  I218: { field: string; missing: readonly string[]; unknown: readonly string[]; allowed: readonly string[] };
  I219: { field: string; markup: string };
  I220: { field: string; value: string; corrected: string | undefined };
  I221: object;

  I301: { id: string; collection: IdKind; firstFile: string; firstLine: number | undefined };
  I302: {
    id: string;
    collection: IdKind;
    nearest: string | undefined;
    /** What the id is the id of, when it exists but is something else. */
    isA: IdKind | undefined;
  };
  I303: { slug: string; firstFile: string };
  I304: { address: string; nearest: string | undefined };
  I305: { address: string; corrected: string | undefined };
  I306: { collection: IdKind };
  I307: { source: string; kind: string };
  I308: object;
  /** `need` is a key of `NEEDED` (course/needed-ids.ts). */
  I309: { collection: IdKind; id: string; need: string; nearest: string | undefined };
  I310: { collection: IdKind; id: string; version: string; nearest: string | undefined };
  I311: { collection: IdKind; id: string; version: string };
  I312: { address: string; corrected: string };
  I313: { address: string; corrected: string };
  I314: { address: string; what: AddressProblem; corrected: string | undefined };
  I315: { address: string; text: string; corrected: string | undefined };
  I316: { address: string; nearest: string | undefined };
  I317: { text: string; address: string };
  I318: { lesson: string };

  I351: { organisation: string; field: string; nearest: string | undefined };
  I352: { organisation: string; nearest: string | undefined };
  I353: { slug: string; nearest: string | undefined; guides: readonly string[] };
  I354: { logo: string; folder: string; nearest: string | undefined };
  I355: { logo: string; bytes: number; max: number };
  I356: { lesson: string; collection: IdKind; id: string };
  I357: { file: string; found: PictureFormat; suggestion: string | undefined };
  I358: { found: string };
  I359: object;
  I361: { id: string; corrected: string };
  I362: { name: string; corrected: string };
  I363: { id: string };
  /** `nearest` is the name of a folder. */
  I364: { area: string; nearest: string | undefined };
  /** An id, or an address. */
  I365: { what: string; organisation: string };

  I401: { question: string; kind: 'single' | 'assess'; right: readonly string[] };
  I402: { question: string };
  I403: { question: string };
  I404: { option: string; verdict?: Truth };
  I405: { question: string; option: string };
  I406: { question: string; option: string };
  I407: { option: string; expected: string };
  I408: { question: string; firstFile: string; firstLine: number | undefined };
  I409: { option: string; count: number; total: number };
  I410: { right: number; wrong: number };
  I411: { count: number; total: number; needed: number };
  I412: { question: string; option: string; same: string };
  I413: { question: string; pair: string; choice: string; known: readonly string[] };
  I414: { question: string; gap: string; right: readonly string[] };
  I415: { question: string; gap: string; count: number };
  I416: { question: string; gap: string; declared: readonly string[] };
  I417: { question: string; row: string; cells: number; columns: number };
  I418: { count: number };
  I419: { question: string; twin: string };
  I420: { question: string; twin: string };
  I421: { question: string; twin: string; option: string };
  I422: {
    kind: 'single' | 'action' | 'choice';
    /** Slug of the area, or undefined for all areas together. */
    area: string | undefined;
    /** A naive strategy, or `words` for the word model. */
    strategy: string;
    share: number;
    most: number;
    items: readonly string[];
  };
  I423: { area: string; truth: Truth; count: number; total: number; least: number };
  I424: { question: string; twin: string; truth: Truth };

  I501: { count: number };
  I502: object;
  I503: object;
  I504: { sign: string };
  I505: { field: string; word: string; reason: string };
  I506: object;
  I507: { prop: string };
  I508: { prop: string };
  I509: { words: number; min: number; max: number };

  I601: { text: string };
  I602: { text: string };
  I603: { text: string };
  I604: { tag: string };
  I605: { tag: string; nearest: string | undefined; allowed: readonly string[] };
  I606: { tag: string; attribute: string; nearest: string | undefined; allowed: readonly string[] };
  I607: { tag: string; attribute: string; example: string };
  I608: { tag: string; attribute: string; corrected: string | undefined };
  I609: {
    tag: string;
    attribute: string;
    value: string;
    nearest: string | undefined;
    allowed: readonly string[];
  };
  I610: { text: string };
  I611: { text: string; depth: number; previous: number };
  I612: { url: string };
  I613: { tag: string };
  I614: { tag: string; open: string | undefined };
  I615: { tag: string };
  I616: object;
  I617: { tag: string; example: string };
  I618: { tag: string };
  I619: { text: string };
  I620: { text: string };
  I621: { address: string; what: 'elsewhere' | 'computer' | 'inline' | 'root' };
  I622: { address: string; nearest: string | undefined };
  I623: { what: MarkdownSlip; text: string; corrected: string | undefined };
  I624: { what: 'no-line' | 'pasted' | 'cells'; text: string; cells: number; columns: number };
  I625: object;
  I626: { tag: string };
  I627: { text: string; firstLine: number };
  I628: { name: string; bytes: number; max: number };

  I851: { minutes: number; min: number; max: number };
  I852: { part: string; minutes: number; least: number };
  I853: { part: string; nearest: string | undefined; parts: readonly string[] };
  I854: { part: string };
  I855: { cases: number; min: number };
  I856: { tag: string };
  I857: object;
  I858: { part: string };

  I701: { text: string; corrected: string };
  I702: { words: number; max: number; start: string };
  I703: { words: number; max: number };
  I704: { lix: number; max: number; wordsPerSentence: number; longWordShare: number };
  I705: { words: number; min: number; max: number };
  I706: { text: string };
  I707: { text: string; count: number; most: number; places: readonly MannerismPlace[] };
  /** `share` and `max` are parts of 1. */
  I708: { share: number; max: number; places: readonly MannerismPlace[] };
  I709: { kind: 'body' | 'field'; share: number; max: number; places: readonly MannerismPlace[] };

  I711: { steps: number; min: number; max: number };
  I712: { heading: string; words: number; max: number };
  I713: { step: number; max: number };

  I721: { text: string };
  I722: { number: string };
  I723: { emoji: string };
  I724: { field: string; markup: string };

  I801: { id: string };
  I802: { id: string; node: string };
  I803: { id: string; nearest: string | undefined; known: readonly string[] };
  I804: { node: string };
  I805: { node: string };
  I806: { choice: string; expected: string };
  I807: { node: string; choice: string; same: string };
  I808: { node: string };
  I809: { nodes: readonly string[] };
  I810: object;
  I811: { node: string };
  I812: { node: string; kind: string };
  I813: { letter: string; count: number };
  I814: { slug: string; firstFile: string };
  I815: { node: string; choice: string };
  I816: { node: string; choice: string };

  I901: { document: string; row: string | undefined; nearest: string | undefined; known: readonly string[] };
  I902: { what: 'document' | 'part' | 'reason'; id: string; firstFile: string };
  I903: { part: string };
  I904: { reason: string; nearest: string | undefined; known: readonly string[] };
  I905: { part: string; field: string };
  I906: { part: string };
  I907: { signs: number; innocent: number };
  I908: { count: number; min: number; max: number };
  I909: { document: string };
  I910: { cells: number; columns: number };
  I911: { drawing: string; nearest: string | undefined };
  I912: { word: string; reason: string };
  I913: { count: number; max: number };
  I914: { truth: string; signs: number };
  I915: { slug: string; firstFile: string };

  I921: { what: 'detail' | 'reason' | 'state'; id: string };
  I922: { id: string; nearest: string | undefined; known: readonly string[] };
  /** `isThere`: it is there and should not; otherwise it is missing. */
  I923: { detail: string; field: 'reasons' | 'sign' | 'innocent'; isThere: boolean };
  I924: { reason: string; nearest: string | undefined; known: readonly string[] };
  I925: { count: number; min: number; max: number };
  I926: { signs: number; min: number; max: number };
  I927: { signs: number; others: number; needed: number };
  I928: { id: string; problem: 'small' | 'outside'; least: number };
  I929: { id: string; other: string };
  I930: { state: string };
  I931: object;
  I932: { viewBox: string | undefined };
  I933: { bytes: number; max: number };
  I934: { found: string };
  I935: { id: string; slug: string; problem: 'repeated' | 'unprefixed' };
  I936: { group: string; nearest: string | undefined; known: readonly string[] };
  I937: { slug: string; firstFile: string };
  I938: { missing: string };
  I939: { word: string; reason: string };
  /** Shares are parts of 1. */
  I940: { share: number; most: number; places: number };
  I941: { title: string };

  I951: { act: string; at: string; nearest: string | undefined };
  I952: { act: string; at: string; about: string; words: readonly string[] };
  I953: { act: string; at: string; word: string; instead: string };
  I954: { at: string; acts: readonly string[] };
  I955: { act: string };
  I956: { at: string };
  I957: { at: string; nearest: string | undefined };

  I971: { slug: string; nearest: string | undefined };
  I973: { id: string };
  I974: { node: string; from: readonly string[] };
  I975: { node: string; choice: string; same: string };
  I976: { id: string; steps: number; min: number; max: number };
  I977: { id: string; answer: string };

  I981: { phrase: string };
  I982: { phrase: string; same: string };
  I983: { section: string; nearest: string | undefined };
  I984: { address: string; nearest: string | undefined };
  I985: { phrase: string; firstFile: string };

  I991: { isSourced: boolean };
  I992: { slug: string };
  I993: { label: string };
  I994: { at: string; before: string };
  I995: { id: string; nearest: string | undefined; known: readonly string[] };
  I996: { count: number; max: number };
  I997: { name: string; width: number; height: number };
}

/** What a picture is, whatever its name says. */
export type PictureFormat = 'svg' | 'png' | 'jpeg' | 'gif' | 'webp' | 'unknown';

/** Why an address of a link leads no reader anywhere, or leads past somebody who sees where they go. */
export type AddressProblem =
  | 'bare'
  | 'computer'
  | 'scheme'
  | 'mail'
  | 'rewritten'
  | 'tracked'
  | 'placeholder';

/** Marks of Markdown that did not become what they were meant to be, and some that became something else. */
export type MarkdownSlip =
  | 'heading'
  | 'bullet'
  | 'list'
  | 'emphasis'
  | 'link'
  | 'reference'
  | 'footnote'
  | 'bracket'
  | 'underline'
  | 'code'
  | 'empty-heading';

export type ValueType = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'group' | 'nothing';

/** What to write instead of a value of the wrong type: a line of YAML, a line without its quotation marks, or a list of one. */
export type CorrectedValue =
  | { kind: 'line' | 'unquoted'; line: string }
  | { kind: 'list'; key: string; value: string };

export type FindingCode = keyof FindingParams;

/** An error stops the build; a warning is only told. */
export type Severity = 'error' | 'warning';

export type Finding = {
  [Code in FindingCode]: Place & {
    code: Code;
    severity: Severity;
    path: Path;
    params: FindingParams[Code];
  };
}[FindingCode];

/** Makes a finding. Each code has its own facts, and others do not compile; it is an error where nothing else is said. */
export function createFinding<Code extends FindingCode>(
  code: Code,
  place: Place,
  params: FindingParams[Code],
  severity: Severity = 'error',
): Finding {
  // TypeScript cannot see that code and params vary together inside a generic function; the signature guarantees it.
  return { path: [], ...place, code, severity, params } as unknown as Finding;
}
