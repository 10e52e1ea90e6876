import { countWords } from '../language/words.ts';
import type { Question } from '../questions/question.ts';
import { isVerdictQuestion } from '../questions/verdict-question.ts';
import { loadOfQuestion, type QuestionLoad } from '../reading-time/estimate-minutes.ts';

/** What a round of verdicts asks of a learner. */
export interface Effort {
  /**
   * What is read and decided, one entry an answer. Words are those that meet the eye without unfolding anything; what is
   * the same in every situation – the prompt and the three verdicts – is read once and not counted.
   */
  loads: QuestionLoad[];
  /** Presses or taps, from the first question until the result. */
  presses: number;
}

const VERDICTS = 3;

/**
 * The effort of a round of verdicts (`pickSituations`). One press gives a verdict, one an action, one goes on. After each
 * answer one line says why: it is counted as long as the lines of the possible answers are on average.
 */
export function measureSituations(questions: readonly Question[]): Effort {
  const efforts = questions.map(measureSituation);
  return {
    loads: efforts.flatMap(({ loads }) => loads),
    presses: efforts.reduce((sum, { presses }) => sum + presses, 0),
  };
}

function measureSituation(question: Question): Effort {
  if (isVerdictQuestion(question)) {
    const words = countWords(question.situation) + meanWords(question.options.map(feedbackOf));
    return { loads: [{ words, parts: VERDICTS }], presses: 2 };
  }
  if (question.kind !== 'assess') return { loads: [loadOfQuestion(question)], presses: 3 };
  const { situation, verdicts, prompt, options } = question;
  const verdict = { words: countWords(situation) + meanWords(Object.values(verdicts)), parts: VERDICTS };
  const asked = countWords([prompt, ...options.map(({ text }) => text)].join(' '));
  const action = { words: asked + meanWords(options.map(feedbackOf)), parts: options.length };
  return { loads: [verdict, action], presses: 3 };
}

const feedbackOf = ({ feedback }: { feedback: string }) => feedback;

function meanWords(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : countWords(texts.join(' ')) / texts.length;
}
