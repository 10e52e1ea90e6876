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
