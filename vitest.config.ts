import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whether a file asks for a page instead of plain Node. */
const needsPage = ({ moduleId }: TestSpecification) =>
  /@vitest-environment happy-dom/u.test(readFileSync(moduleId, 'utf8'));

/** A worker ends as soon as the next file needs another environment, so those of one stand together. */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = Map.groupBy(await super.sort(files), needsPage);
    return [...(sorted.get(false) ?? []), ...(sorted.get(true) ?? [])];
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    // One worker for many files: a third of the time goes to starting them. No test leaves anything behind.
    isolate: false,
    // Without it one processor of two stands idle.
    maxWorkers: 2,
    sequence: { sequencer: ByEnvironment },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['vitest.setup.ts'],
    // A test that hangs must end; how fast something is, benchmarks say.
    testTimeout: 30_000,
    // Days are counted in Sweden, wherever the tests run.
    env: { TZ: 'Europe/Stockholm' },
  },
});
