import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { splitWords } from './words.ts';

describe('sentences', () => {
  it('end at full stops, question marks and exclamation marks', () => {
    expect(splitSentences('Du ser något. Vad gör du? Fråga! Och vänta …')).toEqual([
      'Du ser något.',
      'Vad gör du?',
      'Fråga!',
      'Och vänta …',
    ]);
  });

  it('go on after abbreviations and paragraphs of law', () => {
    expect(splitSentences('Se 26 kap. 2 § och t.ex. Boverkets råd. Sedan är det klart.')).toHaveLength(2);
    expect(splitSentences('Ring kl. 10 eller ca. 11.')).toHaveLength(1);
  });

  it('go on before a small letter', () => {
    expect(splitSentences('Det var m.m. och så vidare.')).toHaveLength(1);
  });

  it('end at a colon only before a capital', () => {
    expect(splitSentences('Ta med tre saker: papper, penna och kamera.')).toHaveLength(1);
    expect(splitSentences('Inspektören: När kom varorna?')).toEqual(['Inspektören:', 'När kom varorna?']);
    expect(splitSentences('Regeln i OSL 26:1 gäller.')).toHaveLength(1);
  });

  it('take their closing quotation mark with them', () => {
    expect(splitSentences('Hon sa: ”Jag vet inte.” Sedan gick hon.')).toEqual([
      'Hon sa:',
      '”Jag vet inte.”',
      'Sedan gick hon.',
    ]);
  });

  it('end with the text even without a full stop', () => {
    expect(splitSentences('En rubrik')).toEqual(['En rubrik']);
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences('...')).toEqual([]);
  });

  it('together have all the words of the text', () => {
    const unit = fc.constantFrom('Ord', 'ord', 'å', '.', '?', ':', ' ', '”', '\n', '1', '§', 'kap');
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const text = parts.join('');
        expect(splitSentences(text).flatMap(splitWords)).toEqual(splitWords(text));
      }),
    );
  });
});
