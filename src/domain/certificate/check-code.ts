/** What is printed on a certificate and covered by its code, all as it is printed. */
export interface CertifiedText {
  name: string;
  /** The area's title, or the name of the whole course. */
  scope: string;
  /** Days as `YYYY-MM-DD`. */
  from: string;
  to: string;
  lessons: string;
  /** How many of the lessons were skipped, in words; empty on a paper without that line. */
  skipped: string;
  minutes: string;
  questions: string;
  version: string;
}

/** Crockford's Base32: no letters that are mistaken for digits or for each other (https://www.crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/**
 * The check code of a certificate, for example `7QK2M-04XPA`. Whoever types in what the paper says gets the same code, so
 * a changed word or figure shows. It is no signature: the formula is public, and whoever can run it can make a code. It
 * tells about slips and careless changes, not about who did the work.
 *
 * Two 32-bit FNV-1a hashes (Fowler, Noll and Vo; IETF draft-eastlake-fnv) of the fields, the second over the reversed
 * text, as ten characters of Crockford's Base32. Case, spacing and Unicode form of what is typed do not matter.
 */
export function checkCode(text: CertifiedText): string {
  const fields = [
    text.name,
    text.scope,
    text.from,
    text.to,
    text.lessons,
    // A paper without the line has the code that it had before there was such a line.
    ...(text.skipped.trim() === '' ? [] : [text.skipped]),
    text.minutes,
    text.questions,
    text.version,
  ];
  const line = fields.map(simplify).join('\n');
  const high = fnv1a(line);
  const low = fnv1a([...line].reverse().join(''));
  let bits = (BigInt(high) << 32n) | BigInt(low);
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code = ALPHABET[Number(bits & 31n)] + code;
    bits >>= 5n;
  }
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** Whether a typed code is the one of the text; what people mix up when they copy by hand is forgiven. */
export function isCheckCode(typed: string, text: CertifiedText): boolean {
  const plain = (code: string) =>
    code
      .toUpperCase()
      .replace(/O/gu, '0')
      .replace(/[IL]/gu, '1')
      .replace(/[^0-9A-Z]/gu, '');
  return plain(typed) === plain(checkCode(text));
}

const simplify = (text: string) => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    for (const byte of [code & 255, (code >> 8) & 255, (code >> 16) & 255]) {
      hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    }
  }
  return hash;
}
