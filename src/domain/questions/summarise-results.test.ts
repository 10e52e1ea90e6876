import { describe, expect, it } from 'vitest';
import type { Mistake, Truth } from '../course/vocabulary.ts';
import type { Certainty, Question } from './question.ts';
import { type ScoredAnswer, summariseResults } from './summarise-results.ts';

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

describe('the summary of a round', () => {
  it('is all zeros before anything is answered', () => {
    expect(summariseResults([])).toEqual({
      answered: 0,
      right: 0,
      signalCases: 0,
      unclearCases: 0,
      innocentCases: 0,
      hits: 0,
      misses: 0,
      falseAlarms: 0,
      correctDismissals: 0,
      errors: 0,
      readAgain: [],
    });
  });

  it('counts hits, misses, false alarms, dismissals and errors against the cases there were', () => {
    expect(
      summariseResults([
        answered('q1', 'l1', 'signal'),
        answered('q2', 'l1', 'signal', ['miss', 'miss']),
        answered('q3', 'l1', 'innocent'),
        answered('q4', 'l1', 'unclear'),
        answered('q5', 'l1', 'innocent', ['false-alarm', 'miss']),
        answered('q6', 'l1', 'signal', ['fact']),
      ]),
    ).toMatchObject({
      answered: 6,
      right: 3,
      signalCases: 3,
      unclearCases: 1,
      innocentCases: 2,
      hits: 1,
      misses: 2,
      falseAlarms: 1,
      correctDismissals: 2,
      errors: 1,
    });
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
