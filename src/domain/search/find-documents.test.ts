import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { buildIndex, type SearchWords } from './build-index.ts';
import { findDocuments } from './find-documents.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import type { SearchDocument } from './search-document.ts';
import { FIELD_BOOSTS, FIELDS, type StoredIndex } from './stored-index.ts';
import { suggestTerms } from './suggest-terms.ts';
import { tokenize } from './tokenize.ts';

const words: SearchWords = {
  synonyms: [
    { said: ['socialbidrag'], meant: ['försörjningsstöd'] },
    { said: ['bygga svart'], meant: ['olovligt byggande'] },
  ],
  forms: [['anmälan', 'anmälning']],
  compoundParts: ['intyg', 'läkare', 'ersättning', 'assistans', 'stöd', 'försörjning'],
  notCompounds: ['handläggare'],
  ordinaryWords: [],
  elsewhere: [],
  stopWords: ['och', 'som', 'någon', 'under', 'en', 'jag', 'var', 'är'],
};
const make = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'sign',
  title,
  path: `/tecken/${title}/`,
  place: '',
  aliases: [],
  lead: '',
  text: '',
  ...more,
});
const documents = [
  make('Intygen har samma ord', { text: 'Läkarintyg som liknar varandra.', aliases: ['kopierade intyg'] }),
  make('Assistansersättning', { kind: 'term' }),
  make('Försörjningsstöd', { kind: 'term', lead: 'Pengar från socialnämnden.' }),
  make('Olovligt byggande'),
  make('Får jag lämna uppgiften?', { kind: 'guide', text: 'Sekretess (osl 10 kap. 23 och 24 §§).' }),
  make('När det brådskar', {
    kind: 'guide',
    path: '/tecken/Får jag lämna uppgiften?/#nar-det-bradskar',
    place: 'Får jag lämna uppgiften?',
    text: 'Ring 112 eller 114 14.',
  }),
  make('En underentreprenör', { text: 'Hand och läggning.' }),
  make('En handläggare'),
  make('Far är borta', { kind: 'lesson' }),
  make('Får på bete', { kind: 'lesson' }),
  make('Orosanmälningar', { kind: 'lesson' }),
];

const open = (all: readonly SearchDocument[]): OpenIndex => {
  // Through JSON, as it comes to the browser.
  const stored: StoredIndex = JSON.parse(JSON.stringify(buildIndex(all, words)));
  const index = openIndex(stored);
  if (!index) throw new Error('not opened');
  return index;
};
const index = open(documents);
const titles = (query: string) => findDocuments(index, query).results.map(({ title }) => title);

/** Any UTF-16, with surrogates that stand alone. */
const anyString = fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes));

const documentsOf = (opened: OpenIndex) =>
  Array.from({ length: opened.documentCount }, (_, number) => opened.document(number));

const wordsOf = (opened: OpenIndex) => opened.folded.map((_, place) => opened.word(place));

describe('findDocuments', () => {
  it('finds both ends of a compound', () => {
    expect(titles('ersättning')).toContain('Assistansersättning');
    expect(titles('assistans')).toContain('Assistansersättning');
    expect(titles('läkare')).toContain('Intygen har samma ord');
  });

  it('does not split what an editor says is whole', () => {
    expect(wordsOf(index).find(({ text }) => text === 'handläggare')?.joints).toEqual([]);
  });

  it('joins what was typed apart, also when one part is a small word', () => {
    expect(titles('assistans ersättning')[0]).toBe('Assistansersättning');
    expect(titles('under entreprenör')[0]).toBe('En underentreprenör');
  });

  it('finds the parts of a compound that is nowhere', () => {
    expect(titles('läkarstöd')).toContain('Försörjningsstöd');
  });

  it('takes a word without marks for the word with them, but puts the very word first', () => {
    expect(titles('forsorjningsstod')[0]).toBe('Försörjningsstöd');
    expect(titles('far')[0]).toBe('Far är borta');
    expect(titles('får på bete')[0]).toBe('Får på bete');
  });

  it('forgives a typo, and two in a long word', () => {
    expect(titles('försörjnigsstöd')[0]).toBe('Försörjningsstöd');
    expect(titles('asistansersätning')[0]).toBe('Assistansersättning');
  });

  it('finds a word that is not finished', () => {
    expect(titles('försö')[0]).toBe('Försörjningsstöd');
  });

  it('knows the editors’ words, one or several', () => {
    expect(titles('socialbidraget')[0]).toBe('Försörjningsstöd');
    expect(titles('någon bygger svart')).not.toContain('Försörjningsstöd');
    expect(titles('bygga svart')[0]).toBe('Olovligt byggande');
  });

  it('finds the paragraph of a law, and the numbers to ring', () => {
    expect(titles('10 kap 24')[0]).toBe('Får jag lämna uppgiften?');
    expect(titles('114 14')[0]).toBe('När det brådskar');
    expect(titles('112')[0]).toBe('När det brådskar');
  });

  it('shows a page once, at its best section, with the way there', () => {
    const { results } = findDocuments(index, 'lämna uppgiften brådskar');
    expect(results.filter(({ path }) => path.startsWith('/tecken/Får jag'))).toHaveLength(1);
    expect(findDocuments(index, '114 14').results[0]).toMatchObject({
      path: '/tecken/Får jag lämna uppgiften?/#nar-det-bradskar',
      place: 'Får jag lämna uppgiften?',
    });
  });

  it('puts the page whose very title was typed first', () => {
    expect(titles('Intygen har samma ord')[0]).toBe('Intygen har samma ord');
    expect(titles('kopierade intyg')[0]).toBe('Intygen har samma ord');
  });

  it('does not let a phrase count less because a page has many', () => {
    const others = ['ett', 'annat', 'tredje'].map((word) => make(word, { aliases: ['kajak'] }));
    const many = make('Många', { aliases: ['grus på golvet', 'kajak', 'paddel', 'segel', 'ankare', 'boj'] });
    const few = make('Få', { aliases: ['grus i hallen'] });
    const found = findDocuments(open([...others, few, many]), 'grus på golvet').results;
    expect(found[0]?.title).toBe('Många');
  });

  it('puts a page first whose sections together cover the query', () => {
    const section = (page: string, title: string, text: string) =>
      make(title, { kind: 'lesson', path: `/${page}/#${title}`, text });
    const page = (name: string) => make(name, { kind: 'lesson', path: `/${name}/` });
    const found = findDocuments(
      open([
        page('hel'),
        section('hel', 'kanot', 'En kanot.'),
        section('hel', 'paddel', 'En paddel.'),
        page('halv'),
        section('halv', 'segel', 'En kanot.'),
      ]),
      'kanot paddel',
    ).results;
    expect(found[0]?.path).toContain('/hel/');
  });

  it('explains a word that is typed alone', () => {
    const index = open([
      make('Kajak på land', { kind: 'sign', aliases: ['kajak'] }),
      make('kajak', { kind: 'term' }),
    ]);
    expect(findDocuments(index, 'kajak').results[0]?.kind).toBe('term');
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '   ', '?!', '—', 'och som']) expect(titles(query)).toEqual([]);
  });

  it('suggests words of the glossary that are near', () => {
    expect(suggestTerms(index, 'försörtningsblöd').map(({ title }) => title)).toEqual(['Försörjningsstöd']);
    expect(suggestTerms(index, 'xyz')).toEqual([]);
  });
});

/** So many words of a query are read, and each looks at every word of the index a few times at most. */
const WORDS_READ = 12;
const LOOKS_AT_A_WORD = 7;

/** An index that counts how often something is asked of it, or read of its words: the work of a search, whatever the machine does. */
function counting(opened: OpenIndex): { index: OpenIndex; count: () => number } {
  let asked = 0;
  const folded = new Proxy(opened.folded, {
    get(words, name) {
      asked += 1;
      return Reflect.get(words, name);
    },
  });
  const index = new Proxy(
    { ...opened, folded },
    {
      get(parts, name) {
        asked += 1;
        return Reflect.get(parts, name);
      },
    },
  );
  return { index, count: () => asked };
}

describe('a short answer', () => {
  const page = (kind: 'answer' | 'sign' | 'term', title: string, aliases: string[]): SearchDocument => ({
    kind,
    title,
    path: `/${kind}/`,
    place: '',
    aliases,
    lead: 'En mening.',
    text: '',
    ...(kind === 'answer' && { answer: { link: { text: 'Läs mer', to: '/answer/' } } }),
  });
  const answerTo = (query: string, ...pages: SearchDocument[]) => {
    const opened = openIndex(buildIndex(pages, words));
    if (!opened) throw new Error('The index that was just built cannot be opened.');
    return findDocuments(opened, query).answer?.path;
  };
  const answer = page('answer', 'Har någon hotat dig?', ['hotad på jobbet', 'chefen hotar mig']);

  it('is shown when it is found before every page', () => {
    expect(answerTo('chefen hotar', answer, page('sign', 'Sidan handlar om kvitton', ['kvitton']))).toBe(
      '/answer/',
    );
  });

  it('gives way to the page whose name was typed', () => {
    expect(answerTo('hotad', answer, page('term', 'Hotad', ['hotad']))).toBeUndefined();
  });

  it('is shown also beside a page that is liker, when one of its phrases was typed as a sentence', () => {
    const sign = page('sign', 'Hotad på jobbet', ['hotad på jobbet']);
    expect(answerTo('hotad på jobbet', answer, sign)).toBe('/answer/');
  });
});

describe('any string', () => {
  const nasty = fc.oneof(
    anyString,
    fc.string({ unit: fc.constantFrom('\ud800', '\udfff', 'a', 'å', ' ', '\u0000'), maxLength: 300 }),
    fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'toString', '_index', 'g0'),
    fc.constantFrom('+title:hot^10 -får~3 *', 'a:b:c', 'title:', '~', '^', '*', '2016:1145', 'hot -'),
    fc.constantFrom('å'.repeat(10_000), 'kap 10 '.repeat(2000), '10 kap. '.repeat(2000), '-'.repeat(10_000)),
    fc
      .array(fc.constantFrom('intyg', '10', 'kap', '§', 'c/o', 'försörjningsstöd', 'och', '-'))
      .map((all) => all.join(' ')),
  );

  it('is searched for without an error, and with bounded work', () => {
    fc.assert(
      fc.property(nasty, (query) => {
        const { index: counted, count } = counting(index);
        const { results } = findDocuments(counted, query);
        expect(new Set(results).size).toBe(results.length);
        suggestTerms(counted, query);
        expect(count()).toBeLessThan(WORDS_READ * LOOKS_AT_A_WORD * index.folded.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('may be a document', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 4 }), (texts) => {
        const opened = open(texts.map((text, place) => make(text, { path: `/${place}/`, text, lead: text })));
        findDocuments(opened, texts[0] ?? '');
        expect(documentsOf(opened).map(({ title }) => title)).toEqual(
          texts.map((text) => text.replace(/\s+/g, ' ')),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('lunr', () => {
  it('gives the same order when it searches its own index for a plain word', () => {
    const texts = ['katt', 'hund katt', 'katt häst ko gris', 'ko', 'gris får katt', 'hund'];
    const leads = ['ko', 'katt', 'hund', 'gris ko', 'katt', 'får'];
    const own = open(
      texts.map((text, place) => make(`nr${place}`, { path: `/${place}/`, text, lead: leads[place] ?? '' })),
    );
    const builder = new lunr.Builder();
    builder.ref('path');
    // Neither how often a word stands in a field counts, nor how much else stands there.
    builder.b(0);
    builder.k1(0);
    for (const field of FIELDS) builder.field(field, { boost: FIELD_BOOSTS[field] });
    builder.tokenizer = Object.assign(
      (text?: string | object | object[] | null) =>
        tokenize(String(text ?? '')).map((token) => new lunr.Token(token, {})),
      { separator: / / },
    );
    for (const [place, whole] of texts.entries()) {
      const lead = leads[place] ?? '';
      // What a lead says is not said again by the text.
      const text = whole
        .split(' ')
        .filter((word) => !lead.split(' ').includes(word))
        .join(' ');
      builder.add({ path: `/${place}/`, title: `nr${place}`, aliases: '', lead, text });
    }
    const theirs = builder.build();
    for (const query of ['katt', 'hund', 'ko', 'gris']) {
      const scores = new Map(
        theirs
          .query((clauses) => clauses.term(query, { usePipeline: false }))
          .map(({ ref, score }) => [ref, score]),
      );
      const found = findDocuments(own, query).results.map(({ path }) => path);
      expect(found.toSorted()).toEqual([...scores.keys()].toSorted());
      for (const [place, path] of found.slice(1).entries()) {
        const [before = 0, after = 0] = [scores.get(found[place] ?? ''), scores.get(path)];
        expect(after, `${query}: ${path}`).toBeLessThanOrEqual(before);
      }
    }
  });
});

describe('openIndex', () => {
  it('does not open an index of another version', () => {
    const stored = { ...buildIndex(documents, words), version: 1 };
    expect(openIndex(stored as unknown as StoredIndex)).toBeUndefined();
    expect(openIndex(undefined as unknown as StoredIndex)).toBeUndefined();
  });

  it('gives the documents back as they were', () => {
    expect(documentsOf(index).map(({ title, path, place }) => ({ title, path, place }))).toEqual(
      documents.map(({ title, path, place }) => ({ title, path, place })),
    );
  });

  it('finds every word in the documents that it stands in', () => {
    for (const [place, { text }] of wordsOf(index).entries()) {
      expect(index.documentsWith(place).length, text).toBeGreaterThan(0);
    }
  });
});
