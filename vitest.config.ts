import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // One worker for many files: a third of the time goes to starting them. No test leaves anything behind.
    isolate: false,
    // Without it one processor of two stands idle.
    maxWorkers: 2,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['vitest.setup.ts'],
    // A test that hangs must end; how fast something is, benchmarks say.
    testTimeout: 30_000,
    // Days are counted in Sweden, wherever the tests run.
    env: { TZ: 'Europe/Stockholm' },
  },
});
