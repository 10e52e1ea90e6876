import type { Sliced } from '../domain/progress/sliced.ts';

/** Milliseconds: on a device that takes four times as long for a slice, the page still answers within a tenth of a second. */
const LONGEST = 10;

/** Lets the page do what has come meanwhile: draw, and answer a tap. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does work that may pause, and pauses when it has kept the page for a while. */
export async function runInSlices<Result>(work: Sliced<Result>): Promise<Result> {
  for (;;) {
    const start = performance.now();
    while (performance.now() - start < LONGEST) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await pause();
  }
}
