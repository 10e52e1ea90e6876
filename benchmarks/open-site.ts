import { spawn } from 'node:child_process';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../e2e/support/find-browser.ts';
import { findFreePort } from '../e2e/support/free-port.ts';

export interface OpenSite {
  browser: Browser;
  /** Where the built site is, with its last slash. */
  address: string;
  close: () => Promise<void>;
}

/** Serves a built site at the root of a free port and starts a browser for it. Throws when the server stops. */
export async function openSite(dist: string): Promise<OpenSite> {
  const port = await findFreePort();
  const server = spawn(process.execPath, ['src/tools/serve.ts', '--dir', dist, '--port', `${port}`]);
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve);
    server.once('exit', () => reject(new Error(`The server for ${dist} stopped.`)));
  });
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  return {
    browser,
    address: `http://localhost:${port}/`,
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}
