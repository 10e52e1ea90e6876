import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Guard,
  hasFields,
  isFlag,
  isListOf,
  isMapOf,
  isMissingOr,
  isNumber,
  isOneOf,
  isRecord,
  isText,
} from './guards.ts';

describe('a guard', () => {
  it('knows texts, flags and numbers from each other', () => {
    const guards = [isText, isFlag, isNumber];
    const accepted = ['', true, 0].map((value) => guards.map((guard) => guard(value)));
    expect(accepted).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it('takes no number that JSON cannot write', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY, '1'].map(isNumber)).toEqual([false, false, false]);
  });

  it('takes an object for a record, and neither a list nor nothing', () => {
    expect([{}, [], null, 'text'].map(isRecord)).toEqual([true, false, false, false]);
  });

  it('takes one of the words, exactly', () => {
    const isSize = isOneOf(['small', 'large']);
    expect(['small', 'large', 'Small', '', undefined].map(isSize)).toEqual([true, true, false, false, false]);
  });

  it('takes a list when each of its entries is right', () => {
    const isTexts = isListOf(isText);
    expect([[], ['a'], ['a', 1], 'a', { 0: 'a' }].map(isTexts)).toEqual([true, true, false, false, false]);
  });

  it('takes a map when each of its values is right', () => {
    const isTexts = isMapOf(isText);
    expect([{}, { a: 'b' }, { a: 1 }, ['a']].map(isTexts)).toEqual([true, true, false, false]);
  });

  it('takes an object when each field is right, and leaves others alone', () => {
    const isLink = hasFields<{ title: string; lang?: string }>({ title: isText, lang: isMissingOr(isText) });
    expect(isLink({ title: 'a' })).toBe(true);
    expect(isLink({ title: 'a', lang: 'en', more: 1 })).toBe(true);
    expect(isLink({ title: 'a', lang: 1 })).toBe(false);
    expect(isLink({ lang: 'en' })).toBe(false);
    expect(isLink(['a'])).toBe(false);
  });

  it('takes no field that an object only inherits', () => {
    const isAnything: Guard<unknown> = (value): value is unknown => value !== undefined;
    const isMade = hasFields<{ constructor: unknown }>({ constructor: isAnything } as never);
    expect(isMade({})).toBe(false);
    expect(isMade({ constructor: 1 })).toBe(true);
  });

  it('never throws, whatever it meets', () => {
    const guard = hasFields<{ list: { word: 'a' }[] }>({
      list: isListOf(hasFields({ word: isOneOf(['a']) })),
    });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof guard(value)).toBe('boolean');
        expect(typeof guard({ list: value })).toBe('boolean');
        expect(typeof guard({ list: [value] })).toBe('boolean');
      }),
    );
  });
});
