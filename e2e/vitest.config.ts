import { defineConfig } from 'vitest/config';

/** Tests that read the built site without a browser. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['e2e/dist/**/*.test.ts'],
    testTimeout: 120_000,
    // Without it one processor of two stands idle.
    maxWorkers: 2,
  },
});
