import { describe, expect, it } from 'vitest';
import { remember } from './remember.ts';

describe('what is remembered of an object', () => {
  it('is worked out once for each, also where it is nothing', () => {
    const asked: object[] = [];
    const ask = remember((key: { answer: string | undefined }) => {
      asked.push(key);
      return key.answer;
    });
    const [one, other] = [{ answer: 'a' }, { answer: undefined }];
    expect([ask(one), ask(other), ask(one), ask(other)]).toEqual(['a', undefined, 'a', undefined]);
    expect(asked).toEqual([one, other]);
  });

  it('is nothing of another that looks the same', () => {
    const ask = remember((_: object) => ({}));
    expect(ask({})).not.toBe(ask({}));
  });
});
