import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { findToShow } from './find-to-show.ts';
import { pageOf } from './fixtures/page-of.ts';
import { markTexts } from './mark-texts.ts';
import { openIndex } from './open-index.ts';
import type { SearchDocument } from './search-document.ts';
import { suggestTerms } from './suggest-terms.ts';

function open(...documents: SearchDocument[]) {
  const index = openIndex(
    buildIndex(documents, {
      synonyms: [],
      forms: [],
      compoundParts: [],
      notCompounds: [],
      ordinaryWords: [],
      elsewhere: [],
      stopWords: ['på', 'en'],
    }),
  );
  if (!index) throw new Error('The index that was just built cannot be opened.');
  return index;
}
const text = (pieces: { text: string; isMarked: boolean }[]) =>
  pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('');

describe('what is shown of a search', () => {
  const index = open(
    pageOf('Röd faktura', { lead: 'Fakturor på gården är röda.' }),
    pageOf('Trumpeten', { kind: 'term' }),
    ...['ett', 'två', 'tre', 'fyra'].map((name) => pageOf(`Sida ${name}`, { text: 'En ensam vulkan.' })),
  );

  it('is where each page is, with the words marked that were looked for', () => {
    const { results, isUnsure, answer, near } = findToShow(index, 'röda fakturor', true);
    expect(isUnsure).toBe(false);
    expect(answer).toBeUndefined();
    expect(near).toEqual([]);
    expect(results).toHaveLength(1);
    const [first] = results;
    expect(first && { ...first, title: text(first.title), lead: text(first.lead) }).toEqual({
      kind: 'sign',
      title: '[Röd] [faktura]',
      lead: '[Fakturor] på gården är [röda].',
      path: '/Röd faktura/',
      place: 'Bygg',
    });
  });

  it('has no leads and no words that are near where nobody has asked for them', () => {
    expect(findToShow(index, 'röda fakturor', false).results[0]?.lead).toEqual([]);
    expect(findToShow(index, 'trompitten', false).near).toEqual([]);
  });

  it('is three guesses where none is sure', () => {
    const found = findToShow(index, 'vulkan obefintligt ingenstans', true);
    expect(found.isUnsure).toBe(true);
    expect(found.results).toHaveLength(3);
    expect(found.near).toEqual([]);
  });

  it('is words that are near where nothing was found', () => {
    const { results, near, isUnsure } = findToShow(index, 'trxmpxt', true);
    expect([results, isUnsure]).toEqual([[], true]);
    expect(near).toEqual([{ title: 'Trumpeten', path: '/Trumpeten/' }]);
  });

  it('is the short answer without what nobody sees', () => {
    const answer = {
      link: { text: 'Läs mer', to: '/anmal/hotad/' },
      call: { text: 'Ring 112', phone: '112' },
    };
    const hotad = pageOf('Har någon hotat dig?', {
      kind: 'answer',
      path: '/anmal/hotad/',
      lead: 'Ring polisen.',
      aliases: ['hotad på jobbet'],
      answer,
    });
    expect(findToShow(open(hotad, pageOf('Kvitton')), 'hotad på jobbet', false)).toEqual({
      results: [],
      answer: {
        title: 'Har någon hotat dig?',
        lead: 'Ring polisen.',
        path: '/anmal/hotad/',
        linkText: 'Läs mer',
        callText: 'Ring 112',
        phone: '112',
      },
      isUnsure: false,
      near: [],
    });
  });
});

describe('marks in texts', () => {
  it('begin and end where the words do', () => {
    const index = open(pageOf('Röd faktura'));
    const texts = ['Faktura är röd, och fakturor.', 'Inget här.', ''];
    expect(markTexts(index, 'faktura', texts)).toEqual([
      [
        [0, 7],
        [20, 28],
      ],
      [],
      [],
    ]);
    expect(markTexts(index, '', texts)).toEqual([[], [], []]);
  });
});

describe('words of the glossary that are near', () => {
  const terms = (query: string, limit?: number) =>
    suggestTerms(
      open(
        ...['trumpet', 'trumpen', 'trumma', 'kamomill'].map((title) => pageOf(title, { kind: 'term' })),
        pageOf('trumpets'),
      ),
      query,
      limit,
    ).map(({ title }) => title);

  it('are the nearest first, half of whose letters at the most are other', () => {
    expect(terms('trumpet')).toEqual(['trumpet', 'trumpen', 'trumma']);
    expect(terms('trumpet', 2)).toEqual(['trumpet', 'trumpen']);
    expect(terms('kxmxmxll')).toEqual(['kamomill']);
    expect(terms('kxxxxxll')).toEqual([]);
    expect(terms('')).toEqual([]);
  });

  it('are near any of the words that were typed, and any of their own names', () => {
    expect(terms('blå kamomil')).toEqual(['kamomill']);
    const index = open(pageOf('målvakt', { kind: 'term', aliases: ['bulvan', 'en front'] }));
    expect(suggestTerms(index, 'bulvam').map(({ title }) => title)).toEqual(['målvakt']);
    expect(suggestTerms(index, 'frånt').map(({ title }) => title)).toEqual(['målvakt']);
  });
});
