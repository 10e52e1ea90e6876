/**
 * The index as it is stored in `sok/index.json` and read by the browser. Version 8.
 *
 *     {
 *       "version": 8,
 *       "documents": {
 *         "kind": "term 0.9\n…",            with its worth
 *         "title": "målvakt\n…",
 *         "lead": "En person som …\n…",
 *         "path": "/ordlista/malvakt/\n…",
 *         "place": "\n…",
 *         "aliases": "$&%d $0%a\n…",
 *         "linkText": "\n…",               of an answer: what its link says, what the link of its number says, and the number
 *         "callText": "\n…",
 *         "phone": "\n…"
 *       },
 *       "words": "…",         every word that occurs, in order of its folded letters
 *       "postings": "…",      for each word, in which titles, leads and texts it occurs; aliases are in the documents
 *       "endings": [["anmälning", "anmäl"], …],
 *       "stopWords": "att och …",
 *       "lightWords": "aldrig vet …",      small words that few names have: they are in names and leads, and not in running text
 *       "ordinaryStems": "flask skog …",    common words that no page has, as folded stems
 *       "elsewhere": "semest|^vab$|…",      words of what the site is not about: folded stems in a pattern, a short one by itself alone
 *       "synonyms": [["socialbidrag|soc", "försörjningsstöd"], …]
 *     }
 *
 * Words and postings are lunr's own serialised index, packed by `pack-index.ts`. Its weights are worked out when it is opened. A word is written as `assistans+ersättning.en`, with `+` where a compound is joined and `.`
 * where its stem, which is lunr's term, ends. `*` before it says that many phrases have it.
 *
 * Lifecycle: made at build time, fetched on first use, never kept by the page. A reader of another version treats
 * the file as damaged; the page and its index come from the same build, so that only happens while a new version
 * of the site is being put in place.
 */
export interface StoredIndex {
  version: typeof INDEX_VERSION;
  documents: Record<DocumentColumn, string>;
  words: string;
  postings: string;
  endings: [from: string, to: string][];
  stopWords: string;
  /** Small words that few names have; they are words of the index, too. */
  lightWords: string;
  ordinaryStems: string;
  elsewhere: string;
  /** Stems of what is typed, and words that mean the same; several of either are told apart by `MEANING_SEPARATOR`. */
  synonyms: [said: string, meant: string][];
}

/**
 * What is stored of a document: a line in each of these columns. What is alike stands together, which is 7 % less to fetch than
 * all of one document after the other. An alias is the numbers of its words: small words are counted from 0 in the order of
 * `stopWords`, then the words of the index that are marked as frequent, and the others after them. A path that begins with `#`
 * belongs to the page before; a bare `#` stands for the anchor that the title gives.
 */
export const DOCUMENT_COLUMNS = [
  'kind',
  'title',
  'lead',
  'path',
  'place',
  'aliases',
  'linkText',
  'callText',
  'phone',
] as const;
export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number];
export const DOCUMENT_SEPARATOR = '\n';
export const NAME_SEPARATOR = ' ';
/** Before a word that many phrases have. */
export const FREQUENT = '*';
/** Between the phrases of a synonym, and between the words that mean the same. */
export const MEANING_SEPARATOR = '|';

export const INDEX_VERSION = 8;

/** The fields of the index with their weights. The order is part of the stored format. */
export const FIELD_BOOSTS = { title: 6, aliases: 5, lead: 2, text: 1 } as const;
export type Field = keyof typeof FIELD_BOOSTS;
export const FIELDS = Object.keys(FIELD_BOOSTS) as Field[];
