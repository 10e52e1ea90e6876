import { expect, it } from 'vitest';
import { whenNeeded } from './when-needed.ts';

it('makes nothing before it is asked for, and then the same once and for all', () => {
  const made: object[] = [];
  const inList = whenNeeded(() => {
    const format = new Intl.ListFormat('sv');
    made.push(format);
    return format;
  });
  expect(made).toEqual([]);
  expect(inList().format(['ett', 'två'])).toBe('ett och två');
  expect(inList()).toBe(made[0]);
  expect(made).toHaveLength(1);
});
