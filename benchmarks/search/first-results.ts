import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openSite } from '../open-site.ts';

const SLOWDOWN = 4;
const ROUNDS = 15;

export interface FirstResults {
  /**
   * Milliseconds by the clock, with the processor slowed down. Chromium slows down the page alone: what the worker took is counted
   * as often.
   */
  median: number;
  best: number;
  worst: number;
  /**
   * Milliseconds that the page's main thread works, without the slow-down, in the median. Other work on the machine
   * does not count in it.
   */
  work: number;
}

/**
 * The time from the focus on the header's field to the first results on a fresh page: script and index fetched from
 * this machine, read, opened, asked and shown. The query stands in the field already, which is the worst case.
 * Undefined when the site has not been built with the field.
 */
export async function measureFirstResults(dist: string): Promise<FirstResults | undefined> {
  if (!existsSync(join(dist, 'sok/index.json'))) return undefined;
  const { browser, address, close } = await openSite(dist);
  try {
    const measure = async (slowdown: number) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addInitScript(timeAnswers);
      await page.goto(`${address}omraden/`, { waitUntil: 'networkidle' });
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const readWork = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
      };
      const before = await readWork();
      const { time, answering } = await timeFirstResults(page);
      const work = (await readWork()) - before;
      await context.close();
      return { time, answering, work };
    };
    const times: number[] = [];
    const works: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { answering, work } = await measure(1);
      times.push((await measure(SLOWDOWN)).time + (SLOWDOWN - 1) * answering);
      works.push(work);
    }
    times.sort((one, other) => one - other);
    works.sort((one, other) => one - other);
    const middle = Math.floor(ROUNDS / 2);
    return {
      median: times[middle] ?? 0,
      best: times[0] ?? 0,
      worst: times.at(-1) ?? 0,
      work: works[middle] ?? 0,
    };
  } finally {
    await close();
  }
}

/** Runs in the page, before its scripts: notes how long the last answer of a worker took. */
function timeAnswers() {
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, ...message: [unknown]) {
    const start = performance.now();
    const note = () => Reflect.set(window, 'answering', performance.now() - start);
    this.addEventListener('message', note, { once: true });
    postMessage.apply(this, message);
  };
}

const timeFirstResults = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ time: number; answering: number }>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('.top input');
        if (!field?.form) return reject(new Error('The page has no search field.'));
        field.value = 'falsk adress';
        const start = performance.now();
        new MutationObserver(() => {
          if (!document.querySelector('.search-panel li')) return;
          const time = performance.now() - start;
          // The page hears of the answer before it is noted.
          setTimeout(() => resolve({ time, answering: Number(Reflect.get(window, 'answering') ?? 0) }));
        }).observe(field.form, { childList: true, subtree: true });
        field.focus();
      }),
  );
