import { describe, expect, it } from 'vitest';
import { stemSwedish } from './stem-swedish.ts';

/** From the vocabulary that Snowball is tested with: words and their stems. */
const SNOWBALL: Record<string, string[]> = {
  föredragshåll: ['föredragshållare'],
  föremål: ['föremål', 'föremålen', 'föremålet'],
  företag: ['företag', 'företaga', 'företagas', 'företager', 'företaget'],
  förfas: ['förfaslig', 'förfasligt'],
  förhoppning: ['förhoppning', 'förhoppningar', 'förhoppningen', 'förhoppningens'],
  förlåt: ['förlåt', 'förlåta', 'förlåtas', 'förlåtelse', 'förlåter', 'förlåtlig'],
  förman: ['förman', 'förmana', 'förmanade', 'förmanen', 'förmans'],
  förmåd: ['förmådde'],
  förnuftet: ['förnuftet', 'förnuftets'],
  förslag: ['förslag', 'förslaget', 'förslagets'],
  förtjänstfull: ['förtjänstfulla', 'förtjänstfullt'],
  generös: ['generös', 'generösa', 'generösare', 'generöst'],
  giftermålsanmälan: ['giftermålsanmälan'],
  gren: ['gren'],
  grepp: ['grepp'],
  greppet: ['greppet'],
  grupper: ['gruppera'],
};

describe('stemSwedish', () => {
  it('does what Snowball does', () => {
    for (const [stem, words] of Object.entries(SNOWBALL)) {
      for (const word of words) expect(stemSwedish(word), word).toBe(stem);
    }
  });

  it('takes off -et where it is an ending, and leaves it where it belongs to the word', () => {
    expect(stemSwedish('bolaget')).toBe('bolag');
    expect(stemSwedish('kvalitet')).toBe('kvalitet');
    expect(stemSwedish('alfabet')).toBe('alfabet');
  });

  it('leaves words without a vowel, and short ones', () => {
    expect(stemSwedish('hvb')).toBe('hvb');
    expect(stemSwedish('is')).toBe('is');
    expect(stemSwedish('')).toBe('');
  });
});
