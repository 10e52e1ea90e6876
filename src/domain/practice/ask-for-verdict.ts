import type { Option, Question, QuestionOf } from '../questions/question.ts';
import { verdictMistake } from '../questions/verdict-mistake.ts';
import type { VerdictQuestion } from '../questions/verdict-question.ts';
import { TRUTHS, type Truth } from '../words/vocabulary.ts';

/** A question of the bank whose situation can be judged by itself. */
export type JudgeableQuestion = QuestionOf<'single'> | QuestionOf<'assess'>;

/** The words of a verdict question, which the interface has. */
export interface VerdictWords {
  prompt: string;
  /** The three answers. */
  verdicts: Record<Truth, string>;
  /** Why a verdict is wrong: it goes further than the evidence carries, or lets something pass. */
  tooFar: string;
  tooLittle: string;
}

/**
 * Whether the situation alone can be judged: the question asks for a verdict by itself, or an editor says that it can be
 * given and exactly one action is right, so that it is about one case and not about a list to choose from.
 */
export function canAskForVerdict(question: Question): question is JudgeableQuestion {
  return question.kind === 'assess' || (question.kind === 'single' && question.judgeable === true);
}

/**
 * Asks only what the case is – signal, unclear or nothing – and leaves the action for those who want to read on, since
 * noticing and acting are two skills that do not go together (Canfield, Fischhoff & Davis, "Quantifying
 * phishing susceptibility for detection and behavior decisions", 2016).
 *
 * Each option has one line that says why: what an assessment says of the verdict, otherwise the fact that decides between
 * the twins.
 */
export function askForVerdict(question: JudgeableQuestion, words: VerdictWords): VerdictQuestion {
  const { id, situation, truth, signs, lesson, sources } = question;
  const { text: answer = '', feedback = '' } = question.options.find(({ right }) => right) ?? {};
  const why = (verdict: Truth): string => {
    if (question.kind === 'assess') return question.verdicts[verdict];
    const decides = question.twin?.decides ?? feedback;
    const mistake = verdictMistake(verdict, truth);
    if (mistake === undefined) return decides;
    return `${mistake === 'miss' ? words.tooLittle : words.tooFar} ${decides}`;
  };
  const options = TRUTHS.map((verdict): Option => {
    const mistake = verdictMistake(verdict, truth);
    const option = { id: verdict, text: words.verdicts[verdict], feedback: why(verdict) };
    return mistake === undefined ? { ...option, right: true } : { ...option, right: false, mistake };
  });
  return {
    kind: 'single',
    asks: 'verdict',
    id: verdictId(id),
    prompt: words.prompt,
    options,
    action: { prompt: question.prompt, answer, feedback },
    ...{ situation, truth, signs, lesson, sources },
  };
}

/** The id under which a verdict on the situation of a question is kept. */
export const verdictId = (questionId: string): string => `${questionId}:verdict`;
