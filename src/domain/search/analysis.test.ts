import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, type SearchWords } from './build-index.ts';
import { findDocuments } from './find-documents.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import { readQuery } from './read-query.ts';
import type { SearchDocument } from './search-document.ts';
import { tokenize } from './tokenize.ts';
import { stemWord } from './word-forms.ts';

/** Kinds of faults that made search find what nobody asked for, or nothing. Each is held for any words of its kind. */

const NO_WORDS: SearchWords = {
  synonyms: [],
  forms: [],
  compoundParts: [],
  notCompounds: [],
  ordinaryWords: [],
  elsewhere: [],
  stopWords: ['jag', 'får', 'för', 'en', 'i', 'på'],
};

/** A page for each text, at `/0/`, `/1/` …, all with the same title. */
function open(texts: readonly string[], words: Partial<SearchWords> = {}, title?: string): OpenIndex {
  const documents = texts.map((text, place) => ({
    kind: 'lesson' as const,
    title: title ?? 'Sidan',
    path: `/${place}/`,
    place: '',
    aliases: [],
    lead: '',
    text,
  }));
  const index = openIndex(buildIndex(documents, { ...NO_WORDS, ...words }));
  if (!index) throw new Error('The index that was just built cannot be opened.');
  return index;
}

const find = (index: OpenIndex, query: string) => findDocuments(index, query).results.map(({ path }) => path);

/** What the words of a query mean, as the words of the index. */
const meanings = (index: OpenIndex, query: string) =>
  readQuery(index, query).words.map(({ meanings: word }) =>
    [...word.keys()].map((place) => index.word(place).text).sort(),
  );

/** Words that have nothing in common, each long enough to be told from the others. */
const WORDS = ['grävling', 'kamomill', 'spindel', 'blåbär', 'trumpet', 'morot', 'fjärill', 'vulkan'];
const anyWord = fc.constantFrom(...WORDS);
const twoWords = fc.uniqueArray(anyWord, { minLength: 2, maxLength: 2 });
const smallWords = fc.array(fc.constantFrom(...NO_WORDS.stopWords), { maxLength: 2 });

describe('a word for something else', () => {
  it('is understood with small words in it, as it stands in the file and as it is typed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyWord, { minLength: 1, maxLength: 2 }),
        smallWords,
        smallWords,
        (phrase, inFile, typed) => {
          const [first = '', ...rest] = phrase;
          const said = [first, ...inFile, ...rest].join(' ');
          const query = [...typed, first, ...typed, ...rest].join(' ');
          const index = open(['Här står drakblod', 'Här står annat'], {
            synonyms: [{ said: [said], meant: ['drakblod'] }],
          });
          expect(find(index, query)).toEqual(['/0/']);
        },
      ),
    );
  });
});

describe('a word that an editor has written', () => {
  it('is no word with other marks', () => {
    const index = open(['en gåva', 'de gav', 'en fest'], { synonyms: [{ said: ['fest'], meant: ['gåva'] }] });
    expect(meanings(index, 'fest nu')[0]).toEqual(['fest', 'gåva']);
  });
});

describe('two words beside each other', () => {
  it('mean what each means alone, and no word that only looks like them together', () => {
    fc.assert(
      fc.property(
        twoWords,
        fc.nat(),
        fc.constantFrom('x', 'q', 'z'),
        ([first = '', second = ''], at, letter) => {
          const joined = `${first}${second}`;
          const place = 1 + (at % (joined.length - 2));
          const misspelt = `${joined.slice(0, place)}${letter}${joined.slice(place + 1)}`;
          const index = open([`${first} och ${second}`, misspelt]);
          const alone = [first, second].map((word) => meanings(index, `${word} nu`)[0]);
          expect(meanings(index, `${first} ${second} nu`).slice(0, 2)).toEqual(alone);
        },
      ),
    );
  });

  it('mean the compound that they are, also with the letters that join it', () => {
    fc.assert(
      fc.property(twoWords, fc.constantFrom('', 's'), ([first = '', second = ''], link) => {
        const index = open([`${first}${link}${second}`, 'annat'], { compoundParts: [first, second] });
        expect(find(index, `${first} ${second}`)).toEqual(['/0/']);
      }),
    );
  });
});

describe('a short stem', () => {
  const anyBeginning = fc
    .tuple(
      fc.constantFrom('b', 'h', 'f', 'r', 'st', 'l'),
      fc.constantFrom('a', 'e', 'i', 'o'),
      fc.constantFrom('m', 'r', 'n', 'd', 'v'),
    )
    .map((letters) => letters.join(''));

  it('is not what is left of a word in -lig or -ig', () => {
    fc.assert(
      fc.property(anyBeginning, fc.constantFrom('lig', 'ligt', 'liga', 'ig', 'igt'), (beginning, ending) => {
        expect(stemWord(`${beginning}${ending}`, [])).not.toBe(stemWord(beginning, []));
      }),
    );
  });

  it('is not found at the end of words that are no compounds with it', () => {
    fc.assert(
      fc.property(fc.constantFrom('hante', 'place', 'note', 'regist', 'vä'), (beginning) => {
        const index = open([`${beginning}ring`, 'ring till någon']);
        expect(find(index, 'ringa')).toEqual(['/1/']);
      }),
    );
  });
});

describe('a compound', () => {
  it('that a page has still means its parts, and the page comes first', () => {
    fc.assert(
      fc.property(twoWords, ([first = '', second = '']) => {
        const compound = `${first}${second}`;
        const index = open([`en ${second}`, `en ${first}`, `en ${compound}`], {
          compoundParts: [first, second],
        });
        const found = find(index, `${compound} nu`);
        expect(found[0]).toBe('/2/');
        expect(found.toSorted()).toEqual(['/0/', '/1/', '/2/']);
      }),
    );
  });
});

describe('the t of an adjective', () => {
  it('makes no other word of it, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom('anonym', 'allmän', 'modern', 'snabb', 'skarp', 'ojämn'), (word) => {
        expect(find(open([`${word}t`, 'annat']), word)).toEqual(['/0/']);
        expect(find(open([word, 'annat']), `${word}t`)).toEqual(['/0/']);
      }),
    );
  });
});

describe('a provision', () => {
  const number = (most: number) => fc.integer({ min: 1, max: most });
  const letter = fc.constantFrom('', 'a', 'c', 'g');

  it('is the same however a lawyer writes it', () => {
    fc.assert(
      fc.property(number(40), number(120), letter, (chapter, paragraph, mark) => {
        const full = tokenize(`${chapter} kap. ${paragraph} ${mark} §`);
        expect(full).toEqual([`${chapter}kap`, `${chapter}kap${paragraph}${mark}`]);
        for (const written of [
          `${chapter}:${paragraph}${mark}`,
          `${chapter}:${paragraph} ${mark}`,
          `${chapter} kap ${paragraph}${mark}`,
          `${chapter}kap${paragraph}${mark}`,
          `${chapter} k. ${paragraph} ${mark} §`,
          `kap. ${chapter} § ${paragraph} ${mark}`,
          `${chapter} kapitlet ${paragraph}${mark} §`,
        ]) {
          expect(tokenize(written), written).toEqual(full);
        }
      }),
    );
  });

  it('stands apart from the name of its act, on either side', () => {
    fc.assert(
      fc.property(number(40), number(120), letter, (chapter, paragraph, mark) => {
        const short = `${chapter}:${paragraph}${mark}`;
        expect(tokenize(`${short} osl`)).toEqual([...tokenize(short), 'osl']);
        expect(tokenize(`osl ${short}`)).toEqual(['osl', ...tokenize(short)]);
      }),
    );
  });

  it('is no number of an act, a bill or a telephone', () => {
    expect(tokenize('2025:170')).toEqual(['2025:170']);
    expect(tokenize('prop. 2024/25:141')).toEqual(['prop', '202425:141']);
    expect(tokenize('114 14')).toEqual(['11414']);
  });
});

describe('a common word that no page has', () => {
  it('is no misspelling of one that a page has', () => {
    fc.assert(
      fc.property(anyWord, fc.nat(), (word, at) => {
        const place = 1 + (at % (word.length - 2));
        const near = `${word.slice(0, place)}${word[place]}${word.slice(place)}`;
        fc.pre(near !== word);
        expect(find(open([word, 'annat']), near)).toEqual(['/0/']);
        const { results, isUnsure } = findDocuments(open([word, 'annat'], { ordinaryWords: [near] }), near);
        expect(results).toEqual([]);
        expect(isUnsure).toBe(true);
      }),
    );
  });
});

describe('a word of what the site is not about', () => {
  it('says that there is no sure answer, unless a page is called so', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (word, elsewhere) => {
        fc.pre(!word.startsWith(elsewhere) && !elsewhere.startsWith(word));
        const isUnsure = (title: string) => {
          const index = open([word], { elsewhere: [elsewhere] }, title);
          return findDocuments(index, `${word} ${elsewhere}`).isUnsure;
        };
        expect(isUnsure('Sidan')).toBe(true);
        expect(isUnsure(`${word} ${elsewhere}`)).toBe(false);
      }),
    );
  });

  it('is also a year that no page speaks of', () => {
    const isUnsure = (title: string) => findDocuments(open(['annat'], {}, title), 'taxa 2031').isUnsure;
    expect(isUnsure('taxa')).toBe(true);
    expect(isUnsure('taxa 2031')).toBe(false);
  });

  it('says less when words of the site stand beside it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyWord, { minLength: 4, maxLength: 4 }), ([elsewhere = '', ...words]) => {
        fc.pre(words.every((word) => !word.startsWith(elsewhere) && !elsewhere.startsWith(word)));
        const index = open(['annat'], { elsewhere: [elsewhere] }, words.join(' '));
        const sure = (...typed: string[]) => findDocuments(index, [...typed, elsewhere].join(' ')).sureness;
        expect(sure(...words)).toBeGreaterThan(sure(words[0] ?? ''));
      }),
    );
  });

  it('is told by its first or last part in a compound that no page has', () => {
    const index = open(['lokal', 'annat'], { elsewhere: ['bibliotek'] });
    expect(['bibliotekskö', 'stadsbibliotek', 'lokal'].map(index.isElsewhere)).toEqual([true, true, false]);
    expect(open(['bibliotekskö'], { elsewhere: ['bibliotek'] }).isElsewhere('bibliotekskö')).toBe(false);
  });

  it('is one when it is typed apart, and not when it only stands beside another', () => {
    const ofElsewhere = (query: string) =>
      readQuery(open(['annat'], { elsewhere: ['flaggdag', 'semester'] }), query).words.map(
        (word) => word.isElsewhere,
      );
    expect(ofElsewhere('flagg dagar')).toEqual([true, true]);
    expect(ofElsewhere('trumpet semester')).toEqual([false, true]);
  });
});

describe('a small word without its marks', () => {
  it('is one, unless pages have another word that is written so', () => {
    fc.assert(
      fc.property(anyWord, fc.constantFrom('for', 'pa'), (word, small) => {
        expect(find(open([word, 'annat']), `${small} ${word}`)).toEqual(['/0/']);
        expect(meanings(open([word]), `${small} ${word}`)).toEqual([[word]]);
      }),
    );
    expect(meanings(open(['far är borta']), 'far borta')).toEqual([['far'], ['borta']]);
    expect(open(['far är borta']).isStopWord('får')).toBe(true);
  });

  it('makes a phrase no less like what was typed', () => {
    const page = (path: string, alias: string) => ({
      kind: 'sign' as const,
      title: `Sidan ${path}`,
      path,
      place: '',
      aliases: [alias],
      lead: '',
      text: '',
    });
    fc.assert(
      fc.property(anyWord, (word) => {
        const pages = [page('/en/', `en ${word}`), page('/for/', `för ${word}`), page('/i/', `i ${word}`)];
        const index = openIndex(buildIndex(pages, NO_WORDS));
        if (!index) throw new Error('The index that was just built cannot be opened.');
        expect(find(index, `for ${word}`)[0]).toBe('/for/');
      }),
    );
  });
});

describe('a running text', () => {
  it('finds its page by words that no name has, and is not stored for those that one has', () => {
    const page = (aliases: string[]) => {
      const document = { kind: 'sign' as const, title: 'Sidan', path: '/', place: '', aliases, lead: '' };
      return buildIndex([{ ...document, text: 'en grävling i vulkan' }], NO_WORDS);
    };
    const length = (stored: { postings: string }) => stored.postings.replace(/ /g, '').length;
    expect(length(page(['grävling']))).toBeLessThan(length(page(['trumpet'])));
    const index = openIndex(page(['grävling']));
    if (!index) throw new Error('The index that was just built cannot be opened.');
    expect(find(index, 'vulkan')).toEqual(['/']);
    expect(find(index, 'grävling')).toEqual(['/']);
  });
});

describe('a small word', () => {
  const LIGHT = ['ingen', 'vet', 'fick'];
  const [light, other] = [fc.constantFrom(...LIGHT), fc.constantFrom('aldrig', 'varje', 'mina')];
  const page = (path: string, name: string, text = '') => ({
    kind: 'sign' as const,
    title: `Sidan ${path}`,
    path,
    place: '',
    aliases: [name],
    lead: '',
    text,
  });
  /** Many pages whose names have `på`, and few with other small words. */
  const openMany = (pages: readonly SearchDocument[]) => {
    const many = Array.from({ length: 100 }, (_, place) => page(`/${place}/`, `kanin på ${place}`));
    const stopWords = ['på', 'aldrig', 'varje', 'mina', ...LIGHT];
    const index = openIndex(buildIndex([...many, ...pages], { ...NO_WORDS, stopWords }));
    if (!index) throw new Error('The index that was just built cannot be opened.');
    return index;
  };

  it('tells pages apart where few names have it', () => {
    fc.assert(
      fc.property(light, other, anyWord, (said, unsaid, word) => {
        const index = openMany([page('/utan/', `${word} ${unsaid}`), page('/med/', `${word} ${said}`)]);
        expect(find(index, `${said} ${word}`)[0]).toBe('/med/');
        expect(find(index, `${unsaid} ${word}`)[0]).toBe('/utan/');
      }),
      { numRuns: 30 },
    );
  });

  it('says nothing where many names have it, and nothing in running text', () => {
    fc.assert(
      fc.property(light, anyWord, (said, word) => {
        const index = openMany([
          page('/namn/', `${word} ${said}`),
          page('/text/', word, `${said} och ${said}`),
        ]);
        expect(find(index, said)).toEqual(['/namn/']);
        expect(index.isStopWord('på')).toBe(true);
        expect(findDocuments(index, `${word} ${said}`).stems).not.toContain(said);
      }),
      { numRuns: 30 },
    );
  });
});
