import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderByTime } from './order-by-time.ts';
import { LATEST_TIME } from './progress.ts';

const time = fc.oneof(fc.nat(5), fc.nat(), fc.nat({ max: LATEST_TIME }), fc.constantFrom(0, LATEST_TIME));
const entries = fc.array(time).map((times) => times.map((at, place) => ({ at, place })));

it('puts whatever it is given in the order of time, and leaves what has the same time in the order it had', () => {
  fc.assert(
    fc.property(entries, (given) => {
      expect(orderByTime(given)).toEqual([...given].sort((one, other) => one.at - other.at));
    }),
  );
});

it('changes nothing of what it was given', () => {
  const given = [{ at: 2 }, { at: 1 }];
  orderByTime(given);
  expect(given).toEqual([{ at: 2 }, { at: 1 }]);
});
