import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { type ParseErrorKind, parseErrorKind } from './parse-error-kind.ts';

/** What the parser says of a text that is not MDX. */
function messageOf(text: string): string {
  try {
    mdxToMdast(text, { features: { frontmatter: false } });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error(`The parser reads ${text}`);
}

describe('a message of the parser in use', () => {
  it.each<[string, ParseErrorKind]>([
    ['<Facts title="Hej">\n\nHej', { kind: 'unclosed', tag: 'Facts' }],
    ['- <Facts>\n\nHej', { kind: 'unclosed', tag: 'Facts' }],
    ['Det är <b>viktigt.', { kind: 'unclosed', tag: 'b' }],
    ['Rad<br>två', { kind: 'unclosed', tag: 'br' }],
    ['Hej\n\n</Facts>', { kind: 'unopened', tag: 'Facts', open: undefined }],
    ['<Facts title="Hej">\n\nHej\n\n</Steps>', { kind: 'unopened', tag: 'Steps', open: 'Facts' }],
    ['<!-- kom ihåg -->', { kind: 'exclamation' }],
    ['Det {är så.', { kind: 'expression' }],
    ['{1+}', { kind: 'expression' }],
    ['<Facts title={1+}>\n\nHej\n\n</Facts>', { kind: 'expression' }],
    ['Priset är <5 kronor.', { kind: 'no-tag' }],
    ['Se <https://www.riksdagen.se/>.', { kind: 'no-tag' }],
    ['<Facts title="Han sa "hej" då">\n\nHej\n\n</Facts>', { kind: 'no-tag' }],
  ])('is understood: of %j', (text, expected) => {
    const message = messageOf(text);
    expect({ message, ...parseErrorKind(message) }).toEqual({ message, ...expected });
  });

  it('says first where it stands', () => {
    expect(messageOf('Hej\n\nRad<br>två')).toMatch(/^3:4: /u);
  });
});

describe('another message', () => {
  it('is of no kind', () => {
    expect(parseErrorKind('1:1: Something else')).toEqual({ kind: 'unknown' });
  });
});
