import { describe, expect, it } from 'vitest';
import type { Lesson } from '../course/lesson.ts';
import type { Sign } from '../course/sign.ts';
import type { Source } from '../course/source.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkCitations } from './check-citations.ts';
import { checkDates } from './check-dates.ts';
import { checkMarkup } from './check-markup.ts';
import { bodyOf, contentOf, fileOf, listParams, listPlaces } from './fixtures/content-of.ts';

describe('what a text rests on', () => {
  const nothing = [fileOf<Sign>('a.mdx', { sources: [], law: [] })];
  const something = [
    fileOf<Sign>('b.mdx', { sources: ['a'], law: [] }),
    fileOf<Sign>('c.mdx', { sources: [], law: [], professionalKnowledge: 'Allt.' }),
  ];

  it.each([
    ['lessons', 'lesson'],
    ['guides', 'guide'],
    ['dossiers', 'dossier'],
    ['scenarios', 'scenario'],
    ['answers', 'guide'],
  ] as const)('is told in %s', (list, collection) => {
    const findings = checkCitations(contentOf({ [list]: [...nothing, ...something] }));
    expect(listPlaces(findings)).toEqual(['I306 a.mdx sources']);
    expect(listParams(findings)).toEqual([{ collection }]);
  });

  it('is told in signs', () => {
    const signs = [...nothing, ...something] as never;
    expect(listPlaces(checkCitations(contentOf({ signs })))).toEqual(['I502 a.mdx sources']);
  });
});

describe('provisions of a sign', () => {
  it('are of law', () => {
    const law = ['lagen', 'handboken', 'borta'].map((source) => ({ source, at: '1 §' }));
    const findings = checkCitations(
      contentOf({
        signs: [fileOf<Sign>('a.mdx', { sources: ['lagen'], law })],
        sources: [
          fileOf<Source>('s', { id: 'lagen', kind: 'law' }),
          fileOf<Source>('t', { id: 'handboken', kind: 'report' }),
        ],
      }),
    );
    expect(listPlaces(findings)).toEqual(['I307 a.mdx law.1.source']);
    expect(listParams(findings)).toEqual([{ source: 'handboken', kind: 'report' }]);
  });
});

describe('sources of a lesson', () => {
  const reference = (collection: 'source' | 'sign') => ({ collection, id: 'a', line: 1 });
  const check = (value: Partial<Lesson>, references?: ReturnType<typeof reference>[]) =>
    listPlaces(
      checkCitations(
        contentOf({
          lessons: [
            fileOf<Lesson>(
              'a.mdx',
              { sources: ['a'], ...value },
              references && { body: bodyOf({ references }) },
            ),
          ],
        }),
      ),
    );

  it('are shown where they are used', () => {
    expect(check({}, [reference('sign')])).toEqual(['I308 a.mdx sources']);
    expect(check({}, [])).toEqual(['I308 a.mdx sources']);
    expect(check({}, [reference('sign'), reference('source')])).toEqual([]);
  });

  it('need not be, where the text rests on knowledge of the work or cannot be read', () => {
    expect(check({ professionalKnowledge: 'Resten.' }, [])).toEqual([]);
    expect(check({ professionalKnowledge: 'Resten.', sources: [] }, [])).toEqual([]);
    expect(check({})).toEqual([]);
    expect(check({ sources: [] }, [])).toEqual(['I306 a.mdx sources']);
  });
});

describe('an address', () => {
  it('is one file’s alone', () => {
    const files = ['/a/', '/b/', '/a/', '/a/'].map((address, index) => ({
      file: `${index}.mdx`,
      slug: 'a',
      address,
    }));
    const findings = checkAddresses(files, 'I303');
    expect(listPlaces(findings)).toEqual(['I303 2.mdx', 'I303 3.mdx']);
    expect(listParams(findings)).toEqual([
      { slug: 'a', firstFile: '0.mdx' },
      { slug: 'a', firstFile: '0.mdx' },
    ]);
  });
});

describe('a day', () => {
  const check = (text: string, more: { isQuoted?: true } = {}) =>
    checkDates(
      contentOf({ texts: [{ file: 'a.yaml', path: ['reviews', 0, 'date'], text, ...more }] }),
      '2026-11-24',
    );

  it('on which something was done is not to come', () => {
    const findings = check('2026-11-25');
    expect(listPlaces(findings)).toEqual(['I207 a.yaml reviews.0.date']);
    expect(listParams(findings)).toEqual([{ field: 'date', value: '2026-11-25', today: '2026-11-24' }]);
    for (const text of ['2026-11-24', '2025-12-31', '2027', 'den 2027-01-01', '2027-01-01 kl. 8'])
      expect(check(text)).toEqual([]);
  });

  it('of an invented document may be', () => {
    expect(check('2027-01-01', { isQuoted: true })).toEqual([]);
  });
});

describe('a text of data', () => {
  const check = (text: string, file = 'a.yaml') =>
    checkMarkup(contentOf({ texts: [{ file, path: ['choices', 0, 'text', 1], text }] }));

  it.each([
    ['Det är **viktigt** nu', '**viktigt**'],
    ['Läs [mer här](/om/) nu', '[mer här](/om/)'],
    ['Läs [mer här](/om', '[mer här](/om'],
    ['Skriv <b>så</b>', '<b>'],
    ['Skriv så</b>', '</b>'],
    ['Kaffe &amp; te', '&amp;'],
    ['Kaffe &#38; te', '&#38;'],
    ['Först\n## Sedan', '##'],
    ['• Först', '•'],
  ])('is shown as it stands, so that it has no marks: %s', (text, markup) => {
    const findings = check(text);
    expect(listPlaces(findings)).toEqual(['I724 a.yaml choices.0.text.1']);
    expect(listParams(findings)).toEqual([{ field: 'text', markup }]);
  });

  it.each([
    'Två * tre ** fyra',
    'Se [1] och (a)',
    'Mindre än <3 och 5 < 7',
    'Ärende #12',
    'Nummer # 1',
    '#hashtag',
    'A • B',
  ])('may be %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it('of the interface is looked at elsewhere, and a place without a name has none', () => {
    expect(check('**a**', 'content/ui.yaml')).toEqual([]);
    const findings = checkMarkup(contentOf({ texts: [{ file: 'a.yaml', path: [0], text: '**a**' }] }));
    expect(listParams(findings)).toEqual([{ field: '', markup: '**a**' }]);
  });
});
