/**
 * Takes the picture of README.md from the built site, the start page beside a sign on a phone:
 * `npm run build && npm run docs:picture`.
 */
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { base, dist } from './build.ts';
import { findBrowser } from './find-browser.ts';
import { findFreePort } from './free-port.ts';

const FILE = 'docs/picture.png';
/** A sign with a short title, whose first screen has all that a reader needs on the spot. */
const SIGN = 'tecken/brevet-kommer-i-retur/';
const GAP = 40;
const DESKTOP = { width: 1280, height: 844 };
const PHONE = { width: 390, height: 844 };

const port = await findFreePort();
const server = spawn(process.execPath, ['src/tools/serve.ts', '--dir', dist, '--port', `${port}`]);
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch(await findBrowser());

async function photograph(path: string, viewport: { width: number; height: number }): Promise<Buffer> {
  const page = await browser.newPage({ viewport, colorScheme: 'light' });
  await page.goto(`http://localhost:${port}${base}${path}`, { waitUntil: 'networkidle' });
  return page.screenshot();
}

try {
  const [start, sign] = [await photograph('', DESKTOP), await photograph(SIGN, PHONE)];
  const canvas = {
    width: DESKTOP.width + GAP + PHONE.width,
    height: DESKTOP.height,
    channels: 4 as const,
    background: { r: 0, g: 0, b: 0, alpha: 0 },
  };
  await sharp({ create: canvas })
    .composite([
      { input: start, left: 0, top: 0 },
      { input: sign, left: DESKTOP.width + GAP, top: 0 },
    ])
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toFile(FILE);
  console.log(`Wrote ${FILE}.`);
} finally {
  await browser.close();
  server.kill();
}
