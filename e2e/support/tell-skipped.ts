import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says at the end what was skipped and why, once for each reason: a number alone hides what was not tested. */
export default class TellSkipped implements Reporter {
  readonly #counts = new Map<string, number>();

  onTestEnd(_: TestCase, { status, annotations }: TestResult) {
    if (status !== 'skipped') return;
    const reason = annotations.find(({ type }) => type === 'skip')?.description;
    if (reason) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
  }

  onEnd() {
    for (const [reason, count] of this.#counts) console.log(`\nNot run: ${count} tests. ${reason}`);
  }
}
