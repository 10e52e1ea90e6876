import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { base, dist } from './support/build.ts';
import { findBrowser } from './support/find-browser.ts';
import { findFreePort } from './support/free-port.ts';

/** A port that nobody uses; chosen once, since the workers read this file, too. */
process.env['E2E_PORT'] ??= `${await findFreePort()}`;

const address = `http://localhost:${process.env['E2E_PORT']}${base}`;
const { executablePath, args, env } = await findBrowser();

/**
 * Compiles and collects garbage on the thread that runs the scripts. With two workers on two processors the threads that V8 takes
 * besides only take time from each other: a fifth of all that a page with axe costs. Nothing of it can be seen in a page.
 */
const ONE_THREAD = '--js-flags=--single-threaded';

/** The site of an invented municipality under a path of two folders; run-under-a-sub-path.ts builds it and says so. */
const isBelow = Boolean(process.env['ORGANISATION']);

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // One record for every system: what is recorded is text.
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  fullyParallel: true,
  // Two processors are what the smallest machine has; more workers than that make timings unsure.
  workers: 2,
  // A test that passes at the second try has found something, and fails where somebody sits who can look. In CI it is run again,
  // so that one late answer among hundreds does not stop a change; the report names it as flaky. Twice, since Chromium 153 itself
  // crashes in one of six to ten runs of a test with two windows (null pointer at 0x568, with its feature RenderDocument), and has
  // done so two times in a row. `leader-shows-the-day.spec.ts` turns the feature off; everything else is tried as it is delivered.
  retries: process.env['CI'] ? 2 : 0,
  forbidOnly: true,
  // Ends with the number of tests that passed.
  reporter: [['./support/tell-skipped.ts'], ['line']],
  // A test that goes through many pages takes half a minute, and twice that on a busy machine.
  timeout: 120_000,
  expect: { timeout: 5_000 },
  use: {
    baseURL: address,
    actionTimeout: 10_000,
    // Scrolling softly would only make every click wait; `reduced-motion.spec.ts` looks at both ways.
    contextOptions: { reducedMotion: 'reduce' },
    // Pages come from the server that the test looks at; `offline/` tests the copy.
    serviceWorkers: 'block',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // Takes a tenth of the time of a short test, and doubles it with pictures. Where the error and the last picture do
    // not suffice, run the test alone with `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [...args, ONE_THREAD], env },
  },
  projects: [
    { name: 'journeys', testMatch: 'journeys/*.spec.ts', ...(isBelow && { grep: /@address/ }) },
    { name: 'accessibility', testMatch: 'accessibility/*.spec.ts' },
    ...(isBelow ? [{ name: 'organisation', testMatch: 'organisation/*.spec.ts' }] : []),
    { name: 'security', testMatch: 'security/*.spec.ts' },
    { name: 'faults', testMatch: 'faults/*.spec.ts' },
    { name: 'hosting', testMatch: 'hosting/*.spec.ts' },
    {
      name: 'offline',
      testMatch: isBelow ? 'offline/two-sites.spec.ts' : 'offline/!(two-sites).spec.ts',
      // Saving the whole site takes five seconds on a quiet machine, and half a minute on a very busy one.
      timeout: 240_000,
      expect: { timeout: 60_000 },
      use: { serviceWorkers: 'allow', actionTimeout: 60_000 },
    },
  ],
  webServer: {
    // Never `astro preview`, which may leave the foreground by itself and go on after the tests.
    command: `"${process.execPath}" src/tools/serve.ts --dir "${dist}" --port ${process.env['E2E_PORT']}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: address,
    reuseExistingServer: false,
  },
});
