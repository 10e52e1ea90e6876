import fc from 'fast-check';
import { vi } from 'vitest';
import { clearBrowser } from './src/enhancements/fixtures/open-page.ts';

/**
 * In CI, property tests try the same inputs each time: whether a change may land must not hang on the dice. Everywhere else
 * each run tries new ones, and prints the seed of what it finds.
 */
if (process.env['CI']) fc.configureGlobal({ seed: 20261130 });

// One worker runs many files (`isolate: false`), in an order that changes: none may meet what the file before put in place
// of a global, of a method or of the clock, nor what it left in the page.
vi.unstubAllGlobals();
vi.restoreAllMocks();
vi.useRealTimers();
if (typeof document === 'object') clearBrowser();
