import { describe, expect, it } from 'vitest';
import { answerHeaders } from './answer-headers.ts';

const list = {
  headers: { 'X-Content-Type-Options': 'nosniff' },
  types: { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' },
};
const typeOf = (entry: string) => answerHeaders(entry, list)['Content-Type'];

describe('the headers of what is answered from the copy', () => {
  it.each([
    ['', 'text/html; charset=utf-8'],
    ['omraden/', 'text/html; charset=utf-8'],
    ['404.html', 'text/html; charset=utf-8'],
    ['_astro/x.D4f_a.js', 'text/javascript; charset=utf-8'],
  ])('give %s the type of its ending', (entry, type) => {
    expect(typeOf(entry)).toBe(type);
  });

  it.each(['x', 'a.b/x', 'x.constructor', 'x.png'])(
    'give no type to %s, whose ending the build has not',
    (entry) => {
      expect(typeOf(entry)).toBeUndefined();
    },
  );

  it('are those of the build for every file', () => {
    for (const entry of ['', 'x.js', 'x.png']) expect(answerHeaders(entry, list)).toMatchObject(list.headers);
  });
});
