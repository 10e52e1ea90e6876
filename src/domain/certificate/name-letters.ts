/** First and last code point of a run of letters. */
type Run = readonly [first: number, last: number];

/**
 * Latin letters that names are written with and Swedish is not, as the family of headings has them, in the two files that its
 * maker has parted it in. `src/styles/name-letters.css` says the same runs to the browser.
 */
export const NAME_LETTERS = {
  western: [
    [0xc0, 0xc3],
    [0xc6, 0xc8],
    [0xca, 0xd5],
    [0xd8, 0xdb],
    [0xdd, 0xe3],
    [0xe6, 0xe7],
    [0xea, 0xf5],
    [0xf8, 0xfb],
    [0xfd, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
  ],
  other: [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x17e],
    [0x18f, 0x18f],
    [0x1cd, 0x1ce],
    [0x1e6, 0x1e7],
    [0x1ea, 0x1eb],
    [0x1fa, 0x1ff],
    [0x218, 0x21b],
    [0x259, 0x259],
    [0x1e80, 0x1e85],
    [0x1e9e, 0x1e9e],
    [0x1ef2, 0x1ef3],
    [0x1ef8, 0x1ef9],
  ],
} as const satisfies Record<string, readonly Run[]>;

/** The letters of runs, as one text. */
export const listCharacters = (runs: readonly Run[]): string =>
  runs
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)),
    )
    .join('');

/** What the files that every page has are cut to, as far as names go: ASCII, Swedish, French and German letters, dash and apostrophe. */
const EVERYWHERE: readonly Run[] = [
  [0x20, 0x7e],
  [0xc4, 0xc5],
  [0xc9, 0xc9],
  [0xd6, 0xd6],
  [0xdc, 0xdc],
  [0xe4, 0xe5],
  [0xe8, 0xe9],
  [0xf6, 0xf6],
  [0xfc, 0xfc],
  [0x2013, 0x2013],
  [0x2019, 0x2019],
];

const RUNS: readonly Run[] = [...EVERYWHERE, ...NAME_LETTERS.western, ...NAME_LETTERS.other];

/**
 * Whether the family of headings has every letter of a name. Vietnamese, Greek or Cyrillic it has not: such a name is set whole
 * in the device's own family, rather than in two.
 */
export const hasEveryLetter = (name: string): boolean =>
  [...name.normalize('NFC')].every((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return RUNS.some(([first, last]) => code >= first && code <= last);
  });
