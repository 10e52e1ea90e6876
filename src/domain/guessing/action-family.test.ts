import { describe, expect, it } from 'vitest';
import { type ActionWords, familyOf } from './action-family.ts';

const words: ActionWords = {
  alarm: ['polis', '112 '],
  refuse: ['nekar'],
  tell: ['chef'],
  ask: ['frågar'],
  document: ['skriver'],
  close: ['avslutar'],
};

describe('the family of an action', () => {
  it('is known by the beginning of a word', () => {
    expect(familyOf('Ringer polisen.', words)).toBe('alarm');
    expect(familyOf('Nekar bidraget.', words)).toBe('refuse');
  });

  it('is the one that weighs most where an option names several', () => {
    expect(familyOf('Skriver ner det och visar chefen.', words)).toBe('tell');
    expect(familyOf('Frågar och avslutar.', words)).toBe('ask');
  });

  it('is none where no word is known', () => {
    expect(familyOf('Går hem.', words)).toBeUndefined();
  });
});
