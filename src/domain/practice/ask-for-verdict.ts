import { fillMessage } from '../course/fill-message.ts';
import { type Mistake, TRUTHS, type Truth } from '../course/vocabulary.ts';
import type { Option, Question, SingleQuestion } from '../questions/question.ts';

/** The words of a verdict question, which the interface has. */
export interface VerdictWords {
  prompt: string;
  /** The three answers. */
  verdicts: Record<Truth, string>;
  /** Why a verdict is wrong: it goes further than the evidence carries, or lets something pass. */
  tooFar: string;
  tooLittle: string;
  /** Explains the right verdict by the action that the bank asks for: `{question}`, `{answer}`, `{feedback}`. */
  explanation: string;
}

/** From no suspicion to suspicion: a verdict above the truth goes too far, one below it lets something pass. */
const SUSPICION: Readonly<Record<Truth, number>> = { innocent: 0, unclear: 1, signal: 2 };

/**
 * Whether the situation alone can be judged: exactly one action is right, so that it is about one case and not
 * about a list to choose from, and it is about a sign.
 */
export function canAskForVerdict(question: Question): question is SingleQuestion {
  return question.kind === 'single' && question.signs.length > 0;
}

/** Kinds of questions that ask for a verdict themselves. */
const JUDGING_KINDS: readonly string[] = ['assess'];

/** Whether the question asks for a verdict by itself, and for the action after it. */
export const isAssessment = ({ kind }: Question): boolean => JUDGING_KINDS.includes(kind);

/**
 * Asks only what the case is – signal, unclear or nothing – and leaves the action for the explanation, since
 * noticing and acting are two skills that do not go together (Canfield, Fischhoff & Davis, "Quantifying
 * phishing susceptibility for detection and behavior decisions", 2016). Option ids are the words of `TRUTHS`,
 * and the question has an id of its own, so that its attempts are never taken for attempts at the bank's
 * question.
 */
export function askForVerdict(question: SingleQuestion, words: VerdictWords): SingleQuestion {
  const right = question.options.find((option) => option.right);
  const options = TRUTHS.map((verdict): Option => {
    const option = { id: verdict, text: words.verdicts[verdict] };
    if (verdict === question.truth) {
      const { text: answer = '', feedback = '' } = right ?? {};
      const explanation = { question: question.prompt, answer, feedback };
      return { ...option, right: true, feedback: fillMessage(words.explanation, explanation) };
    }
    const mistake: Mistake = SUSPICION[verdict] > SUSPICION[question.truth] ? 'false-alarm' : 'miss';
    const feedback = mistake === 'miss' ? words.tooLittle : words.tooFar;
    return { ...option, right: false, mistake, feedback };
  });
  return { ...question, id: verdictId(question.id), prompt: words.prompt, options };
}

/** The id under which a verdict on the situation of a question is kept. */
export const verdictId = (questionId: string): string => `${questionId}:verdict`;
