import { describe, expect, it } from 'vitest';
import { largerSize, smallerSize, TEXT_SIZES } from './text-size.ts';

/** The sizes that are met by pressing the same button until nothing happens. */
function pressToTheEnd(start: number, next: (size: number) => number): number[] {
  const met = [start];
  for (let size = next(start); size !== met.at(-1); size = next(size)) met.push(size);
  return met;
}

describe('the text of the notes', () => {
  it('goes from the usual size to the largest and the smallest, and no further', () => {
    expect(pressToTheEnd(1, largerSize).at(-1)).toBe(2);
    expect(pressToTheEnd(1, smallerSize).at(-1)).toBe(0.8);
    expect(pressToTheEnd(0.8, largerSize)).toEqual(TEXT_SIZES);
    expect(pressToTheEnd(2, smallerSize)).toEqual(TEXT_SIZES.toReversed());
  });

  it('comes back among its sizes from whatever was kept', () => {
    expect([40, 2.05, 0.7, -3].map(smallerSize)).toEqual([2, 2, 0.7, -3]);
    expect([40, 2.05, 0.7, -3].map(largerSize)).toEqual([40, 2.05, 0.8, 0.8]);
  });
});
