import { describe, expect, it } from 'vitest';
import { askForVerdict, type JudgeableQuestion, type VerdictWords } from '../practice/ask-for-verdict.ts';
import { TRUTHS, type Truth } from '../words/vocabulary.ts';
import { measureVerdicts } from './measure-verdicts.ts';

/** A question of the bank that can be asked for a verdict. */
const judged = (id: string, truth: Truth, situation: string): JudgeableQuestion => ({
  kind: 'single',
  id,
  truth,
  judgeable: true,
  situation,
  prompt: '',
  options: [],
  signs: [],
  lesson: '',
  sources: [],
});

const words: VerdictWords = {
  prompt: '',
  verdicts: { signal: '', unclear: '', innocent: '' },
  tooFar: '',
  tooLittle: '',
};

const told: Record<Truth, string> = {
  signal: 'Dörren bultar.',
  unclear: 'Papperet saknas.',
  innocent: 'Kvittot finns.',
};
const areaOf = (name: string, wordOf: (truth: Truth) => string): JudgeableQuestion[] =>
  Array.from({ length: 5 }, (_, number) =>
    TRUTHS.map((truth) => judged(`${name}-${truth}-${number}`, truth, wordOf(truth))),
  ).flat();
const roundOf = (bank: readonly JudgeableQuestion[]) =>
  bank.map((question) => askForVerdict(question, words));

describe('verdicts of somebody who does not understand', () => {
  it('are right as often as a verdict is, where it is always the same one', () => {
    const bank = areaOf('bygg', (truth) => told[truth]).filter(
      ({ truth, id }) => truth !== 'unclear' || id.endsWith('0'),
    );
    const shares = measureVerdicts([bank], [roundOf(bank)]);
    expect(shares.signal).toBeCloseTo(5 / 11);
    expect(shares.unclear).toBeCloseTo(1 / 11);
  });

  it('are right by words that other areas use alike', () => {
    const banks = [areaOf('bygg', (truth) => told[truth]), areaOf('vard', (truth) => told[truth])];
    expect(measureVerdicts(banks, banks.map(roundOf)).words).toBe(1);
  });

  it('are never learnt from the area that is judged', () => {
    const banks = [areaOf('bygg', (truth) => told[truth]), areaOf('vard', (truth) => `${truth}x ${truth}y`)];
    expect(measureVerdicts(banks, banks.map(roundOf)).words).toBeLessThanOrEqual(1 / 3);
  });

  it('count where the action is asked for too', () => {
    const assess: JudgeableQuestion = {
      ...judged('bygg-1', 'signal', told.signal),
      kind: 'assess',
      verdicts: told,
      options: [
        { id: 'a', text: '', right: true, feedback: '' },
        { id: 'b', text: '', right: false, mistake: 'fact', feedback: '' },
      ],
    };
    expect(measureVerdicts([[assess]], [[assess]])).toMatchObject({ signal: 1, innocent: 0 });
  });
});
