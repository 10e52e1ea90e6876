/** Plugins of Stryker: one lets through the mutants that were drawn, the other tells of a mutant as soon as it has met the tests. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Drawable, drawSample, type Sample } from './sample.ts';

export interface Tested {
  fileName: string;
  location: Record<'start' | 'end', { line: number; column: number }>;
  mutatorName: string;
  replacement?: string;
  status: string;
}

/** What has met the tests so far, also when a run is broken off. */
export const tested: Tested[] = [];

/**
 * Stryker asks a checker which mutants are worth a run, and this one says "those that were drawn". The others count as invalid
 * in Stryker's own report, and not at all in the table of this benchmark.
 */
function sampleChecker({ sample }: { sample: Sample }) {
  let drawn: Set<string> | undefined;
  return {
    async init() {},
    async group(mutants: Drawable[]) {
      // Stryker may hand over mutants in several lots; a draw from one of them would be no draw from all.
      if (drawn) throw new Error('A sample can only be drawn from all mutants at once.');
      drawn = new Set(drawSample(mutants, sample).map(({ id }) => id));
      return [[...drawn], mutants.map(({ id }) => id).filter((id) => !drawn?.has(id))];
    },
    async check(mutants: Drawable[]) {
      return Object.fromEntries(
        mutants.map(({ id }) => [
          id,
          drawn?.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'Not in the sample.' },
        ]),
      );
    },
  };
}
sampleChecker.inject = ['options'];

/** What Vite reads as text is no code that a mutant could be put into. */
const ignorer = {
  shouldIgnore: (path: { toString(): string; isCallExpression(): boolean }) =>
    path.isCallExpression() && path.toString().startsWith('import.meta.glob')
      ? 'Vite reads the arguments of import.meta.glob before they are run.'
      : undefined,
};

function reporter() {
  return {
    onMutantTested(mutant: Tested) {
      tested.push(mutant);
      if (mutant.status === 'Survived' || mutant.status === 'NoCoverage') console.log(told(mutant));
    },
  };
}

/** Where a mutant is, and what it made of what. */
function told({ fileName, location: { start, end }, mutatorName, replacement, status }: Tested): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const cut = [...lines.slice(0, -1), lines.at(-1)?.slice(0, end.column - 1)].join('\n');
  const short = (code = '') => code.replaceAll(/\s+/g, ' ').slice(0, 140);
  return [
    `${relative('.', fileName)}:${start.line}:${start.column} ${status} ${mutatorName}`,
    `  - ${short(cut.slice(start.column - 1))}`,
    `  + ${short(replacement)}`,
  ].join('\n');
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', factory: sampleChecker },
  { kind: 'Ignore', name: 'globs', value: ignorer },
  { kind: 'Reporter', name: 'survivors', factory: reporter },
];

export const strykerValidationSchema = {
  properties: {
    sample: {
      type: 'object',
      properties: { size: { type: 'integer', minimum: 1 }, seed: { type: 'integer' } },
      required: ['size', 'seed'],
    },
  },
};
