import lunr from 'lunr';
import type { Meanings } from './expand-word.ts';
import { foldLetters } from './fold-letters.ts';
import type { FoundDocument, OpenIndex } from './open-index.ts';
import { readQuery } from './read-query.ts';
import type { SearchKind } from './search-document.ts';
import { FIELD_BOOSTS, FIELDS, type Field } from './stored-index.ts';

/** What a query found, best first. */
export interface Findings {
  results: FoundDocument[];
  /** Stems of the words that were looked for and their like; what is marked in the results. */
  stems: ReadonlySet<string>;
}

/** How much what was found is worth by what it is: a sign or a word answers, a source only says who said it. */
const KIND_WORTH: Record<SearchKind, number> = {
  sign: 1.1,
  term: 1.15,
  guide: 1.1,
  scenario: 0.9,
  dossier: 0.9,
  lesson: 0.9,
  source: 0.55,
};
const SAME_TITLE = 4;
const SAME_ALIAS = 2.5;
/** A name of several words stands in the query, among others. */
const NAME_WITHIN = 1.7;

/** Only among the best is it worth the time to compare names. */
const BEST = 40;

/** As in `lunr.Builder`, for a word that is there once: how much a long text is held back. */
const K1 = 1.2;
const B = 0.75;

/** One typed word with everything that it may mean. */
interface Group {
  meanings: Meanings;
  rarity: number;
}

/** Finds what a query means. Any string is allowed; none is read as a command. */
export function findDocuments(index: OpenIndex, query: string, limit = 20): Findings {
  const { words, name } = readQuery(index, query);
  const groups = words.map((meanings) => ({ meanings, rarity: measureRarity(index, meanings) }));
  const stems = new Set(
    words.flatMap((meanings) => [...meanings.keys()].map((place) => index.word(place).stem)),
  );
  return { results: onePerPage(rank(index, groups, name)).slice(0, limit), stems };
}

/** The rarer what a word may mean, the more it says; lunr's measure, over the documents of all good meanings. */
function measureRarity(index: OpenIndex, meanings: Meanings): number {
  const good = Math.max(...meanings.values()) / 2;
  const documents = new Set<number>();
  for (const [word, worth] of meanings) {
    if (worth >= good) for (const { document } of index.postings(word)) documents.add(document);
  }
  const rest = index.documentCount - documents.size;
  return Math.log(1 + Math.abs((rest + 0.5) / (documents.size + 0.5)));
}

/** What `lunr.Index` is made of; its types are of an older version. No term goes through a pipeline. */
interface IndexParts
  extends Omit<ConstructorParameters<typeof lunr.Index>[0], 'documentVectors' | 'pipeline'> {
  fieldVectors: Record<string, lunr.Vector>;
}

interface Ranked {
  document: FoundDocument;
  score: number;
}

/**
 * Lets lunr add up the words. Each typed word is one term of a small lunr index that is made for the query: its
 * weight in a field of a document is that of its best meaning there, so that a text full of near words does not
 * outweigh one with the word itself.
 */
function rank(index: OpenIndex, groups: readonly Group[], name: string): Ranked[] {
  const found = openForQuery(index, groups).query((query) => {
    for (const number of groups.keys()) query.term(termOf(number), { usePipeline: false });
  });
  const total = groups.reduce((sum, { rarity }) => sum + rarity, 0);
  return found
    .map(({ ref, score, matchData }) => {
      const number = Number(ref);
      const matched = groups.reduce(
        (sum, { rarity }, group) => sum + (termOf(group) in matchData.metadata ? rarity : 0),
        0,
      );
      return { number, score: score * (matched / total) ** 1.5 * KIND_WORTH[index.kind(number)] };
    })
    .toSorted(byScore)
    .slice(0, BEST)
    .map(({ number, score }): Ranked => {
      const document = index.document(number);
      return { document, score: score * worthOfName(index, document, name) };
    })
    .toSorted(byScore);
}

const byScore = (one: { score: number }, other: { score: number }) => other.score - one.score;
const termOf = (number: number) => `g${number}`;

function openForQuery(index: OpenIndex, groups: readonly Group[]): lunr.Index {
  const vectors = new Map<string, number[]>();
  const invertedIndex: Record<string, object> = {};
  for (const [number, group] of groups.entries()) {
    const entry = FIELDS.map((field): [Field, Record<string, object>] => [field, {}]);
    for (const [place, weight] of weigh(index, group)) {
      const [field, documents] = entry[place % FIELDS.length] ?? [];
      const document = Math.floor(place / FIELDS.length);
      if (documents) documents[document] = {};
      const ref = `${field}/${document}`;
      const elements = vectors.get(ref);
      if (elements) elements.push(number, weight);
      else vectors.set(ref, [number, weight]);
    }
    invertedIndex[termOf(number)] = { _index: number, ...Object.fromEntries(entry) };
  }
  const parts: IndexParts = {
    invertedIndex,
    fieldVectors: Object.fromEntries([...vectors].map(([ref, elements]) => [ref, new lunr.Vector(elements)])),
    // Every term that is asked for is in the index, so nothing has to be looked up in a set of all words.
    tokenSet: { intersect: (terms: lunr.TokenSet) => terms } as lunr.TokenSet,
    fields: FIELDS,
  };
  return new lunr.Index(parts as object as ConstructorParameters<typeof lunr.Index>[0]);
}

/** The weight of a typed word by document and field (document × number of fields + field). */
function weigh(index: OpenIndex, { meanings, rarity }: Group): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [word, worth] of meanings) {
    for (const { document, field } of index.postings(word)) {
      const share = index.length(document, field) / index.averageLength(field);
      const dense = (K1 + 1) / (K1 * (1 - B + B * share) + 1);
      const weight = worth * rarity * dense * FIELD_BOOSTS[FIELDS[field] as Field];
      const place = document * FIELDS.length + field;
      if (weight > (weights.get(place) ?? 0)) weights.set(place, weight);
    }
  }
  return weights;
}

/** Who types the very title or a word for it wants that page and no other. */
function worthOfName(index: OpenIndex, document: FoundDocument, asked: string): number {
  const starts = ` ${asked.replaceAll('\u00a7', '')}`;
  // Taking a name apart costs more than seeing that no word of the query begins like it.
  const isLike = (name: string) =>
    starts.includes(` ${foldLetters(name.slice(0, 9).toLowerCase()).replace(/^\W+/, '').slice(0, 2)}`);
  const compare = (name: string, worth: number) => {
    if (!isLike(name)) return 1;
    const stems = index.stemName(name);
    if (stems === asked) return worth;
    return stems.includes(' ') && ` ${asked} `.includes(` ${stems} `) ? NAME_WITHIN : 1;
  };
  return Math.max(
    compare(document.title, SAME_TITLE),
    ...document.aliases.map((alias) => compare(alias, SAME_ALIAS)),
  );
}

/** The best section of each page. */
function onePerPage(ranked: readonly Ranked[]): FoundDocument[] {
  const pages = new Set<number>();
  return ranked.flatMap(({ document }) => {
    if (pages.has(document.page)) return [];
    pages.add(document.page);
    return [document];
  });
}
