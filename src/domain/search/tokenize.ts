/** Soft hyphens and zero-width characters, which are seen by nobody and split words. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * `c/o` · numbers joined by colon or slash (`2025:170`, `2024/25:141`) · words, joined by hyphens or apostrophes
 * inside (`f-skatt`) · the paragraph mark.
 */
const TOKEN =
  /\p{L}\/\p{L}(?![\p{L}\p{N}])|\p{N}+(?:[:/]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011'\u2019](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\u00a7/gu;

/** Ways of writing a provision, each with what it is short for. Numbers of acts (`2025:170`) and bills (`2024/25:141`) are left. */
const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  // 10:18a, 10:18 a
  [/(?<![\p{L}\p{N}:/])(\d{1,2}):(\d{1,3})(?![\d:/])/gu, '$1 kap $2 '],
  // kap. 10, kapitel 10
  [/(?<![\p{L}\p{N}])(?<!\d ?)kap(?:itel)?\.? ?(\d{1,2})(?!\d)/gu, '$1 kap '],
  // 10kap18, 10 k 18, 10 kapitlet 18
  [/(?<![\p{L}\p{N}])(\d{1,2}) ?k(?:ap(?:itlet|itel)?)?\.?(?= ?\d| |$)/gu, '$1 kap '],
  // § 18 a
  [/(?<!\d ?[a-z]? ?)§+ ?(\d{1,3})(?: ?([a-z])(?![\p{L}\p{N}]))?/gu, '$1 $2 § '],
  // 18a
  [/(?<![\p{L}\p{N}])(\d{1,3})([a-z])(?![\p{L}\p{N}-])/gu, '$1 $2 '],
];

const NUMBER = /^\d{1,6}$/;
const LETTER = /^[a-z]$/;
/** What may stand between the numbers of a list of paragraphs. */
const AND = 'och';

/**
 * The words of a text in small letters, in order. A reference to a law becomes one token, however it is written:
 * `10 kap. 23 och 24 §§` gives `10kap`, `10kap23` and `10kap24`; `32 c §` and `32 c` give `§32c`; and a number
 * written in groups is one: `114 14` gives `11414`. So are `10:18a`, `10kap18a`, `kap 10 § 18a` and the like.
 */
export function tokenize(text: string): string[] {
  const words = spellOut(text.replace(INVISIBLE, '').normalize('NFC').toLowerCase()).match(TOKEN) ?? [];
  const tokens: string[] = [];
  let next = 0;
  while (next < words.length) {
    const word = words[next] ?? '';
    const start = next;
    if (NUMBER.test(word)) {
      const isChapter = words[next + 1] === 'kap';
      const list = readParagraphs(words, isChapter ? next + 2 : next);
      if (isChapter) {
        tokens.push(`${word}kap`, ...list.paragraphs.map((paragraph) => `${word}kap${paragraph}`));
        next = list.next;
      } else if (words[list.next] === '\u00a7') {
        tokens.push(...list.paragraphs.map((paragraph) => `\u00a7${paragraph}`));
        next = list.next;
      } else if (LETTER.test(words[next + 1] ?? '')) {
        tokens.push(`\u00a7${word}${words[next + 1]}`);
        next += 2;
      } else {
        let number = word;
        next += 1;
        while (/^\d{2,3}$/.test(words[next] ?? '')) number += words[next++];
        // So few alone are a count, as `elva` is.
        if (number.length > 2) tokens.push(number);
      }
    } else if (word === '\u00a7' || word === 'kap') {
      next += 1;
    } else {
      // Said and often written `nån` and `nåt`.
      tokens.push(word.replace(/[^\p{L}\p{M}\p{N}:]/gu, '').replace(/^n\u00e5(?=[nt])/, 'n\u00e5go'));
      next += 1;
    }
    // Every way above goes forward; a defect must not hang the page.
    if (next === start) next += 1;
  }
  return tokens;
}

/** Provisions as a lawyer would write them in full. Most texts hold no digit. */
const spellOut = (text: string) =>
  /\d/.test(text) ? SHORTHAND.reduce((spelt, [short, full]) => spelt.replace(short, full), text) : text;

/** Numbers of paragraphs with their letters, `23 och 24`, `15 a och 27`, from a place in the list of words. */
function readParagraphs(words: readonly string[], start: number): { paragraphs: string[]; next: number } {
  const paragraphs: string[] = [];
  let next = start;
  while (paragraphs.length < 6) {
    const skipped = paragraphs.length > 0 && words[next] === AND ? next + 1 : next;
    const number = words[skipped] ?? '';
    const letter = words[skipped + 1] ?? '';
    const last = /\d+/.exec(paragraphs.at(-1) ?? '')?.[0];
    if (LETTER.test(number) && last !== undefined) {
      paragraphs.push(last + number);
      next = skipped + 1;
    } else if (NUMBER.test(number)) {
      paragraphs.push(LETTER.test(letter) ? number + letter : number);
      next = skipped + (LETTER.test(letter) ? 2 : 1);
    } else {
      return { paragraphs, next };
    }
  }
  return { paragraphs, next };
}
