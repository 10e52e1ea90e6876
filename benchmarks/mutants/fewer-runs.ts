import fc from 'fast-check';

/** A mutant that thirty random inputs do not find is counted as alive. */
fc.configureGlobal({ numRuns: 30 });
