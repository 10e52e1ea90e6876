import { beforeAll, describe, expect, it } from 'vitest';
import { measureVerdicts, VERDICT_GUESSERS } from '../domain/guessing/measure-verdicts.ts';
import { canAskForVerdict, type VerdictWords } from '../domain/practice/ask-for-verdict.ts';
import { LEAST_CASES } from '../domain/practice/judge-tendency.ts';
import { measureSituations } from '../domain/practice/measure-effort.ts';
import { listVerdictForms, SITUATIONS, SITUATIONS_WITH_ACTION } from '../domain/practice/pick-situations.ts';
import type { Question } from '../domain/questions/question.ts';
import { isVerdictQuestion } from '../domain/questions/verdict-question.ts';
import { estimateMinutes } from '../domain/reading-time/estimate-minutes.ts';
import { drawVerdictRounds } from './draw-verdict-rounds.ts';
import { findFiles } from './find-files.ts';
import { gatherContent } from './gather-content.ts';
import { readFile } from './read-file.ts';

let banks: Question[][];
let pool: Question[];
let words: VerdictWords;
let rounds: Question[][];

const bankId = ({ id }: Question) => id.replace(/:verdict$/, '');
const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

beforeAll(async () => {
  const { files } = await findFiles('.');
  const read = files.filter(({ path }) => path.endsWith('/questions.yaml')).map(readFile);
  const content = gatherContent(read.filter((one) => 'located' in one));
  const areas = [...new Set(content.questions.map(({ area }) => area))];
  banks = areas.map((area) =>
    content.questions.filter((entry) => entry.area === area).map(({ value }) => value),
  );
  pool = banks.flat().filter(canAskForVerdict);
  words = {
    prompt: 'Vad är det här?',
    verdicts: { signal: 'Signal', unclear: 'Oklart', innocent: 'Inget' },
    tooFar: 'Det går längre än underlaget bär.',
    tooLittle: 'Då får något passera som borde prövas.',
  };
  rounds = drawVerdictRounds(banks, words);
}, 60_000);

describe('a round of verdicts over the real questions', () => {
  it('draws on at least 150 situations', () => {
    expect(pool.length).toBeGreaterThanOrEqual(150);
  });

  it('has twenty situations, none twice, and the action of a few', () => {
    for (const round of rounds) {
      expect(new Set(round.map(bankId)).size).toBe(SITUATIONS);
      expect(round.filter((question) => !isVerdictQuestion(question)).length).toBeLessThanOrEqual(
        SITUATIONS_WITH_ACTION,
      );
    }
  });

  it('leaves no situation out in the long run', () => {
    const drawn = new Set(rounds.flat().map(bankId));
    expect(pool.filter(({ id }) => !drawn.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('gives at most 40 per cent to somebody who always says the same, or goes by the words of situations', () => {
    const shares = measureVerdicts(banks, rounds);
    for (const guesser of VERDICT_GUESSERS) expect(shares[guesser], guesser).toBeLessThanOrEqual(0.4);
  });

  it('has enough cases of each sort for a tendency', () => {
    for (const round of rounds) {
      const signals = round.filter(({ truth }) => truth === 'signal').length;
      expect(Math.min(signals, SITUATIONS - signals)).toBeGreaterThanOrEqual(LEAST_CASES);
    }
  });

  it('is read in 1 800 words and answered in 45 presses, on average, the one that starts it among them', () => {
    const efforts = rounds.map(measureSituations);
    expect(
      mean(efforts.map(({ loads }) => loads.reduce((sum, { words: read }) => sum + read, 0))),
    ).toBeLessThanOrEqual(1800);
    expect(1 + mean(efforts.map(({ presses }) => presses))).toBeLessThanOrEqual(45);
    const minutes = efforts.map(({ loads }) => estimateMinutes({ words: 0, questions: loads }));
    expect(mean(minutes)).toBeLessThanOrEqual(10);
  });

  it('finds each of its questions again among the forms of the bank', () => {
    const forms = new Map(
      banks.flat().flatMap((question) => listVerdictForms(question, words).map((form) => [form.id, form])),
    );
    for (const question of rounds.flat()) expect(forms.get(question.id)).toEqual(question);
  });
});
