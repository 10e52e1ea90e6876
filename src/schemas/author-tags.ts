import type { IdKind } from '../domain/words/finding.ts';

export interface TagAttribute {
  isRequired: boolean;
  /** The collection that the attribute's id is looked up in. */
  refersTo?: IdKind;
  /** The only values allowed. */
  values?: readonly string[];
  /** What a missing attribute can look like. */
  example: string;
}

export interface AuthorTag {
  /** A block stands on lines of its own; inline stands in a sentence. */
  placement: 'block' | 'inline';
  hasChildren: boolean;
  attributes: Readonly<Record<string, TagAttribute>>;
  /** What is inside is a document or a quotation, not the author's own running prose. */
  isQuoted?: true;
  /** The only collection whose files may use the tag. */
  onlyIn?: 'pages' | 'sessions';
}

const required = (example: string, more: Pick<TagAttribute, 'refersTo' | 'values'> = {}): TagAttribute => ({
  isRequired: true,
  example,
  ...more,
});

const DOCUMENT_KINDS = ['letter', 'receipt', 'statement', 'register', 'form', 'note'] as const;

/** The tags an author may use in MDX: the same names as the components in `src/components/author/`. */
export const AUTHOR_TAGS: Readonly<Record<string, AuthorTag>> = {
  SignCard: {
    placement: 'block',
    hasChildren: false,
    attributes: { id: required('miljo-mottagare-saknas', { refersTo: 'sign' }) },
  },
  Question: {
    placement: 'block',
    hasChildren: false,
    attributes: { id: required('miljo-f01', { refersTo: 'question' }) },
  },
  DossierCard: {
    placement: 'block',
    hasChildren: false,
    attributes: { id: required('miljo-akt-balarna', { refersTo: 'dossier' }) },
  },
  ScenarioCard: {
    placement: 'block',
    hasChildren: false,
    attributes: { id: required('miljo-fall-svackan', { refersTo: 'scenario' }) },
  },
  Place: {
    placement: 'block',
    hasChildren: false,
    attributes: { id: required('utlastningen', { refersTo: 'place' }) },
  },
  Figure: {
    placement: 'block',
    hasChildren: false,
    attributes: { id: required('balarna-vaxer', { refersTo: 'figure' }) },
  },
  Facts: { placement: 'block', hasChildren: true, attributes: { title: required('Det här är avfall') } },
  Steps: { placement: 'block', hasChildren: true, attributes: {} },
  Document: {
    placement: 'block',
    hasChildren: true,
    isQuoted: true,
    attributes: {
      kind: required('receipt', { values: DOCUMENT_KINDS }),
      title: required('Vågsedel'),
    },
  },
  Conversation: { placement: 'block', hasChildren: true, attributes: {} },
  SourceQuote: {
    placement: 'block',
    hasChildren: true,
    isQuoted: true,
    attributes: { source: required('miljobalken', { refersTo: 'source' }) },
  },
  IfThen: {
    placement: 'block',
    hasChildren: false,
    attributes: {
      see: required('att mottagaren saknas på vågsedeln'),
      // biome-ignore lint/suspicious/noThenProperty: the tag reads ”om … då …”; nothing awaits this object.
      then: required('frågar jag verksamheten vart massorna gick'),
    },
  },
  Term: {
    placement: 'inline',
    hasChildren: true,
    attributes: { id: required('tillsyn', { refersTo: 'term' }) },
  },
  Source: {
    placement: 'inline',
    hasChildren: false,
    attributes: {
      id: required('miljobalken', { refersTo: 'source' }),
      at: { isRequired: false, example: '26 kap. 2 §' },
    },
  },
  Answers: { placement: 'block', hasChildren: true, attributes: {} },
  Urgent: { placement: 'block', hasChildren: true, attributes: {} },
  AccessibilityStatement: { placement: 'block', hasChildren: false, attributes: {}, onlyIn: 'pages' },
  Slide: {
    placement: 'block',
    hasChildren: true,
    attributes: { part: required('oppning'), title: required('Vad ser ni på platsen?') },
    onlyIn: 'sessions',
  },
  Notes: {
    placement: 'block',
    hasChildren: true,
    attributes: {
      at: { isRequired: false, values: ['judge', 'first', 'discuss', 'second', 'key'], example: 'discuss' },
    },
    onlyIn: 'sessions',
  },
  VoteLoop: {
    placement: 'block',
    hasChildren: true,
    attributes: {
      part: required('fall-1'),
      scenario: { isRequired: false, refersTo: 'scenario', example: 'miljo-fall-svackan' },
      dossier: { isRequired: false, refersTo: 'dossier', example: 'miljo-akt-balarna' },
      question: { isRequired: false, refersTo: 'question', example: 'miljo-f01' },
    },
    onlyIn: 'sessions',
  },
  PlaceSlide: {
    placement: 'block',
    hasChildren: false,
    attributes: { part: required('oppning'), id: required('utlastningen', { refersTo: 'place' }) },
    onlyIn: 'sessions',
  },
  Publisher: { placement: 'block', hasChildren: false, attributes: {}, onlyIn: 'pages' },
  OfflineCopy: { placement: 'block', hasChildren: false, attributes: {}, onlyIn: 'pages' },
  StoredProgress: { placement: 'block', hasChildren: false, attributes: {}, onlyIn: 'pages' },
};

/** What pages of running text may use: few things, so that they do not load the styles of a lesson. */
const PAGE_TAGS = ['Source', 'AccessibilityStatement', 'Publisher', 'OfflineCopy', 'StoredProgress'];

/** The tags that the files of a collection may use. */
export const tagsOf = (collection: string): string[] =>
  collection === 'pages'
    ? PAGE_TAGS
    : Object.entries(AUTHOR_TAGS).flatMap(([name, { onlyIn }]) =>
        onlyIn === undefined || onlyIn === collection ? name : [],
      );
