import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

describe('the nearest word', () => {
  it('is what a misspelling was meant to be', () => {
    expect(nearestWord('stregnth', ['title', 'strength', 'summary'])).toBe('strength');
    expect(nearestWord('sings', ['signs', 'lessons'])).toBe('signs');
    expect(nearestWord('KÄLLA', ['källa', 'kalla'])).toBe('källa');
  });

  it('is nothing when no word is near', () => {
    expect(nearestWord('helt annat', ['weak', 'strong'])).toBeUndefined();
    expect(nearestWord('a', [])).toBeUndefined();
  });
});
