/**
 * Changes the source in small ways and counts how many of the changes a unit test notices, by layer; run by hand, one layer
 * after the other: `npm run bench:mutants -- --layer adapters --sample 100 --seed 1` draws as many from it. Without `--layer`
 * there are 30 000 mutants at once, which do not fit into 8 GB; without `--sample` each is run, which takes hours. Prints
 * every mutant that no test noticed. A run that is broken off prints the table of what it has.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { type Tested, tested } from './mutants/plugins.ts';
import { layerOf } from './mutants/sample.ts';
import { wilson } from './mutants/score.ts';
import { percent, print } from './search/tables.ts';

const { values } = parseArgs({
  options: {
    layer: { type: 'string', default: '{adapters,domain,enhancements,islands,question-kinds}' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

function row(layer: string, mutants: Tested[]) {
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  // A mutant that stops the whole test run has been noticed as much as one that fails a test.
  const killed = count('Killed') + count('RuntimeError');
  const survived = count('Survived');
  const unmet = count('NoCoverage');
  const timedOut = count('Timeout');
  const run = killed + timedOut + survived + unmet;
  const [low, high] = wilson(killed + timedOut, run);
  return {
    layer,
    mutants: run,
    killed,
    'timed out': timedOut,
    survived,
    'met by no test': unmet,
    noticed: percent((killed + timedOut) / run),
    '95 % interval': `${percent(low)} to ${percent(high)}`,
    // They only live while a module loads; to try one, everything has to be loaded anew.
    'left out': count('Ignored'),
    of: mutants.length,
  };
}

process.once('exit', () => {
  const layers = [...Map.groupBy(tested, ({ fileName }) => layerOf(fileName))].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  print(
    values.sample ? `A sample drawn with the seed ${values.seed}` : 'Every mutant',
    layers.map(([layer, mutants]) => row(layer, mutants)),
  );
});

// Stryker runs tests in threads, which have the zone of their process, whatever vitest.config.ts says of it.
process.env['TZ'] = 'Europe/Stockholm';
await new Stryker({
  configFile: 'benchmarks/mutants/stryker.config.json',
  mutate: [
    `src/${values.layer}/**/*.{ts,tsx}`,
    '!src/**/*.test.{ts,tsx}',
    '!src/**/fixtures/**',
    '!src/question-kinds/*/samples.ts',
  ],
  plugins: ['@stryker-mutator/vitest-runner', './benchmarks/mutants/plugins.ts'],
  reporters: ['survivors'],
  ignorers: ['globs'],
  ...(values.sample && {
    checkers: ['sample'],
    sample: { size: Number(values.sample), seed: Number(values.seed) },
  }),
}).runMutationTest();
