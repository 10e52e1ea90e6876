import { describe, expect, it } from 'vitest';
import { countMessage, fillMessage } from './fill-message.ts';

describe('a message', () => {
  it('gets its values', () => {
    expect(fillMessage('{n} av {total}', { n: 1, total: 3 })).toBe('1 av 3');
  });

  it('keeps a brace it has no value for, also one that names a property of all objects', () => {
    expect(fillMessage('{n} {constructor}', { n: 0 })).toBe('0 {constructor}');
  });

  it('does not fill in what a value brings along', () => {
    expect(fillMessage('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
  });

  it('has one form for 1 and another for the rest', () => {
    const message = { one: '1 fråga', other: '{n} frågor' };
    expect([0, 1, 2].map((n) => countMessage(message, n))).toEqual(['0 frågor', '1 fråga', '2 frågor']);
  });
});
