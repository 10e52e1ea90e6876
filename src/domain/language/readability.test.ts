import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureReadability } from './readability.ts';

describe('readability', () => {
  it('is words per sentence plus long words in per cent', () => {
    // Ten words in two sentences, two of them longer than six letters: 10/2 + 100·2/10 = 25.
    const measured = measureReadability(['Du läser ett intyg från arbetsgivaren. Det är för kortfattat.']);
    expect(measured).toMatchObject({
      words: 10,
      sentences: 2,
      wordsPerSentence: 5,
      longWordShare: 0.2,
      lix: 25,
    });
  });

  it('counts letters, not hyphens, and å as one', () => {
    expect(measureReadability(['få-få-få']).longWordShare).toBe(0);
    expect(measureReadability(['åååååå']).longWordShare).toBe(0);
    expect(measureReadability(['ååååååå']).longWordShare).toBe(1);
    expect(measureReadability(['åååååå'.normalize('NFD')]).longWordShare).toBe(0);
  });

  it('ends a sentence at the end of a list item without a full stop', () => {
    expect(measureReadability(['ett två', 'tre fyra']).sentences).toBe(2);
  });

  it('of nothing is zero', () => {
    expect(measureReadability([])).toMatchObject({ words: 0, lix: 0 });
    expect(measureReadability(['–'])).toMatchObject({ words: 0, lix: 0 });
  });

  it('never falls when a short word is made long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('du', 'ser', 'lagret'), { minLength: 1 }),
        fc.nat(),
        (words, index) => {
          const harder = (words as string[]).with(index % words.length, 'verksamheten');
          const lixOf = (list: string[]) => measureReadability([`${list.join(' ')}.`]).lix;
          expect(lixOf(harder)).toBeGreaterThanOrEqual(lixOf(words));
        },
      ),
    );
  });

  it('is the same when the same text is read twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Du', 'ser', 'verksamheten', '.'), { minLength: 1 }), (parts) => {
        const text = parts.join(' ');
        expect(measureReadability([text, text]).lix).toBe(measureReadability([text]).lix);
      }),
    );
  });
});
