import { describe, expect, it } from 'vitest';
import { findWord } from './find-word.ts';

describe('a beginning of a word', () => {
  it.each([
    ['Uppgiften får inte röjas.', ['röj'], 'röj'],
    ['RÖJ inget.', ['röj'], 'röj'],
    ['Det röjs.', ['Röj'], 'Röj'],
    ['Det avslöjades.', ['löj'], undefined],
    ['Avslöja och löjlig.', ['löj'], 'löj'],
    ['§2röj', ['röj'], undefined],
    ['(röja)', ['röj'], 'röj'],
    ['Om hon säger ja.', ['säger nej', 'säger ja'], 'säger ja'],
    ['Båda: nämnd och röja', ['röj', 'nämnd'], 'röj'],
    ['', ['röj'], undefined],
    ['Röja', [], undefined],
  ])('is found in %j among %j: %s', (text, beginnings, found) => {
    expect(findWord(text, beginnings)).toBe(found);
  });
});
