import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mistake, TRUTHS, type Truth } from '../words/vocabulary.ts';
import type { Certainty, Question, QuestionOf } from './question.ts';
import type { PlainScore } from './score.ts';
import { type ScoredAnswer, summariseResults } from './summarise-results.ts';
import type { VerdictQuestion } from './verdict-question.ts';

function answered(
  id: string,
  lesson: string,
  truth: Truth,
  mistakes: Mistake[] = [],
  certainty?: Certainty,
): ScoredAnswer {
  const question: Question = {
    id,
    lesson,
    truth,
    kind: 'single',
    situation: '',
    prompt: '',
    signs: [],
    sources: [],
    options: [],
  };
  return {
    question,
    score:
      mistakes.length === 0
        ? { kind: 'right', earned: 1, total: 1, mistakes: [] }
        : { kind: 'wrong', earned: 0, total: 1, mistakes },
    ...(certainty && { certainty }),
  };
}

const verdict = (truth: Truth, mistakes: Mistake[] = []): ScoredAnswer => {
  const { question, score } = answered(`${truth}:verdict`, 'l1', truth, mistakes);
  const action = { prompt: '', answer: '', feedback: '' };
  const asked: VerdictQuestion = { ...(question as QuestionOf<'single'>), asks: 'verdict', action };
  return { question: asked, score };
};

/** An assessment, whose verdict and action are scored apart. */
const assessed = (truth: Truth, misjudged: Mistake[], misdone: Mistake[]): ScoredAnswer => {
  const part = (mistakes: Mistake[]) => answered('', '', truth, mistakes).score as PlainScore;
  const { question, score } = answered('q', 'l1', truth, [...misjudged, ...misdone]);
  return { question, score: { ...score, parts: { verdict: part(misjudged), action: part(misdone) } } };
};

describe('the summary of a round', () => {
  it('is all zeros before anything is answered', () => {
    expect(summariseResults([])).toEqual({
      verdicts: {
        asked: 0,
        right: 0,
        signals: 0,
        others: 0,
        hits: 0,
        misses: 0,
        falseAlarms: 0,
        dismissals: 0,
      },
      choices: { asked: 0, right: 0, tooLittle: 0, tooMuch: 0, errors: 0 },
      readAgain: [],
    });
  });

  it('counts verdicts against the cases there were', () => {
    expect(
      summariseResults([
        verdict('signal'),
        verdict('signal', ['miss']),
        verdict('innocent'),
        verdict('unclear'),
        verdict('unclear', ['miss']),
        verdict('innocent', ['false-alarm']),
      ]),
    ).toMatchObject({
      verdicts: {
        asked: 6,
        right: 3,
        signals: 2,
        others: 4,
        hits: 1,
        misses: 2,
        falseAlarms: 1,
        dismissals: 2,
      },
      choices: { asked: 0 },
    });
  });

  it('counts all other answers by what was wrong with them, and tells nothing of cases that nobody judged', () => {
    expect(
      summariseResults([
        answered('q1', 'l1', 'signal'),
        answered('q2', 'l1', 'signal', ['miss', 'miss']),
        answered('q3', 'l1', 'innocent', ['false-alarm', 'miss']),
        answered('q4', 'l1', 'signal', ['fact']),
      ]),
    ).toMatchObject({
      verdicts: { asked: 0, signals: 0 },
      choices: { asked: 4, right: 1, tooLittle: 2, tooMuch: 1, errors: 1 },
    });
  });

  it('counts an assessment in both, each by its own part', () => {
    const { verdicts, choices } = summariseResults([
      assessed('signal', [], ['false-alarm']),
      assessed('innocent', ['false-alarm'], []),
    ]);
    expect(verdicts).toMatchObject({ asked: 2, right: 1, hits: 1, falseAlarms: 1 });
    expect(choices).toMatchObject({ asked: 2, right: 1, tooMuch: 1 });
  });

  it('has numbers that agree, whatever was answered', () => {
    const mistakes = fc.constantFrom<Mistake[]>([], ['miss'], ['false-alarm']);
    const answers = fc.array(
      fc.record({ truth: fc.constantFrom(...TRUTHS), misjudged: mistakes, misdone: mistakes }),
    );
    fc.assert(
      fc.property(answers, (all) => {
        const { verdicts } = summariseResults(
          all.map(({ truth, misjudged, misdone }) => assessed(truth, misjudged, misdone)),
        );
        const { asked, right, signals, others, hits, misses, falseAlarms, dismissals } = verdicts;
        expect(hits + dismissals).toBe(right);
        expect(right + misses + falseAlarms).toBe(asked);
        expect(signals + others).toBe(asked);
      }),
    );
  });

  it('sends the reader first to what they were sure of and had wrong, then to where most was wrong', () => {
    const { readAgain } = summariseResults([
      answered('q1', 'one-wrong', 'signal', ['miss'], 'unsure'),
      answered('q2', 'two-wrong', 'signal', ['miss']),
      answered('q3', 'sure', 'innocent', ['false-alarm'], 'sure'),
      answered('q4', 'two-wrong', 'signal', ['miss'], 'fairly-sure'),
      answered('q5', 'all-right', 'signal', [], 'sure'),
      answered('q6', 'also-one-wrong', 'signal', ['fact']),
    ]);
    expect(readAgain).toEqual([
      { lesson: 'sure', questions: ['q3'], sureButWrong: 1 },
      { lesson: 'two-wrong', questions: ['q2', 'q4'], sureButWrong: 0 },
      { lesson: 'one-wrong', questions: ['q1'], sureButWrong: 0 },
      { lesson: 'also-one-wrong', questions: ['q6'], sureButWrong: 0 },
    ]);
  });
});
