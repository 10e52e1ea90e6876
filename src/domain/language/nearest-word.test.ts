import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

describe('the nearest word', () => {
  it('is what a misspelling was meant to be', () => {
    expect(nearestWord('stregnth', ['title', 'strength', 'summary'])).toBe('strength');
    expect(nearestWord('sings', ['signs', 'lessons'])).toBe('signs');
    expect(nearestWord('KÄLLA', ['källa', 'kalla'])).toBe('källa');
  });

  it.each([
    ['one letter of a short word', 'bi', ['bo'], 'bo'],
    ['no more of a short one', 'bi', ['ko'], undefined],
    ['a third of a longer one', 'abcdef', ['abcdxx'], 'abcdxx'],
    ['no more than a third', 'abcdef', ['abcxxx'], undefined],
    ['a third of the longer of the two', 'abcdef', ['abcdefghi'], 'abcdefghi'],
    ['no more than a third of the longer of the two', 'abcdef', ['abcdefghij'], undefined],
    ['fewer letters rather than more', 'abcdef', ['abcdxx', 'abcdex'], 'abcdex'],
    ['the first of those that are alike', 'abcdef', ['abcdex', 'abcdey'], 'abcdex'],
    ['the very word before all', 'abcdef', ['abcdex', 'ABCDEF', 'abcdef'], 'ABCDEF'],
  ])('may differ in %s', (_, word, candidates, nearest) => {
    expect(nearestWord(word, candidates)).toBe(nearest);
  });

  it('is nothing when no word is near', () => {
    expect(nearestWord('helt annat', ['weak', 'strong'])).toBeUndefined();
    expect(nearestWord('a', [])).toBeUndefined();
  });
});
