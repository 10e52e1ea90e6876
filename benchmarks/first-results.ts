import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/support/find-browser.ts';

const SLOWDOWN = 4;
const ROUNDS = 9;

/**
 * Milliseconds from the focus on the header's field to the first results on a fresh page, in Chromium with the
 * processor slowed down four times: script and index fetched from this machine, read, opened, asked and shown.
 * Undefined when the site has not been built with the field.
 */
export async function measureFirstResults(
  dist: string,
): Promise<{ median: number; worst: number } | undefined> {
  if (!existsSync(join(dist, 'sok/index.json'))) return undefined;
  const port = await findFreePort();
  const server = spawn(process.execPath, ['src/tools/serve.ts', '--dir', dist, '--port', `${port}`]);
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    await new Promise((resolve, reject) => {
      server.stdout.once('data', resolve);
      server.once('exit', () => reject(new Error(`The server for ${dist} stopped.`)));
    });
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}/omraden/`, { waitUntil: 'networkidle' });
      if ((await page.locator('.top input').count()) === 0) return undefined;
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const field = document.querySelector<HTMLInputElement>('.top input');
              const list = document.querySelector('.search-panel ul');
              if (!field || !list) return;
              field.value = 'falsk adress';
              const start = performance.now();
              new MutationObserver(() => resolve(performance.now() - start)).observe(list, {
                childList: true,
              });
              field.focus();
            }),
        ),
      );
      await context.close();
    }
    times.sort((one, other) => one - other);
    return { median: times[Math.floor(ROUNDS / 2)] ?? 0, worst: times.at(-1) ?? 0 };
  } finally {
    await browser.close();
    server.kill();
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0);
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
