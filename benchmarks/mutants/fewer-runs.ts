import fc from 'fast-check';

/**
 * A mutant that thirty random inputs do not find is counted as alive; the same inputs in each run, so that a figure can be had
 * again. Where a test asks for more inputs it stops asking after a while, since it is run for very many mutants.
 */
fc.configureGlobal({
  numRuns: 30,
  seed: 1,
  interruptAfterTimeLimit: 5_000,
  markInterruptAsFailure: false,
});
