import { expect, it } from 'vitest';
import { isPastCopy } from './past-copy.ts';

it.each([
  ['https://x.example/kurs/?utan-kopia', true],
  ['https://x.example/kurs/?q=a&utan-kopia=1#b', true],
  ['https://x.example/kurs/?q=utan-kopia', false],
  ['https://x.example/utan-kopia/', false],
  ['about:blank', false],
])('%s asks to get past the copy: %s', (address, isPast) => {
  expect(isPastCopy(address)).toBe(isPast);
});
