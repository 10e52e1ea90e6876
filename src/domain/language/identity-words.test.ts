import { describe, expect, it } from 'vitest';
import { findIdentityWord } from './identity-words.ts';

const WORDS = [
  { stem: 'utländsk', reason: 'ursprung', except: ['utländskt konto'] },
  { stem: 'slöja', reason: 'religion' },
  { stem: 'bryter på', reason: 'språk' },
];

describe('words about who somebody is', () => {
  it('are found by how they begin, in any case, and shown whole', () => {
    expect(findIdentityWord('En Utländska ägare', WORDS)).toEqual({ word: 'Utländska', reason: 'ursprung' });
  });

  it('are not found inside other words', () => {
    expect(findIdentityWord('avslöjande uppgifter', WORDS)).toBeUndefined();
  });

  it('can be phrases', () => {
    expect(findIdentityWord('Han bryter på något', WORDS)?.word).toBe('bryter på');
  });

  it('may stand in a phrase that is about something else', () => {
    expect(findIdentityWord('pengar till ett utländskt konto', WORDS)).toBeUndefined();
    expect(findIdentityWord('utländskt konto och utländsk ägare', WORDS)?.word).toBe('utländsk');
  });

  it('are found however å, ä and ö are stored', () => {
    expect(findIdentityWord('slöja'.normalize('NFD'), WORDS)?.reason).toBe('religion');
  });
});
