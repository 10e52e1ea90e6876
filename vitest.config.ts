import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    // Days are counted in Sweden, wherever the tests run.
    env: { TZ: 'Europe/Stockholm' },
  },
});
