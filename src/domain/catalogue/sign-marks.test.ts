import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksToSign, signToMarks } from './sign-marks.ts';

const words = {
  strengths: ['weak', 'moderate', 'strong'],
  situations: ['site-visit', 'home-visit', 'application'],
  roles: Array.from({ length: 30 }, (_, place) => `role-${place}`),
};

describe('the marks of a sign', () => {
  it('come back as the sign they were made from', () => {
    const sign = fc.record({
      strength: fc.constantFrom(...words.strengths),
      situations: fc.uniqueArray(fc.constantFrom(...words.situations)),
      roles: fc.uniqueArray(fc.constantFrom(...words.roles)),
      area: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(sign, (original) => {
        expect(marksToSign(signToMarks(original, words), original.area, words)).toEqual(original);
      }),
    );
  });

  it('are short', () => {
    const sign = {
      strength: 'strong',
      situations: ['site-visit', 'application'],
      roles: ['role-5', 'role-10'],
    };
    expect(signToMarks(sign, words)).toBe('2.02.5a');
  });

  it('never throw, whatever the page has been made to say', () => {
    fc.assert(
      fc.property(fc.string(), (marks) => {
        expect(marksToSign(marks, 'a', words).area).toBe('a');
      }),
    );
  });
});
