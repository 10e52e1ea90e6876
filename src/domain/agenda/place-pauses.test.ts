import { describe, expect, it } from 'vitest';
import { type Halves, placePauses, sumPauses, type Work } from './place-pauses.ts';

const lengths = { stretch: 5, fika: 15, lunch: 60 };
const clock = (hours: number, minutes = 0) => hours * 60 + minutes;
/** Work between a welcome and a wrap-up of ten minutes; a pass begins where the minutes are written with a star. */
const works = (written: string): Work[] =>
  `10 ${written} 10`
    .split(' ')
    .map((minutes) => ({ minutes: Number.parseInt(minutes, 10), startsPass: minutes.endsWith('*') }));
const place = (
  written: string,
  halves: Halves,
  start = clock(8),
  more: Partial<typeof lengths> = {},
  end = clock(17),
) => placePauses(works(written), halves, { ...lengths, ...more }, { start, end });
const tell = (...asked: Parameters<typeof place>) => {
  const placed = place(...asked);
  return placed?.pauses.map(({ kind, minutes, before }) => `${kind} ${minutes} before ${before}`);
};

describe('the minutes of pauses', () => {
  it.each<[Halves, number]>([
    [[0], 0],
    [[1], 15],
    [[3], 25],
    [[0, 0], 60],
    [[1, 0], 75],
    [[2, 3], 105],
  ])('of %j are %i: a fika in each half that has a pause, and the others stretches', (halves, minutes) => {
    expect(sumPauses(halves, lengths)).toBe(minutes);
  });

  it('are stretches alone where the day has no fika', () => {
    expect(sumPauses([2, 1], { ...lengths, fika: 0 })).toBe(75);
  });
});

describe('pauses', () => {
  it('stand where a pass begins, rather than inside of one', () => {
    expect(tell('30 20 10* 40', [1], clock(8), { fika: 0 })).toEqual(['stretch 5 before 3']);
    expect(tell('30 30 30', [1], clock(8), { fika: 0 })).toEqual(['stretch 5 before 2']);
  });

  it('stand beside the welcome and the wrap-up only where nothing else is possible', () => {
    expect(tell('40* 40', [1], clock(8), { fika: 0 })).toEqual(['stretch 5 before 2']);
    expect(tell('70*', [1], clock(8), { fika: 0 })).toBeUndefined();
    expect(tell('60*', [1], clock(8), { fika: 0 })).toEqual(['stretch 5 before 1']);
  });

  it('leave nobody at work for more than an hour and a quarter', () => {
    expect(tell('35 40* 65', [1], clock(8), { fika: 0 })).toBeUndefined();
    expect(tell('35 40* 65', [2], clock(8), { fika: 0 })).toEqual([
      'stretch 5 before 2',
      'stretch 5 before 3',
    ]);
    expect(tell('65', [0])).toBeUndefined();
    expect(tell('55', [0])).toEqual([]);
    expect(tell('56', [0])).toBeUndefined();
  });

  it('cost by what differs from fifty minutes of work, and eight where they stand inside of a pass', () => {
    expect(place('40 40', [1], clock(8), { fika: 0 })?.price).toBeCloseTo(8);
    expect(place('40 40*', [1], clock(8), { fika: 0 })?.price).toBeCloseTo(0);
    expect(place('30 30*', [1], clock(8), { fika: 0 })?.price).toBeCloseTo(2 * (100 / 500));
    expect(place('30', [0])?.price).toBeCloseTo(0);
  });

  it('are at most as many as there are places for', () => {
    expect(tell('10', [2], clock(8), { fika: 0 })).toEqual(['stretch 5 before 1', 'stretch 5 before 2']);
    expect(tell('10', [3], clock(8), { fika: 0 })).toBeUndefined();
  });
});

describe('a fika', () => {
  it('is the pause that comes nearest to when people expect it', () => {
    // Pauses at 8.50, 9.45 and 10.40 with those before them.
    expect(tell('40 50* 50* 50*', [3], clock(8))).toEqual([
      'stretch 5 before 2',
      'fika 15 before 3',
      'stretch 5 before 4',
    ]);
    expect(tell('40 50* 50*', [2], clock(8, 40))).toEqual(['fika 15 before 2', 'stretch 5 before 3']);
  });

  it('costs a quarter for each minute that it comes too early or too late', () => {
    const price = (start: number) => place('40 40*', [1], start)?.price;
    expect(price(clock(8, 40))).toBeCloseTo(0);
    expect(price(clock(8, 36))).toBeCloseTo(1);
    expect(price(clock(9, 40))).toBeCloseTo(0);
    expect(price(clock(9, 48))).toBeCloseTo(2);
    expect(price(clock(13, 10))).toBeCloseTo(0);
    expect(price(clock(14, 14))).toBeCloseTo(1);
    expect(price(clock(13, 6))).toBeCloseTo(1);
  });

  it('may come whenever it does on a day that reaches no time for it', () => {
    expect(place('40 40*', [1], clock(16), {}, clock(18))?.price).toBeCloseTo(0);
    expect(place('40 40*', [1], clock(9, 51), {}, clock(11, 45))?.price).toBeCloseTo(0);
    // It begins at 9.50: until 10.30 there is a time for it from then on.
    expect(place('40 40*', [1], clock(9, 50), {}, clock(11, 45))?.price).toBeCloseTo(2.5);
  });
});

describe('lunch', () => {
  it('is eaten between eleven and half past one', () => {
    const price = (start: number) => place('40 40*', [0, 0], start, {}, clock(20))?.price;
    expect(price(clock(10, 9))).toBeUndefined();
    expect(price(clock(10, 10))).toBeCloseTo(7.5);
    expect(price(clock(10, 40))).toBeCloseTo(0);
    expect(price(clock(11, 10))).toBeCloseTo(0);
    expect(price(clock(11, 40))).toBeCloseTo(7.5);
    expect(price(clock(11, 41))).toBeUndefined();
  });

  it('parts the day in two halves, each with its own pauses', () => {
    expect(tell('40 50* 50* 40*', [1, 1], clock(9, 20))).toEqual([
      'fika 15 before 2',
      'lunch 60 before 3',
      'fika 15 before 4',
    ]);
    expect(tell('40 50* 40*', [1, 0], clock(9, 20), { fika: 0 })).toEqual([
      'stretch 5 before 2',
      'lunch 60 before 3',
    ]);
  });
});
