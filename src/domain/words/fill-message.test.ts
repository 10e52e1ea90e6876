import { describe, expect, it } from 'vitest';
import { countMessage } from './count-message.ts';
import { fillMessage } from './fill-message.ts';

describe('a message', () => {
  it('gets its values', () => {
    expect(fillMessage('{n} av {total}', { n: 1, total: 3 })).toBe('1 av 3');
  });

  it('keeps a brace it has no value for, also one that names a property of all objects', () => {
    const message: `${string}{n}${string}` = '{n} {constructor}';
    expect(fillMessage(message, { n: 0 })).toBe('0 {constructor}');
  });

  it('does not fill in what a value brings along', () => {
    expect(fillMessage('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
  });

  it('does not compile with a value too few, too many or misspelt', () => {
    const message: `${string}{n}${string}{total}${string}` = '{n} av {total}';
    // @ts-expect-error The total is missing.
    fillMessage(message, { n: 1 });
    // @ts-expect-error The message has no such placeholder.
    fillMessage(message, { n: 1, total: 3, sum: 4 });
    // @ts-expect-error A message of any text has no placeholders to fill.
    fillMessage(message as string, { n: 1, total: 3 });
    expect(fillMessage(message, { n: 1, total: 3 })).toBe('1 av 3');
  });

  it('has one form for 1 and another for the rest', () => {
    const message = { one: '1 fråga', other: '{n} frågor' } as const;
    expect([0, 1, 2].map((n) => countMessage(message, n))).toEqual(['0 frågor', '1 fråga', '2 frågor']);
  });
});
