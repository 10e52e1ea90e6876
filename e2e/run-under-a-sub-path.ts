/**
 * Builds the site a second time, for a path of two folders and for an invented municipality that shows one area less,
 * into a folder of its own, and tests what path and municipality can change: addresses and links in the built files,
 * the journeys tagged `@address`, what the municipality's readers see, the real hosts, and that it and the site at the root
 * (`npm run build` has made it) leave each other alone on one origin.
 *
 *     npm run test:sub-path [-- further arguments for Playwright]
 *
 * A journey is tagged `@address` where a script makes, reads, copies or fetches an address, where something else than this site may
 * stand beside it in storage, where the host answers for a wrong address, and where the municipality decides what a reader
 * in danger meets. All else takes its addresses from the pages, and `dist/base-path.test.ts` and `dist/links.test.ts` look at each of
 * those; it runs at the root alone.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BASE = '/intranat/kunskapsdag/';
const FOLDER = '.cache/sub-path';

// Scripts, to run with Node itself: what lies in `node_modules/.bin` is none on Windows.
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));

const env = {
  ...process.env,
  E2E_DIST: FOLDER,
  ORGANISATION: 'exempelby',
  LOCAL_CONTENT: 'e2e/fixtures/local',
};
const steps = [
  ['src/tools/run-astro.ts', 'build', '--base', BASE, '--outDir', FOLDER],
  [vitest, 'run', '--config', 'e2e/vitest.config.ts', 'base-path', 'links', 'hosting'],
  [
    ...[playwright, 'test', '--config', 'e2e/playwright.config.ts', '--project', 'journeys'],
    ...['--project', 'organisation', '--project', 'hosting', '--project', 'offline'],
    ...process.argv.slice(2),
  ],
];

for (const args of steps) {
  const { status } = spawnSync(process.execPath, args, {
    env,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
