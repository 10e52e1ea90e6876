import { describe, expect, it } from 'vitest';
import { singleRule } from '../../question-kinds/single/rule.ts';
import { checkQuestion } from '../questions/check-question.ts';
import type { Question, QuestionOf } from '../questions/question.ts';
import { TRUTHS, type Truth } from '../words/vocabulary.ts';
import { askForVerdict, canAskForVerdict, type VerdictWords, verdictId } from './ask-for-verdict.ts';

const bankQuestion = (truth: Truth): QuestionOf<'single'> => ({
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
};

describe('a verdict on a situation', () => {
  it('is right when it is what the case was, and leaves the action for those who read on', () => {
    for (const truth of TRUTHS) {
      const { options, action } = askForVerdict(bankQuestion(truth), words);
      expect(options.filter(({ right }) => right).map(({ id }) => id)).toEqual([truth]);
      expect(action).toEqual({
        prompt: 'What do you do?',
        answer: 'Tell the head of unit.',
        feedback: 'Two see more than one.',
      });
    }
  });

  it('is explained by the fact that decides between the twins, and a wrong one also by where it goes wrong', () => {
    const twin = { of: 'miljo-f02', decides: 'The receipt is missing.' };
    const why = (truth: Truth) =>
      askForVerdict({ ...bankQuestion(truth), twin }, words).options.map(({ feedback }) => feedback);
    expect(why('unclear')).toEqual([
      'too far The receipt is missing.',
      'The receipt is missing.',
      'too little The receipt is missing.',
    ]);
  });

  it('is explained by what an assessment says of it', () => {
    const verdicts = { signal: 'why signal', unclear: 'why unclear', innocent: 'why innocent' };
    const { options } = askForVerdict({ ...bankQuestion('signal'), kind: 'assess', verdicts }, words);
    expect(options.map(({ feedback }) => feedback)).toEqual(Object.values(verdicts));
  });

  it('is a false alarm above the truth and a miss below it', () => {
    const mistakes = (truth: Truth) =>
      TRUTHS.map(
        (verdict) =>
          singleRule.score(askForVerdict(bankQuestion(truth), words), { selected: [verdict] }).mistakes,
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

  it('is asked of single cases that an editor says can be judged from the situation', () => {
    const single = { ...bankQuestion('signal'), judgeable: true };
    expect(canAskForVerdict(single)).toBe(true);
    expect(canAskForVerdict(bankQuestion('signal'))).toBe(false);
    expect(canAskForVerdict({ ...single, judgeable: false })).toBe(false);
    const verdicts = { signal: '', unclear: '', innocent: '' };
    expect(canAskForVerdict({ ...bankQuestion('signal'), kind: 'assess', verdicts })).toBe(true);
    const several: Question = { ...single, kind: 'multiple' };
    expect(canAskForVerdict(several)).toBe(false);
  });
});
