/**
 * Says how far somebody comes who reads the options alone, by area: `npm run report:guessing [-- --area miljobrott]`. With an
 * area it also lists the items that the word model is surest of, and words that give keys away. The last table is for rounds of
 * verdicts, where the options are always alike and the words of situations are gone by.
 */
import { parseArgs } from 'node:util';
import { drawVerdictRounds } from '../checks/draw-verdict-rounds.ts';
import { readContent } from '../checks/read-content.ts';
import { GUESSABLE_KINDS, type Guessable } from '../domain/guessing/guessable.ts';
import { listAllGuessable } from '../domain/guessing/list-guessable.ts';
import { type GuessingResult, measureGuessing } from '../domain/guessing/measure-guessing.ts';
import { measureNames, toGuessableNames } from '../domain/guessing/measure-names.ts';
import { measureVerdicts, VERDICT_GUESSERS } from '../domain/guessing/measure-verdicts.ts';
import { STRATEGY_NAMES } from '../domain/guessing/strategies.ts';
import { findTellingWords } from '../domain/guessing/word-lift.ts';

const { values } = parseArgs({ options: { area: { type: 'string' } } });
const { content } = await readContent('.');
const { cueWords } = content;
if (!cueWords) throw new Error('content/editorial.yaml has no cueWords.');

const items = listAllGuessable(content);

const percent = (share: number) => (share * 100).toFixed(0).padStart(3);
const toRow = (name: string, { count, chance, wordModel, strategies }: GuessingResult) =>
  `| ${[name, count, percent(chance), percent(wordModel), ...STRATEGY_NAMES.map((strategy) => percent(strategies[strategy]))].join(' | ')} |`;

for (const kind of GUESSABLE_KINDS) {
  const some = items.filter((item) => item.kind === kind);
  const report = measureGuessing(some, cueWords);
  console.log(`\n| ${kind}: % right | items | chance | word model | ${STRATEGY_NAMES.join(' | ')} |`);
  console.log(`|${' --- |'.repeat(STRATEGY_NAMES.length + 4)}`);
  for (const [area, result] of report.byArea) console.log(toRow(area, result));
  console.log(toRow('bank', report.bank));
  if (values.area === undefined) continue;
  const isHere = ({ area }: Guessable | { area: string }) => area === values.area;
  const given = report.givenAway.filter(isHere).slice(0, 15);
  console.log(given.map(({ id, certainty }) => `  ${percent(certainty)} % sure of ${id}`).join('\n'));
  const words = findTellingWords(some.filter(isHere));
  console.log(
    words.map(({ words: text, options, right }) => `  “${text}”: right in ${right} of ${options}`).join('\n'),
  );
}

const names = content.places.map(({ slug, area, value }) => toGuessableNames(slug, area, value));
const { places, chance, wordModel, strategies } = measureNames(names, cueWords);
console.log(`\n| name: % signs | places | chance | word model | ${STRATEGY_NAMES.join(' | ')} |`);
console.log(`|${' --- |'.repeat(STRATEGY_NAMES.length + 4)}`);
console.log(toRow('all', { count: places, chance, wordModel, strategies }));

const areas = [...new Set(content.questions.map(({ area }) => area))];
const banks = areas.map((here) =>
  content.questions.filter(({ area }) => area === here).map(({ value }) => value),
);
const nothing = {
  prompt: '',
  tooFar: '',
  tooLittle: '',
  verdicts: { signal: '', unclear: '', innocent: '' },
};
const shares = measureVerdicts(banks, drawVerdictRounds(banks, nothing));
console.log(`\n| verdicts: % right, mean of the rounds | ${VERDICT_GUESSERS.join(' | ')} |`);
console.log(`|${' --- |'.repeat(VERDICT_GUESSERS.length + 1)}`);
console.log(`| all | ${VERDICT_GUESSERS.map((guesser) => (shares[guesser] * 100).toFixed(1)).join(' | ')} |`);
