import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

/** The unit tests as they are run against mutants: in one worker each, with fewer runs of each property, and no haste. */
export default mergeConfig(base, {
  test: {
    maxWorkers: 1,
    testTimeout: 60_000,
    // What the mutated layers are held by; tests of files that Stryker does not copy would only fail.
    include: ['src/{adapters,domain,enhancements,islands,question-kinds}/**/*.test.{ts,tsx}'],
    setupFiles: ['benchmarks/mutants/fewer-runs.ts'],
  },
});
