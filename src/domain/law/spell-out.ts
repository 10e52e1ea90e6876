const LIST = String.raw`\d+(?: [a-z])?(?:(?:, | och |–)(?:\d+(?: [a-z])?|[a-z]))*`;
const CHAPTER = String.raw`\d+(?: [a-z])? kap\. `;
const POINT = String.raw` punkt \d+`;

const NAMED = new RegExp(`(?<![\\d–])(?:${CHAPTER})?${LIST} §{1,2}(?:${POINT})?`, 'gu');
const SEGMENT = new RegExp(`^(?<chapter>${CHAPTER})?(?<list>${LIST}) §{1,2}(?<point>${POINT})?$`, 'u');

/** More than this many paragraphs in a row is a mistake in writing rather than a citation. */
const LONGEST_RANGE = 30;

/**
 * The single provisions of a citation, each in the form of the register: `10 kap. 1 och 2 §§` gives `10 kap. 1 §` and
 * `10 kap. 2 §`, `32 a–b §§` gives `32 a §` and `32 b §`. What cannot be read is returned as it is.
 */
export function spellOut(citation: string): string[] {
  return citation.split(/(?<=§) och (?=\d)/u).flatMap((segment) => {
    const groups = SEGMENT.exec(segment)?.groups;
    if (groups === undefined) return [segment];
    const { chapter = '', list = '', point = '' } = groups;
    return list
      .split(/, | och /u)
      .flatMap(spellOutRange)
      .map((paragraph) => `${chapter}${paragraph} §${point}`);
  });
}

function spellOutRange(range: string): string[] {
  const [first = '', last] = range.split('–');
  if (last === undefined) return [first];
  const [number = '', letter] = first.split(' ');
  const lastLetter = last.split(' ').at(-1) ?? '';
  if (letter !== undefined && /^[a-z]$/u.test(lastLetter)) {
    const codes = spread(letter.charCodeAt(0), lastLetter.charCodeAt(0));
    return codes.map((code) => `${number} ${String.fromCharCode(code)}`);
  }
  return /^\d+$/u.test(first) && /^\d+$/u.test(last)
    ? spread(Number(first), Number(last)).map(String)
    : [first, last];
}

function spread(from: number, to: number): number[] {
  const length = Math.min(Math.max(to - from, 0), LONGEST_RANGE) + 1;
  return Array.from({ length }, (_, index) => from + index);
}

/** The provisions that a text names, each spelled out: `26 kap. 2 § miljöbalken` names `26 kap. 2 §`. */
export function findNamedProvisions(text: string): string[] {
  return [...text.matchAll(NAMED)].flatMap(([named]) => spellOut(named));
}
