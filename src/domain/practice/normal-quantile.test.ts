import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';

const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('the normal quantile', () => {
  it('agrees with the printed tables', () => {
    for (const [p, z] of [
      [0.5, 0],
      [0.8, 0.8416212],
      [0.975, 1.959964],
      [0.999, 3.0902323],
      [0.000001, -4.7534243],
    ] as const)
      expect(normalQuantile(p), `${p}`).toBeCloseTo(z, 6);
  });

  it('is antisymmetric about one half', () => {
    fc.assert(fc.property(probability, (p) => Math.abs(normalQuantile(p) + normalQuantile(1 - p)) < 1e-5));
  });

  it('grows with the probability', () => {
    fc.assert(
      fc.property(probability, probability, (one, other) => {
        if (Math.abs(one - other) < 1e-6) return;
        expect(Math.sign(normalQuantile(one) - normalQuantile(other))).toBe(Math.sign(one - other));
      }),
    );
  });
});
