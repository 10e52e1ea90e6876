import { describe, expect, it } from 'vitest';
import { TRUTHS, type Truth } from '../course/vocabulary.ts';
import { checkQuestion } from '../questions/check-question.ts';
import type { Question, SingleQuestion } from '../questions/question.ts';
import { scoreAnswer } from '../questions/score-answer.ts';
import { askForVerdict, canAskForVerdict, type VerdictWords, verdictId } from './ask-for-verdict.ts';

const bankQuestion = (truth: Truth): SingleQuestion => ({
  kind: 'single',
  id: 'miljo-f01',
  truth,
  situation: 'A situation.',
  prompt: 'What do you do?',
  signs: ['a-sign'],
  lesson: 'a-lesson',
  sources: [],
  options: [
    { id: 'a', text: 'Nothing.', right: false, mistake: 'miss', feedback: 'No.' },
    { id: 'b', text: 'Tell the head of unit.', right: true, feedback: 'Two see more than one.' },
    { id: 'c', text: 'Call the police.', right: false, mistake: 'false-alarm', feedback: 'No.' },
  ],
});
const words: VerdictWords = {
  prompt: 'What is it?',
  verdicts: { signal: 'Signal', unclear: 'Unclear', innocent: 'Nothing' },
  tooFar: 'too far',
  tooLittle: 'too little',
  explanation: '{question} {answer} {feedback}',
};

describe('a verdict on a situation', () => {
  it('is right when it is what the case was, and explained by the action that was right', () => {
    for (const truth of TRUTHS) {
      const { options } = askForVerdict(bankQuestion(truth), words);
      expect(options.filter(({ right }) => right)).toEqual([
        {
          id: truth,
          text: words.verdicts[truth],
          right: true,
          feedback: 'What do you do? Tell the head of unit. Two see more than one.',
        },
      ]);
    }
  });

  it('is a false alarm above the truth and a miss below it', () => {
    const mistakes = (truth: Truth) =>
      TRUTHS.map(
        (verdict) => scoreAnswer(askForVerdict(bankQuestion(truth), words), { selected: [verdict] }).mistakes,
      );
    expect(mistakes('signal')).toEqual([[], ['miss'], ['miss']]);
    expect(mistakes('unclear')).toEqual([['false-alarm'], [], ['miss']]);
    expect(mistakes('innocent')).toEqual([['false-alarm'], ['false-alarm'], []]);
  });

  it('is a question as good as any, apart from the letters of its options', () => {
    const findings = checkQuestion(askForVerdict(bankQuestion('signal'), words), 'file', []);
    expect(findings.filter(({ code }) => code !== 'I407')).toEqual([]);
  });

  it('is kept apart from the answers to the question itself', () => {
    expect(askForVerdict(bankQuestion('signal'), words).id).toBe(verdictId('miljo-f01'));
    expect(verdictId('miljo-f01')).not.toBe('miljo-f01');
  });

  it('is asked of single cases about a sign only', () => {
    const single = bankQuestion('signal');
    expect(canAskForVerdict(single)).toBe(true);
    expect(canAskForVerdict({ ...single, signs: [] })).toBe(false);
    const several: Question = { ...single, kind: 'multiple' };
    expect(canAskForVerdict(several)).toBe(false);
  });
});
