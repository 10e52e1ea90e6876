import { describe, expect, it } from 'vitest';
import { findPlacements } from './find-placements.ts';

describe('findPlacements', () => {
  it('finds what is placed in order, each once', () => {
    const body = '<SignCard id="b" />\ntext\n<Question id="q1" />\n<SignCard id="a" /><SignCard id="b" />';
    expect(findPlacements(body)).toEqual({ signs: ['b', 'a'], questions: ['q1'], terms: [] });
  });

  it('tells the tags apart', () => {
    expect(findPlacements('<Term id="vite">vite</Term> <Source id="osl" />')).toEqual({
      signs: [],
      questions: [],
      terms: ['vite'],
    });
  });
});
