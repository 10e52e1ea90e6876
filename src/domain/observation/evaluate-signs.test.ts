import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRENGTHS } from '../words/vocabulary.ts';
import { evaluateSigns, type SeenSign } from './evaluate-signs.ts';

const rules = [
  { id: 'strong', when: { strong: 1 } },
  { id: 'linked', when: { moderate: 2, linked: true } },
  { id: 'several', when: { signs: 3 } },
  { id: 'few', when: {} },
];

const sign = (id: string, strength: SeenSign['strength'], ...strongerWith: string[]): SeenSign => ({
  id,
  strength,
  strongerWith: strongerWith.map((other) => ({ sign: other, because: `${id}+${other}` })),
});

describe('evaluateSigns', () => {
  it('says nothing when nothing was seen', () => {
    expect(evaluateSigns([], rules)).toBeUndefined();
  });

  it('takes the first rule that applies', () => {
    expect(evaluateSigns([sign('a', 'weak'), sign('b', 'strong')], rules)?.rule.id).toBe('strong');
    expect(evaluateSigns([sign('a', 'weak')], rules)?.rule.id).toBe('few');
    expect(evaluateSigns([sign('a', 'weak'), sign('b', 'weak'), sign('c', 'weak')], rules)?.rule.id).toBe(
      'several',
    );
  });

  it('asks that signs which strengthen each other were both seen', () => {
    expect(evaluateSigns([sign('a', 'moderate', 'c'), sign('b', 'moderate')], rules)?.rule.id).toBe('few');
    const both = evaluateSigns([sign('a', 'moderate', 'b'), sign('b', 'moderate')], rules);
    expect(both).toEqual({ rule: rules[1], links: [{ sign: 'a', with: 'b', because: 'a+b' }] });
  });

  it('counts a pair once when each names the other, and no sign with itself', () => {
    const links = evaluateSigns([sign('a', 'weak', 'b', 'a'), sign('b', 'weak', 'a')], rules)?.links;
    expect(links).toHaveLength(1);
  });

  it('gives the same rule whatever order they were seen in', () => {
    const signs = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        strength: fc.constantFrom(...STRENGTHS),
        other: fc.constantFrom('a', 'b', 'c'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(signs, (drawn) => {
        const seen = drawn.map(({ id, strength, other }) => sign(id, strength, other));
        expect(evaluateSigns(seen.toReversed(), rules)?.rule).toEqual(evaluateSigns(seen, rules)?.rule);
      }),
    );
  });
});
