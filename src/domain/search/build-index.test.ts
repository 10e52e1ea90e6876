import { describe, expect, it } from 'vitest';
import { buildIndex, type SearchWords } from './build-index.ts';
import { pageOf } from './fixtures/page-of.ts';
import { openIndex } from './open-index.ts';
import { readQuery } from './read-query.ts';
import type { SearchDocument } from './search-document.ts';

const WORDS: SearchWords = {
  synonyms: [],
  forms: [],
  compoundParts: [],
  notCompounds: [],
  ordinaryWords: [],
  elsewhere: [],
  stopWords: [],
};
const build = (documents: SearchDocument[], words: Partial<SearchWords> = {}) =>
  buildIndex(documents, { ...WORDS, ...words });
const column = (name: keyof ReturnType<typeof build>['documents'], ...documents: SearchDocument[]) =>
  build(documents).documents[name].split('\n');
function open(documents: SearchDocument[], words: Partial<SearchWords> = {}) {
  const index = openIndex(build(documents, words));
  if (!index) throw new Error('The index that was just built cannot be opened.');
  return index;
}

describe('what the index stores of a page', () => {
  it('is its kind with what it is worth', () => {
    const kinds = [
      'sign',
      'guide',
      'term',
      'answer',
      'source',
      'scenario',
      'dossier',
      'place',
      'lesson',
    ] as const;
    expect(column('kind', ...kinds.map((kind) => pageOf(kind, { kind })))).toEqual([
      'sign 0.65',
      'guide 1.25',
      'term 0.9',
      'answer 1.4',
      'source 0.9',
      'scenario 1',
      'dossier 0.6',
      'place 0.6',
      'lesson 1',
    ]);
    expect(column('kind', pageOf('a', { kind: 'guide', worth: 0.8 }), pageOf('b', { worth: 1.15 }))).toEqual([
      'guide 1',
      'sign 0.75',
    ]);
  });

  it('is its lead, cut after the word that is long enough, or the beginning of its text', () => {
    const of = (length: number) =>
      'abcd '
        .repeat(Math.ceil(length / 5))
        .slice(0, length)
        .trim();
    expect(column('lead', pageOf('a', { lead: of(73) }))).toEqual([of(73)]);
    expect(column('lead', pageOf('a', { lead: `${of(74)}.  mer text` }))).toEqual([`${of(74)} …`]);
    expect(column('lead', pageOf('a', { lead: 'a'.repeat(90) }))).toEqual(['a'.repeat(90)]);
    expect(column('lead', pageOf('a', { text: of(64) }))).toEqual([of(64)]);
    expect(column('lead', pageOf('a', { text: `${'a'.repeat(65)} b c` }))).toEqual([`${'a'.repeat(65)} …`]);
    expect(column('lead', pageOf('a', { lead: 'Kort.', text: 'Mer text.' }))).toEqual(['Kort.']);
  });

  it('is all of a short answer, with its link and its number', () => {
    const lead = 'abcd '.repeat(30).trim();
    const answer = { link: { text: 'Läs mer', to: '/a/' }, call: { text: 'Ring 112', phone: '112' } };
    const documents = [
      pageOf('a', { kind: 'answer', lead, answer }),
      pageOf('b', { kind: 'answer', lead, answer: { link: answer.link } }),
      pageOf('c'),
    ];
    expect(column('lead', ...documents)).toEqual([lead, lead, '']);
    expect(column('linkText', ...documents)).toEqual(['Läs mer', 'Läs mer', '']);
    expect(column('callText', ...documents)).toEqual(['Ring 112', '', '']);
    expect(column('phone', ...documents)).toEqual(['112', '', '']);
  });

  it('is the address of a section after that of its page', () => {
    const documents = [
      pageOf('Sidan', { path: '/a/' }),
      pageOf('Vem du frågar', { path: '/a/#vem-du-fragar', place: 'Sidan' }),
      pageOf('Annat', { path: '/a/#eget', place: 'Sidan' }),
      pageOf('Utan sida', { path: '/b/#utan-sida', place: 'Borta' }),
    ];
    expect(column('path', ...documents)).toEqual(['/a/', '#', '#eget', '/b/#utan-sida']);
    expect(column('place', ...documents)).toEqual(['Bygg', '', '', 'Borta']);
    const index = open(documents);
    expect(
      [0, 1, 2, 3]
        .map((number) => index.document(number))
        .map(({ path, place, page: at }) => [path, place, at]),
    ).toEqual([
      ['/a/', 'Bygg', 0],
      ['/a/#vem-du-fragar', 'Sidan', 0],
      ['/a/#eget', 'Sidan', 0],
      ['/b/#utan-sida', 'Borta', 3],
    ]);
    expect(index.pages).toEqual([0, 0, 0, 3]);
  });

  it('is on one line, whatever it is', () => {
    expect(column('title', pageOf('En\n rad\tmed  mellanrum'))).toEqual(['En rad med mellanrum']);
  });

  it('is its names as numbers that come back', () => {
    const index = open([pageOf('Tomt lager', { aliases: ['en tom hylla', 'lager', 'en'] })], {
      stopWords: ['en'],
    });
    const words = index
      .document(0)
      .names.map((name) =>
        name.map((number) => (number < index.folded.length ? index.word(number).text : 'small')),
      );
    expect(words).toEqual([['tomt', 'lager'], ['small', 'tom', 'hylla'], ['lager'], ['small']]);
    expect(index.phraseCount(0)).toBe(3);
    expect(index.kind(0)).toBe('sign');
    expect(index.worth(0)).toBe(0.65);
  });
});

describe('the words of the index', () => {
  /** A page that belongs to no area, which would be a word, too. */
  const bare = (title: string, more: Partial<SearchDocument> = {}) => pageOf(title, { place: '', ...more });

  it('are in the order of their letters without marks, each in its shortest form', () => {
    expect(build([bare('ärende bil zebra bilarna åka')]).words.split(' ')).toEqual([
      'åka',
      'ärend.e',
      'bil',
      'zebr.a',
    ]);
  });

  it('say where a compound is joined, unless an editor says that it is none', () => {
    const parts = { compoundParts: ['assistans', 'ersättning'] };
    expect(build([bare('assistansersättningen')], parts).words).toBe('assistans+ersättning.en');
    expect(
      build([bare('assistansersättning')], { ...parts, notCompounds: ['assistansersättning'] }).words,
    ).toBe('assistansersättning');
    expect(build([bare('assistansersättning')]).words).toBe('assistansersättning');
  });

  it('are joined of words of the pages that are long enough, and of no endings', () => {
    expect(build([bare('kontobedrägeri konto bedrägeri')]).words).toContain('konto+bedrägeri');
    expect(build([bare('bilköp bil köp')]).words).toContain('bilköp');
    expect(build([bare('hantering hante ring')]).words.split(' ')).toContain('hantering');
  });

  it('are marked where many phrases have them', () => {
    expect(
      build([bare('lager', { aliases: ['hylla'] })])
        .words.split(' ')
        .toSorted(),
    ).toEqual(['*hyll.a', 'lag.er']);
  });

  it('are small where many names have them, and light where few have', () => {
    const many = Array.from({ length: 100 }, (_, index) => pageOf(`kanin på ${index}`));
    const stored = build([...many, pageOf('ingen vet')], { stopWords: ['på', 'ingen', 'aldrig'] });
    expect(stored.stopWords).toBe('på aldrig');
    expect(stored.lightWords).toBe('ingen');
    const index = open([...many, pageOf('ingen vet', { text: 'Ingen ser på.' })], {
      stopWords: ['på', 'ingen', 'aldrig'],
    });
    expect(['på', 'ingen', 'vet'].map((token) => [index.isStopWord(token), index.isLight(token)])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});

describe('what editors know of other words', () => {
  it('is stored as stems', () => {
    const stored = build([pageOf('lager')], {
      forms: [['anmälan', 'anmälning']],
      ordinaryWords: ['skogen', 'lagret', 'lager'],
      elsewhere: ['semestern', 'vab'],
      synonyms: [{ said: ['socialbidrag', 'soc'], meant: ['lager'] }],
    });
    expect(stored.ordinaryStems).toBe('lagr skog');
    expect(stored.elsewhere).toBe('semest|^vab$');
    expect(stored.synonyms).toEqual([['socialbidrag|soc', 'lager']]);
    expect(stored.endings).toEqual([
      ['anmälning', 'anmälan'],
      ['anmalning', 'anmalan'],
    ]);
    expect(stored.version).toBe(8);
  });

  it('tells what the site is not about, also in a compound that no page has', () => {
    const index = open([pageOf('semesterhus')], { elsewhere: ['semester', 'vab'] });
    const told = (token: string) => [index.isNamedElsewhere(token), index.isElsewhere(token)];
    expect(told('semestern')).toEqual([true, true]);
    expect(told('semesterlön')).toEqual([false, true]);
    expect(told('semesterhus')).toEqual([false, false]);
    expect(told('vab')).toEqual([true, true]);
    expect(told('vabba')).toEqual([false, false]);
    expect(told('hus')).toEqual([false, false]);
  });
});

describe('what a typed query means', () => {
  const index = open(
    [
      pageOf('assistansersättning'),
      pageOf('konto'),
      pageOf('fusk'),
      pageOf('stöd'),
      pageOf('hemtjänst'),
      pageOf('flaggdag'),
    ],
    {
      compoundParts: ['assistans', 'ersättning', 'hem', 'tjänst'],
      stopWords: ['och', 'en'],
      synonyms: [{ said: ['bidrag', 'pengar från kommun'], meant: ['stöd', 'konto'] }],
      elsewhere: ['flaggdagar'],
    },
  );
  const meanings = (query: string) =>
    readQuery(index, query).words.map((word) =>
      Object.fromEntries(
        [...word.meanings].map(([place, worth]) => [index.word(place).text, Math.round(worth * 100) / 100]),
      ),
    );

  it.each<[string, string, Record<string, number>[]]>([
    [
      'a compound typed apart means the compound, both words of it',
      'assistans ersättning',
      [{ assistansersättning: 1 }, { assistansersättning: 1 }],
    ],
    [
      'also in another form',
      'assistans ersättningen',
      [{ assistansersättning: 1 }, { assistansersättning: 1 }],
    ],
    ['what an editor says is meant is worth less', 'bidrag', [{ stöd: 0.7, konto: 0.7 }]],
    [
      'a phrase means it in each of its words',
      'pengar från kommun',
      [
        { stöd: 0.7, konto: 0.7 },
        { stöd: 0.7, konto: 0.7 },
        { stöd: 0.7, konto: 0.7 },
      ],
    ],
    ['a compound that is nowhere is taken apart', 'kontofusk', [{ konto: 0.7 }, { fusk: 0.7 }]],
    ['small words say nothing', 'en konto och', [{ konto: 1 }]],
    ['an unknown word is there with no meaning', 'xyzzyx konto', [{}, { konto: 1 }]],
  ])('%s', (_, query, expected) => {
    expect(meanings(query)).toEqual(expected);
  });

  it('reads twelve words, and of small ones alone the last', () => {
    expect(readQuery(index, 'konto '.repeat(20)).words).toHaveLength(12);
    expect(readQuery(index, 'och en').words).toHaveLength(1);
    expect([...readQuery(index, 'konto och').small]).toHaveLength(1);
  });

  it('knows what is about other matters: named words, joined or apart, and years that no page has', () => {
    const elsewhere = (query: string) => readQuery(index, query).words.map(({ isElsewhere }) => isElsewhere);
    expect(elsewhere('flaggdagar konto')).toEqual([true, false]);
    expect(elsewhere('flagg dagar')).toEqual([true, true]);
    expect(elsewhere('2031 3031 konto')).toEqual([true, false, false]);
  });
});
