import { describe, expect, it } from 'vitest';
import { addArea } from './add-area.ts';
import { clockToMinutes, minutesToClock } from './ready-day.ts';

describe('a time of the day', () => {
  it.each([
    ['00.00', 0],
    ['08.30', 510],
    ['12.05', 725],
    ['23.59', 1439],
  ])('is written %s for %i minutes', (text, minutes) => {
    expect(clockToMinutes(text)).toBe(minutes);
    expect(minutesToClock(minutes)).toBe(text);
  });

  it('begins again after midnight', () => {
    expect(minutesToClock(1440)).toBe('00.00');
    expect(minutesToClock(1505)).toBe('01.05');
    expect(clockToMinutes('9')).toBe(540);
  });
});

describe('an area that is added', () => {
  const course = ['a', 'b', 'c', 'd'];

  it.each([
    [['a', 'c'], 'b', 'abc'],
    [['a', 'b'], 'd', 'abd'],
    [['b', 'd'], 'a', 'abd'],
    [['d', 'a'], 'b', 'bda'],
    [[], 'c', 'c'],
    [['a', 'b'], 'b', 'ab'],
  ])('to %j falls into its place: %s', (areas, area, order) => {
    expect(addArea(areas, area, course).join('')).toBe(order);
  });
});
