import lunr from 'lunr';
import { expandWord, findByStem, type Meanings } from './expand-word.ts';
import { foldLetters } from './fold-letters.ts';
import type { FoundDocument, OpenIndex } from './open-index.ts';
import type { SearchKind } from './search-document.ts';
import { type Field, FIELD_BOOSTS, FIELDS } from './stored-index.ts';
import { tokenize } from './tokenize.ts';

/** What a query found, best first. */
export interface Findings {
  results: FoundDocument[];
  /** Stems of the words that were looked for and their like; what is marked in the results. */
  stems: ReadonlySet<string>;
}

/** Longer queries are cut: nobody asks so much, and the time must be bounded. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

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

/** As in `lunr.Builder`: how soon more of the same word stops counting, and how much a long text is held back. */
const K1 = 1.2;
const B = 0.75;

/** One typed word with everything that it may mean. */
interface Group {
  meanings: Meanings;
  rarity: number;
}

/** Finds what a query means. Any string is allowed; none is read as a command. */
export function findDocuments(index: OpenIndex, query: string, limit = 20): Findings {
  const tokens = tokenize(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  const groups = expandQuery(index, tokens).map((meanings) => ({
    meanings,
    rarity: measureRarity(index, meanings),
  }));
  const stems = new Set(
    groups.flatMap(({ meanings }) => [...meanings.keys()].map((place) => index.words[place]?.stem ?? '')),
  );
  return { results: onePerPage(rank(index, groups, tokens)).slice(0, limit), stems };
}

/** What each word of the query may mean. Words that say nothing are left out, unless there are no others. */
function expandQuery(index: OpenIndex, tokens: readonly string[]): Meanings[] {
  const asked = tokens.flatMap((token, place) => (index.stopWords.has(token) ? [] : [place]));
  const places = asked.length > 0 ? asked : tokens.slice(-1).map(() => tokens.length - 1);
  const byPlace = new Map(
    places.map((place) => [place, expandWord(index, tokens[place] ?? '', place === tokens.length - 1)]),
  );
  const add = (place: number, word: number, worth: number) => {
    const meanings = byPlace.get(place);
    if (meanings && worth > (meanings.get(word) ?? 0)) meanings.set(word, worth);
  };
  const stems = tokens.map((token) => foldLetters(index.stem(token)));
  for (const place of tokens.keys()) {
    // A compound that was typed apart.
    const joined = findByStem(index, index.stem(`${tokens[place]}${tokens[place + 1] ?? ''}`));
    for (const word of tokens[place + 1] === undefined ? [] : joined) {
      add(place, word, 1);
      add(place + 1, word, 1);
    }
    for (let words = 1; words <= 3; words += 1) {
      const said = stems.slice(place, place + words).join(' ');
      for (const phrase of (place + words <= tokens.length && index.synonyms.get(said)) || []) {
        const meant = tokenize(phrase).filter((token) => !index.stopWords.has(token));
        for (const word of meant.flatMap((token) => findByStem(index, index.stem(token)))) {
          for (let covered = place; covered < place + words; covered += 1) {
            add(covered, word, 0.9 / Math.sqrt(meant.length));
          }
        }
      }
    }
  }
  return [...byPlace.values()].filter((meanings) => meanings.size > 0);
}

/** The rarer what a word may mean, the more it says; lunr's measure, over the documents of all good meanings. */
function measureRarity(index: OpenIndex, meanings: Meanings): number {
  const good = Math.max(...meanings.values()) / 2;
  const documents = new Set<number>();
  for (const [word, worth] of meanings) {
    if (worth >= good) for (const { document } of index.postings(word)) documents.add(document);
  }
  const rest = index.documents.length - documents.size;
  return Math.log(1 + Math.abs((rest + 0.5) / (documents.size + 0.5)));
}

/** What `lunr.Index` is made of; its types have not kept up. */
type IndexParts = ConstructorParameters<typeof lunr.Index>[0] & { fieldVectors: Record<string, lunr.Vector> };

interface Ranked {
  document: FoundDocument;
  score: number;
}

/**
 * Lets lunr add up the words. Each typed word is one term of a small lunr index that is made for the query: its
 * weight in a field of a document is that of its best meaning there, so that a text full of near words does not
 * outweigh one with the word itself.
 */
function rank(index: OpenIndex, groups: readonly Group[], tokens: readonly string[]): Ranked[] {
  const vectors: Record<string, number[]> = {};
  const inverted: Record<string, Record<string, unknown>> = {};
  for (const [number, group] of groups.entries()) {
    const weights = weigh(index, group);
    const entry: Record<string, Record<string, object>> = {};
    for (const field of FIELDS) entry[field] = {};
    for (const [place, weight] of weights) {
      const field = FIELDS[place % FIELDS.length] as Field;
      const document = `${Math.floor(place / FIELDS.length)}`;
      (entry[field] ??= {})[document] = {};
      (vectors[`${field}/${document}`] ??= []).push(number, weight);
    }
    inverted[termOf(number)] = { _index: number, ...entry };
  }
  const parts: IndexParts = {
    invertedIndex: inverted,
    fieldVectors: Object.fromEntries(Object.entries(vectors).map(([ref, elements]) => [ref, new lunr.Vector(elements)])),
    // Every term that is asked for is in the index, so nothing has to be looked up in a set of all words.
    tokenSet: { intersect: (terms: lunr.TokenSet) => terms } as lunr.TokenSet,
    fields: FIELDS,
    pipeline: new lunr.Pipeline(),
  };
  const lunrIndex = new lunr.Index(parts);
  const found = lunrIndex.query((query) => {
    for (const number of groups.keys()) query.term(termOf(number), { usePipeline: false });
  });

  const total = groups.reduce((sum, { rarity }) => sum + rarity, 0);
  const asked = normalise(index, tokens);
  return found
    .map(({ ref, score, matchData }): Ranked => {
      const document = index.documents[Number(ref)] as FoundDocument;
      const matched = groups.reduce(
        (sum, { rarity }, number) => sum + (termOf(number) in matchData.metadata ? rarity : 0),
        0,
      );
      return { document, score: score * (matched / total) ** 1.5 * KIND_WORTH[document.kind] };
    })
    .toSorted((one, other) => other.score - one.score)
    .map((ranked, place) =>
      place < 100 ? { ...ranked, score: ranked.score * worthOfName(index, ranked.document, asked) } : ranked,
    )
    .toSorted((one, other) => other.score - one.score);
}

const termOf = (number: number) => `g${number}`;

/** The weight of a typed word by document and field (document × number of fields + field). */
function weigh(index: OpenIndex, { meanings, rarity }: Group): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [word, worth] of meanings) {
    for (const { document, field, times } of index.postings(word)) {
      const share = index.length(document, field) / index.averageLength(field);
      const often = ((K1 + 1) * times) / (K1 * (1 - B + B * share) + times);
      const weight = worth * rarity * often * FIELD_BOOSTS[FIELDS[field] as Field];
      const place = document * FIELDS.length + field;
      if (weight > (weights.get(place) ?? 0)) weights.set(place, weight);
    }
  }
  return weights;
}

/** Who types the very title or a word for it wants that page and no other. */
function worthOfName(index: OpenIndex, { title, aliases }: FoundDocument, asked: string): number {
  const isAsked = (name: string) => normalise(index, tokenize(name)) === asked;
  if (isAsked(title)) return SAME_TITLE;
  return aliases.some(isAsked) ? SAME_ALIAS : 1;
}

const normalise = (index: OpenIndex, tokens: readonly string[]) =>
  tokens.map((token) => foldLetters(index.stem(token))).join(' ');

/** The best section of each page. */
function onePerPage(ranked: readonly Ranked[]): FoundDocument[] {
  const pages = new Set<number>();
  return ranked.flatMap(({ document }) => {
    if (pages.has(document.page)) return [];
    pages.add(document.page);
    return [document];
  });
}
