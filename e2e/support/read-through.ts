import type { Page } from '@playwright/test';

/** Reads the page to its end, and lets what waits for a quiet moment come. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => requestIdleCallback(resolve));
  });
}
