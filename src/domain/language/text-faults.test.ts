import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMergeMarker, findTextFaults } from './text-faults.ts';

const faultsOf = (text: string) => findTextFaults(text, () => false);
const correctedOf = (text: string) =>
  faultsOf(text).map(({ params }) => 'corrected' in params && params.corrected);

describe('the characters of a text', () => {
  it.each([
    'Hör du det här? Ja.',
    'Är det 8\u00a0460\u00a0kg, 15\u00a0a\u00a0§ eller ”§\u00a04”?',
    'url: https://www.kommun.se/index.php?id=3&sida=b',
    'Läs /sok/?q=tomt och café, naïve, Ångström, 1990–2000 … 10 × 4 mm → klart.',
    'Fakturan 556012-5790 kom den 2026-11-24. Ring 021-39 00 00.',
    'De skriver att-göra-listor; ”todo” är ett ord.',
  ])('are right: %s', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('are read back where a wrong encoding has parted them', () => {
    // What a program that takes UTF-8 for Windows-1252 makes of å, ä, ö, é, – and ”.
    expect(
      correctedOf(
        'F\u00c3\u00b6rvaltningen p\u00c3\u00a5 \u00c3\u2026gatan \u00e2\u20ac\u201c caf\u00c3\u00a9 \u00e2\u20ac\u009d',
      ),
    ).toEqual(['Förvaltningen på Ågatan – café ”']);
  });

  const told = (text: string) => faultsOf(text).map(({ code, params }) => [code, params]);

  it.each([
    ['a character of control', 'Lagret\u0007 är', { what: 'control', before: 'Lagret', after: 'är' }],
    ['a line that Unicode parts', 'Lagret \u2028är', { what: 'control', before: 'Lagret', after: 'är' }],
    ['a soft hyphen', 'Det väl\u00adfärds är', { what: 'soft-hyphen', before: 'väl', after: 'färds' }],
    ['a soft hyphen by name', 'väl&shy;färd', { what: 'soft-hyphen', before: 'väl', after: 'färd' }],
    ['a space of no width', 'a \u200b b', { what: 'zero-width', before: 'a', after: 'b' }],
    ['a joiner by name', 'a&zwj;b', { what: 'zero-width', before: 'a', after: 'b' }],
    ['a mark of direction', 'Ring \u202a112', { what: 'direction', before: 'Ring', after: '112' }],
    ['a hard space', 'Ring\u00a0nu på', { what: 'hard-space', before: 'Ring', after: 'nu' }],
    ['a hard space by name', 'Ring&nbsp;nu', { what: 'hard-space', before: 'Ring', after: 'nu' }],
    ['at the beginning of a line', '\ufeffHej du', { what: 'zero-width', before: '', after: 'Hej' }],
    ['at its end', 'Hej du\ufeff', { what: 'zero-width', before: 'du', after: '' }],
    [
      'in a long word',
      `${'a'.repeat(40)}\u00ad${'b'.repeat(40)}`,
      { what: 'soft-hyphen', before: 'a'.repeat(30), after: 'b'.repeat(30) },
    ],
  ])('are told where nobody sees them, with the words around: %s', (_, text, params) => {
    expect(told(text)).toEqual([['I120', params]]);
  });

  it.each([
    [
      'a letter that nobody can read back',
      'F\ufffdrvaltning ',
      { text: 'F\ufffdrvaltning', corrected: undefined },
    ],
    ['a question mark where a letter was', 'F?rvaltning', { text: 'F?rvaltning', corrected: undefined }],
    [
      'letters of three bytes',
      ' Han sa \u00e2\u20ac\u201dnej',
      { text: 'Han sa \u00e2\u20ac\u201dnej', corrected: 'Han sa —nej' },
    ],
    [
      'some that can be read back and some that cannot',
      'f\u00c3\u00b6r \ufffd',
      { text: 'f\u00c3\u00b6r \ufffd', corrected: undefined },
    ],
    ['a mark of French after a letter', 'Â\u00a0 kr', { text: 'Â\u00a0 kr', corrected: 'kr' }],
  ])('are told where they are no letters: %s', (_, text, params) => {
    expect(told(text)).toEqual([['I119', params]]);
  });

  it('are told where a letter and its mark are two', () => {
    expect(told(' Va\u0308gen')).toEqual([['I121', { letter: 'ä', corrected: 'Vägen' }]]);
  });

  it.each([
    ['TODO', 'Titel TODO här', 'I721', { text: 'TODO' }],
    ['FIXME', 'FIXME', 'I721', { text: 'FIXME' }],
    ['XXX', 'Ring XXXX', 'I721', { text: 'XXXX' }],
    ['TBD', 'TBD.', 'I721', { text: 'TBD' }],
    ['Latin', 'Lorem ipsum dolor', 'I721', { text: 'Lorem ipsum' }],
    ['question marks', 'Vem ????', 'I721', { text: '????' }],
    ['a personal number', 'Han 811228-9874 kom', 'I722', { number: '811228-9874' }],
    ['a face', 'Bra 😀', 'I723', { emoji: '😀' }],
    ['a sign that is shown as a picture', 'Se \u260e\ufe0f', 'I723', { emoji: '☺' }],
    ['a tile', 'Se \u{1f004}', 'I723', { emoji: '\u{1f004}' }],
  ])('are told where they are no text yet: %s', (_, text, code, params) => {
    expect(told(text)).toEqual([[code, params]]);
  });

  it.each([
    'TODOS',
    'xTODO',
    'Vem ?? sa',
    'XX',
    'Se https://a.se/?q=811228-9874',
    '1 ☎ 2',
    'a?b=1&c',
    'a\u00a0§',
  ])('are right, too: %s', (text) => {
    expect(told(text).filter(([code]) => code !== 'I119')).toEqual([]);
  });

  it('are told once of each kind in a line, and in every line', () => {
    expect(faultsOf('a\u00adb\u00adc TODO TODO\nå\nd\u00ade').map(({ code, line }) => [code, line])).toEqual([
      ['I120', 1],
      ['I721', 1],
      ['I120', 3],
    ]);
  });

  it('are told each on its line, whatever the text', () => {
    const parts = [
      'å',
      '\u00c3',
      '\u00ad',
      '\u200b',
      '\ufffd',
      ' ',
      '\n',
      'TODO',
      '811228-9874',
      '😀',
      'a\u030a',
      '&nbsp;',
      '?',
      'b',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (words) => {
        const text = words.join('');
        for (const { line } of faultsOf(text)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
    );
  });

  it('may be notes where only editors read', () => {
    const isComment = (line: string) => line.startsWith('#');
    expect(findTextFaults('# TODO: fråga juristen\ntitle: TODO', isComment).map(({ line }) => line)).toEqual([
      2,
    ]);
  });
});

describe('the mark of a merge', () => {
  it('is found on its line', () => {
    expect(findMergeMarker('a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n')).toBe(2);
    expect(findMergeMarker('a\n=======\n')).toBe(2);
  });

  it('is not every row of signs', () => {
    expect(findMergeMarker('a\n====\n<<<<<<<<\n>> citat\n')).toBeUndefined();
  });
});
