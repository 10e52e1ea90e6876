import type { Meanings } from './expand-word.ts';
import type { FoundDocument, OpenIndex } from './open-index.ts';
import { rarityOf } from './pack-index.ts';
import { readQuery } from './read-query.ts';

/** What a query found, best first. */
export interface Findings {
  results: FoundDocument[];
  /** The short answer to what was asked, when there is one. */
  answer: FoundDocument | undefined;
  /** Stems of the words that were looked for and their like; what is marked in the results. */
  stems: ReadonlySet<string>;
  /** From 0 to 1: how strongly the first results are found, less for what the site is not about. */
  sureness: number;
  /** No result is sure to be what was asked for. */
  isUnsure: boolean;
}

/** Who types one word asks what it is; so much more is a page of the glossary worth then. */
const ONE_WORD = 4;
/** What people have many words for is what many look for: the power of the number of phrases. */
const PHRASES = 0.83;
/** How much it counts that a page, with all its sections, says all that was typed: the power of the share that it says. */
const COVERAGE = 0.8;
/** How much more a page is worth with each step that its title, or one of its phrases, is like the query; a title counts when it is nearly all of it. */
const LIKE_TITLE = 5;
const LIKE_PHRASE = 2.6;
/** How much more it is worth when its title has all that was typed, whatever else the title has. */
const TITLE = 0.4;
/** How much more a page is worth when many of its names say what was typed, and how many say half of what all could. */
const AGREEMENT = 1.7;
const HALF_AGREED = 1.5;
/** What a small word of a name counts beside the rarity of the others: `vem ringer jag` is more than `ringer`. */
const SMALL_WORD = 0.8;
/** So much of its rarity does a light word count: `vet` is no clue as `kvitto` is one. */
const LIGHT = 0.5;

/** Only among the best is it worth the time to compare names. */
const BEST = 60;

/** How much it says of a page that a word stands in its running text alone. */
const TEXT_SAYS = 0.6;
/** A typo or a part of a compound is as good as sure; what is further off is not. */
const sureOf = (worth: number) => Math.min(1, worth * 1.6);
/**
 * How strongly results are found, beside the rarity of what was typed, where sure and unsure are as many: a word that is typed alone asks
 * for less. And how much less sure one is of what is all about other matters. Derived in ADR 31.
 */
const STRONG = 4.25;
const STRONG_ALONE = 1.1;
const ELSEWHERE = 7.2;
/** Below it a query is told that there is no sure answer. `npm run bench:search -- --sureness` prints what each limit would give. */
const SURE = 0.5;
/** Who types what a page is called gets that page, also with a word of what the site is not about. */
const SAME_NAME = 0.8;
/** So much like one of its phrases must a query be for a short answer that is found before all pages: a wrong one on top is worse than none. */
const ANSWER = 0.4;
/** So much where a page is found before it, and of so many words: fewer are a name, and who types a name wants its page. */
const WHOLE_ANSWER = 0.95;
const SENTENCE = 3;
/** So many results together decide whether the answer is sure: one alone is often found by chance. */
const LOOKED_AT = 3;

/** What is further from what was typed is not marked: a reader would not see why. */
const MARKED = 0.3;

/** One typed word with everything that it may mean; nothing, when it is unknown. */
interface Group {
  meanings: Meanings;
  rarity: number;
  isElsewhere: boolean;
}

/** Finds what a query means. Any string is allowed; none is read as a command. */
export function findDocuments(index: OpenIndex, query: string, limit = 20): Findings {
  const { words, small } = readQuery(index, query);
  const groups = words.map(({ meanings, isLight, isElsewhere }) => ({
    meanings,
    isElsewhere,
    rarity: measureRarity(index, meanings) * (isLight ? LIGHT : 1),
  }));
  const stems = new Set(
    words.flatMap(({ meanings, isLight }) =>
      [...meanings].flatMap(([place, worth]) => (worth >= MARKED && !isLight ? index.word(place).stem : [])),
    ),
  );
  const all = rank(index, groups, small);
  const isAnswer = ({ document }: Ranked) => document.kind === 'answer';
  const isSentence = groups.length + small.size >= SENTENCE;
  const answer = all.find(
    (found, place) =>
      isAnswer(found) &&
      (place === 0 ? found.likeness >= ANSWER : isSentence && found.likeness >= WHOLE_ANSWER),
  )?.document;
  const ranked = onePerPage(all.filter((found) => !isAnswer(found))).slice(0, limit);
  const best = ranked.slice(0, LOOKED_AT);
  const likeness = Math.max(0, ...best.map((found) => found.likeness));
  const usual = sum(groups, ({ rarity }) => rarity) / groups.length;
  const strength = sum(best, ({ score }) => Math.log(score / usual)) / best.length;
  const enough = (groups.length > 1 ? STRONG : STRONG_ALONE) + ELSEWHERE * shareElsewhere(groups);
  const sureness = likeness >= SAME_NAME ? 1 : 1 / (1 + Math.exp(enough - strength)) || 0;
  return {
    results: ranked.map(({ document }) => document),
    answer,
    stems,
    sureness,
    isUnsure: !answer && sureness < SURE,
  };
}

/** How much of what a query says is about other matters: a word of those counts less when words of the site stand beside it. */
const shareElsewhere = (groups: readonly Group[]) =>
  sum(groups, ({ rarity, isElsewhere }) => (isElsewhere ? rarity : 0)) / sum(groups, ({ rarity }) => rarity);

/** The rarer what a word may mean, the more it says: counted over the documents of all its good meanings. An unknown word is the rarest. */
function measureRarity(index: OpenIndex, meanings: Meanings): number {
  const good = Math.max(0, ...meanings.values()) / 2;
  const documents = new Set<number>();
  for (const [word, worth] of meanings) {
    if (worth >= good) for (const document of index.documentsWith(word)) documents.add(document);
  }
  return rarityOf(index.documentCount, documents.size);
}

interface Ranked {
  document: FoundDocument;
  score: number;
  /** How like the query one of its names is, from 0 to 1. */
  likeness: number;
}

/**
 * Has lunr rank the documents: a clause for each meaning of each typed word, boosted by what it is worth. lunr itself
 * gives a rare term more weight; here what counts is how rare the typed word is with all that it may mean, or a
 * compound that stands in one document would outweigh the word that was typed.
 */
function rank(index: OpenIndex, groups: readonly Group[], small: ReadonlySet<number>): Ranked[] {
  // A query without clauses would find everything.
  if (!groups.some(({ meanings }) => meanings.size > 0)) return [];
  const said = new Map<string, Map<Group, number>>();
  const found = index.lunr.query((query) => {
    for (const group of groups) {
      for (const [word, worth] of group.meanings) {
        const { stem } = index.word(word);
        // A part of what was typed may be a common word: it stays one.
        const boost =
          worth * Math.min(1, group.rarity / rarityOf(index.documentCount, index.documentsWith(word).length));
        query.term(stem, { boost, usePipeline: false });
        said.set(stem, (said.get(stem) ?? new Map()).set(group, worth));
      }
    }
  });
  const total = sum(groups, ({ rarity }) => rarity);
  /** How sure each page, with all its sections, says each typed word. */
  const onPage = new Map<number, Map<Group, number>>();
  for (const { ref, matchData } of found) {
    const page = index.pages[Number(ref)] ?? 0;
    const says = onPage.get(page) ?? new Map<Group, number>();
    onPage.set(page, says);
    for (const [term, fields] of Object.entries(matchData.metadata as Record<string, object>)) {
      const most = Object.keys(fields).some((field) => field !== 'text') ? 1 : TEXT_SAYS;
      for (const [group, worth] of said.get(term) ?? []) {
        says.set(group, Math.max(says.get(group) ?? 0, sureOf(worth) * most));
      }
    }
  }
  return found
    .map(({ ref, score }) => {
      const number = Number(ref);
      const says = onPage.get(index.pages[number] ?? 0) ?? [];
      const covered = sum([...says], ([{ rarity }, sure]) => rarity * sure) / total;
      const isExplained = index.kind(number) === 'term' && groups.length === 1 && small.size === 0;
      const worth = index.worth(number) * (isExplained ? ONE_WORD : 1);
      const asked = (1 + index.phraseCount(number)) ** PHRASES;
      return { number, score: score * covered ** COVERAGE * worth * asked };
    })
    .toSorted(byScore)
    .slice(0, BEST)
    .map(({ number, score }): Ranked => {
      const document = index.document(number);
      const { worth, likeness } = compareNames(index, document, groups, small);
      return { document, score: score * worth, likeness };
    })
    .toSorted(byScore);
}

const byScore = (one: { score: number }, other: { score: number }) => other.score - one.score;

const sum = <Item>(items: readonly Item[], of: (item: Item, place: number) => number) =>
  items.reduce((total, item, place) => total + of(item, place), 0);

/**
 * How like the query the most like of a document's names is, from 0 to 1: how much of the query is in the name, times how
 * much of the name is in the query. Who types a title or one of the phrases for it wants that page.
 */
function compareNames(
  index: OpenIndex,
  document: FoundDocument,
  groups: readonly Group[],
  small: ReadonlySet<number>,
): { worth: number; likeness: number } {
  let worth = 1;
  let likeness = 0;
  let inTitle = 0;
  /** How many names say each typed word. */
  const naming = groups.map(() => 0);
  const total = sum(groups, ({ rarity }) => rarity);
  const asked = total + small.size * SMALL_WORD;
  const isWord = (word: number) => word < index.folded.length;
  const weigh = (word: number) =>
    isWord(word) ? rarityOf(index.documentCount, index.documentsWith(word).length) : SMALL_WORD;
  for (const [place, name] of document.names.entries()) {
    const says = groups.map(({ meanings }) =>
      sureOf(Math.max(0, ...name.map((word) => meanings.get(word) ?? 0))),
    );
    const inName = sum(groups, ({ rarity }, group) => rarity * (says[group] ?? 0));
    if (inName === 0) continue;
    for (const [group, sure] of says.entries()) naming[group] = (naming[group] ?? 0) + sure;
    const smallInName = name.filter((word) => small.has(word)).length * SMALL_WORD;
    const inQuery = sum(name, (word) =>
      isWord(word)
        ? weigh(word) * sureOf(Math.max(0, ...groups.map(({ meanings }) => meanings.get(word) ?? 0)))
        : small.has(word)
          ? SMALL_WORD
          : 0,
    );
    const like = (Math.min(asked, inName + smallInName) / asked) * (inQuery / sum(name, weigh));
    likeness = Math.max(likeness, like);
    worth = Math.max(worth, Math.exp(place === 0 ? LIKE_TITLE * like * like : LIKE_PHRASE * like));
    if (place === 0) inTitle = inName / total;
  }
  const agreed = sum(
    groups,
    ({ rarity }, group) => (rarity * (naming[group] ?? 0)) / ((naming[group] ?? 0) + HALF_AGREED),
  );
  return { worth: worth * Math.exp((AGREEMENT * agreed) / total + TITLE * inTitle), likeness };
}

/** The best section of each page. */
function onePerPage(ranked: readonly Ranked[]): Ranked[] {
  const pages = new Set<number>();
  return ranked.filter(({ document: { page } }) => {
    const isFirst = !pages.has(page);
    pages.add(page);
    return isFirst;
  });
}
