import { expect, test } from 'vitest';
import { countMannerisms } from './mannerisms.ts';

test('counts sentences of four words or fewer', () => {
  expect(countMannerisms(['Fråga först. Skriv sedan ner vad du fick veta.']).staccato).toBe(1);
  expect(countMannerisms(['Fråga först vem det är.']).staccato).toBe(0);
});

test('takes what stands before a colon for a part of its sentence', () => {
  expect(countMannerisms(['Ylva: Jag ringer dem i morgon.'])).toMatchObject({ sentences: 1, staccato: 0 });
});

test('counts a paragraph that ends on seven words or fewer, unless that sentence is all of it', () => {
  const long = 'Inspektören frågar efter kvitton för de tre senaste lassen från gården.';
  expect(countMannerisms([`${long} En hög är en bild av något.`])).toMatchObject({
    paragraphs: 1,
    closers: 1,
  });
  expect(countMannerisms([`${long} En hög är ju en bild av något.`]).closers).toBe(0);
  expect(countMannerisms(['En hög är en bild.'])).toMatchObject({ paragraphs: 0, closers: 0 });
});

test('counts an opening as a whole word at the start of a sentence, also inside quotation marks', () => {
  const count = (text: string) => countMannerisms([text], [{ text: 'Den som', at: 'opening' }]).phrases;
  expect(count('Den som äger marken svarar. ”Den som frågar får veta.” Fråga den som vet.')).toEqual([2]);
  expect(count('Den sommaren var torr.')).toEqual([0]);
});

test('counts a phrase anywhere, whatever the case of its letters', () => {
  const phrases = [{ text: 'det räcker', at: 'anywhere' } as const];
  expect(countMannerisms(['Det räcker. Skriv så att det räcker.'], phrases).phrases).toEqual([2]);
});
