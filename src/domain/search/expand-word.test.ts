import { describe, expect, it } from 'vitest';
import { buildIndex, type SearchWords } from './build-index.ts';
import { expandKnownWord, expandWord, findByStem } from './expand-word.ts';
import { openIndex } from './open-index.ts';

const WORDS: SearchWords = {
  synonyms: [],
  forms: [],
  compoundParts: ['assistans', 'ersättning', 'läkare', 'intyg', 'förening', 'bidrag'],
  notCompounds: [],
  ordinaryWords: ['skog'],
  elsewhere: [],
  stopWords: ['och'],
};

/** An index of some words alone. */
function open(words: string) {
  const documents = words.split(' ').map((title) => ({
    kind: 'term' as const,
    title,
    path: `/${title}/`,
    place: '',
    aliases: [],
    lead: '',
    text: '',
  }));
  const index = openIndex(buildIndex(documents, WORDS));
  if (!index) throw new Error('The index that was just built cannot be opened.');
  return index;
}

/** What a typed word means, with how well, to two decimals. */
const meaningsOf = (words: string, typed: string, isUnfinished = false) => {
  const index = open(words);
  return Object.fromEntries(
    [...expandWord(index, typed, isUnfinished)].map(([place, worth]) => [
      index.word(place).text,
      Math.round(worth * 100) / 100,
    ]),
  );
};

describe('a typed word means', () => {
  it.each<[string, string, string, Record<string, number>]>([
    ['the very word, in any form', 'faktura bil', 'fakturorna', { faktura: 1 }],
    ['an adjective without its t', 'anonym bil', 'anonymt', { anonym: 0.95 }],
    ['a word with marks, typed without', 'får bil', 'far', { får: 0.95 }],
    ['less a word with other marks, where both are there', 'får far', 'far', { far: 1, får: 0.25 }],
    ['a word that was typed with marks, and little else', 'far bil', 'får', { far: 0.25 }],
    ['both ends of a compound', 'assistansersättning', 'ersättning', { assistansersättning: 0.5 }],
    ['the beginning of a compound', 'assistansersättning', 'assistans', { assistansersättning: 0.45 }],
    [
      'the middle of a compound',
      'assistansersättningsintyg',
      'ersättning',
      { assistansersättningsintyg: 0.45 },
    ],
    ['the end of a word that nobody knows to be a compound', 'grävmaskin', 'maskin', { grävmaskin: 0.35 }],
    ['no end of fewer letters', 'grävskopa skopan', 'opa', {}],
  ])('%s: %s for %s', (_, words, typed, meanings) => {
    expect(meaningsOf(words, typed)).toEqual(meanings);
  });

  it.each<[string, string, string, Record<string, number>]>([
    // The more of the word that is typed, the surer: the root of three letters of twelve.
    ['a word that it begins, where more may come', 'trumpetsolo', 'tru', { trumpetsolo: 0.26 }],
    [
      'also one that it begins, though it is a word itself',
      'bil bilderbok',
      'bil',
      { bil: 1, bilderbok: 0.12 },
    ],
    ['nothing by one letter', 'bil', 'b', {}],
    [
      'one with its own marks alone, where it has any',
      'får farbror fåglar',
      'få',
      { får: 0.41, fåglar: 0.29 },
    ],
    ['nothing that an ordinary word begins', 'skogsbruk', 'skog', {}],
  ])('%s: %s for %s', (_, words, typed, meanings) => {
    expect(meaningsOf(words, typed, true)).toEqual(meanings);
  });

  it('what it begins also where it is finished, if it means nothing else', () => {
    expect(meaningsOf('trumpetsolo', 'tru')).toEqual({ trumpetsolo: 0.26 });
    expect(meaningsOf('bil bilderbok', 'bil')).toEqual({ bil: 1 });
  });

  it.each<[string, string, string, Record<string, number>]>([
    ['a word with one typo', 'vulkan', 'vylkan', { vulkan: 0.55 }],
    ['a word with its first two letters swapped', 'vulkan', 'uvlkan', { vulkan: 0.55 }],
    ['a word with another first letter', 'vulkan', 'bulkan', { vulkan: 0.55 }],
    ['no word of less than four letters', 'bil', 'bilk', {}],
    ['no word where less than four were typed', 'kanin', 'xan', {}],
    ['no word with two typos in a short one', 'vulkan', 'vylkyn', {}],
    ['a long word with two typos', 'kamomillte', 'kymomyllte', { kamomillte: 0.35 }],
    ['no word with both of its first letters other', 'vulkan', 'bylkan', {}],
    ['no word with a typo for an ordinary one', 'skag skugga', 'skog', {}],
  ])('%s: %s for %s', (_, words, typed, meanings) => {
    expect(meaningsOf(words, typed)).toEqual(meanings);
  });

  it('a word with a typo less where it may still become another', () => {
    expect(meaningsOf('vulkan vulkenologi', 'vulken', true)).toEqual({ vulkenologi: 0.37, vulkan: 0.28 });
  });

  it('no word with a typo where it is a word itself', () => {
    expect(meaningsOf('vulkan vulkas', 'vulkan')).toEqual({ vulkan: 1 });
  });
});

describe('the shortest of many words that begin alike', () => {
  it('are what a beginning means, sixty at the most', () => {
    const many = Array.from(
      { length: 70 },
      (_, index) =>
        `xy${'abcdefghij'[Math.floor(index / 10)]}${'abcdefghij'[index % 10]}${'o'.repeat(index < 5 ? 6 : 0)}`,
    );
    const meanings = meaningsOf(many.join(' '), 'xy', true);
    expect(Object.keys(meanings)).toHaveLength(60);
    expect(meanings).not.toHaveProperty('xyaaoooooo');
  });
});

describe('a word that the index has', () => {
  it('is found by its stem, marks apart', () => {
    const index = open('får far fara');
    expect(
      findByStem(index, 'far')
        .map((place) => index.word(place).text)
        .toSorted(),
    ).toEqual(['far', 'får']);
    expect(findByStem(index, 'fa')).toEqual([]);
  });

  it('is expanded without what it begins or may be a misspelling of', () => {
    const index = open('bilderbok vulkan');
    expect(expandKnownWord(index, 'bild').size).toBe(0);
    expect(expandKnownWord(index, 'vylkan').size).toBe(0);
  });
});
