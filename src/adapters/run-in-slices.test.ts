import { describe, expect, it, vi } from 'vitest';
import type { Sliced } from '../domain/progress/sliced.ts';
import { runInSlices } from './run-in-slices.ts';

/** Work whose every slice takes as long as is told, by a clock of its own. */
function* work(slices: number, takes: () => void): Sliced<string> {
  for (let done = 0; done < slices; done += 1) {
    takes();
    yield;
  }
  return 'done';
}

describe('runInSlices', () => {
  it('lets something else come in between when the work is long, and gives the result', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    let slicesBefore = 0;
    let slices = 0;
    setTimeout(() => {
      slicesBefore = slices;
    });
    const result = await runInSlices(
      work(50, () => {
        clock += 4;
        slices += 1;
      }),
    );
    expect(result).toBe('done');
    expect(slices).toBe(50);
    expect(slicesBefore).toBeGreaterThan(0);
    expect(slicesBefore).toBeLessThanOrEqual(3);
  });

  it('makes no pause in work that is short', async () => {
    let isPaused = false;
    setTimeout(() => {
      isPaused = true;
    });
    await runInSlices(work(50, () => {}));
    expect(isPaused).toBe(false);
  });
});
