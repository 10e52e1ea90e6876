import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandIds, shortenIds } from './short-ids.ts';

describe('ids written short', () => {
  it('name what they have in common once, and runs by their ends', () => {
    expect(shortenIds(['miljo-f01', 'miljo-f07', 'miljo-f02', 'miljo-f03', 'bygg-f9', 'prov'])).toBe(
      'miljo-f:01-03,07 bygg-f:9 prov',
    );
  });

  it('keep numbers apart that are written with more figures', () => {
    expect(expandIds(shortenIds(['f98', 'f99', 'f100', 'f099']))).toEqual(['f98', 'f99', 'f099', 'f100']);
  });

  it('are no run where one number has a zero before it', () => {
    expect(shortenIds(['f9', 'f010', 'f011'])).toBe('f:9,010-011');
    expect(expandIds('f:9,010-011')).toEqual(['f9', 'f010', 'f011']);
  });

  it('stand with their name alone beside those that have numbers', () => {
    expect(shortenIds(['f2', 'f', 'f1'])).toBe('f f:1-2');
    expect(expandIds(' f  f:1-2 ')).toEqual(['f', 'f1', 'f2']);
  });

  it('are nothing for none', () => {
    expect(shortenIds([])).toBe('');
    expect(expandIds('')).toEqual([]);
  });

  it('come back as they were, in some order', () => {
    const part = fc.stringMatching(/^[a-z]{1,3}(-[a-z]{1,2})?$/);
    const ids = fc.uniqueArray(
      fc
        .tuple(part, fc.option(fc.stringMatching(/^\d{1,3}$/)))
        .map(([name, number]) => name + (number ?? '')),
    );
    fc.assert(
      fc.property(ids, (some) => {
        expect(expandIds(shortenIds(some)).toSorted()).toEqual(some.toSorted());
      }),
    );
  });
});
