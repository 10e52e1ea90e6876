import fc from 'fast-check';

/**
 * In CI, property tests try the same inputs each time: whether a change may land must not hang on the dice. Everywhere else
 * each run tries new ones, and prints the seed of what it finds.
 */
if (process.env['CI']) fc.configureGlobal({ seed: 20261130 });
