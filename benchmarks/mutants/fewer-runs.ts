import type { IPropertyWithHooks, Parameters } from 'fast-check';
import { vi } from 'vitest';

/**
 * A mutant that ten random inputs do not find is counted as alive, also where a test asks for more of them. They are the same
 * in each run, so that a figure can be had again.
 */
const FEWER = { numRuns: 10, seed: 1 };

vi.mock('fast-check', async (load) => {
  const real = await load<typeof import('fast-check')>();
  real.configureGlobal(FEWER);
  const assert = <Input>(property: IPropertyWithHooks<Input>, more?: Parameters<Input>) =>
    real.assert(property, { ...more, numRuns: Math.min(FEWER.numRuns, more?.numRuns ?? FEWER.numRuns) });
  return { ...real, assert, default: { ...real.default, assert } };
});
