import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

/**
 * The unit tests as they are run against mutants: in one worker each, with fewer runs of each property, and no haste. Not put
 * together by `mergeConfig`, which adds lists: every unit test would be run.
 */
export default defineConfig({
  test: {
    ...base.test,
    maxWorkers: 1,
    testTimeout: 600_000,
    // What the mutated layers are held by.
    include: [
      'src/{adapters,domain,enhancements,islands,question-kinds}/**/*.test.{ts,tsx}',
      'src/checks/{check-*,read-review}.test.ts',
    ],
    exclude: [
      // These search the whole course again for each mutant. They measure the content as much as the code.
      'src/domain/search/golden/**',
      // These measure time, and would call a slow machine a dead mutant.
      '**/bounded.test.ts',
    ],
    setupFiles: ['benchmarks/mutants/fewer-runs.ts'],
  },
});
