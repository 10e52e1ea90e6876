import { describe, expect, it } from 'vitest';
import type { QuestionKind, QuestionOf } from '../questions/question.ts';
import { askForVerdict, type VerdictWords } from './ask-for-verdict.ts';
import { measureSituations } from './measure-effort.ts';

const base = {
  id: 'q',
  truth: 'signal' as const,
  situation: 'One two three four.',
  prompt: 'Five six?',
  signs: [],
  lesson: 'l',
  sources: [],
};
const options = [
  { id: 'a', text: 'Right one.', right: true, feedback: 'Because of that.' },
  { id: 'b', text: 'Wrong.', right: false, feedback: 'No.' },
  { id: 'c', text: 'Wrong too.', right: false, feedback: 'Not at all.' },
];
const verdicts = { signal: 'a b c', unclear: 'a b c', innocent: 'a b c' };
const words: VerdictWords = {
  prompt: 'What is it?',
  verdicts: { signal: 'Signal', unclear: 'Unclear', innocent: 'Nothing' },
  tooFar: 'too far',
  tooLittle: 'too little',
};
const question = <Kind extends QuestionKind>(kind: Kind, own: object) =>
  ({ ...base, kind, ...own }) as unknown as QuestionOf<Kind>;

describe('the effort of a round of verdicts', () => {
  it('is of a verdict the situation and the line that says why, and two presses', () => {
    const asked = askForVerdict(question('assess', { options, verdicts }), words);
    expect(measureSituations([asked])).toEqual({ loads: [{ words: 4 + 3, parts: 3 }], presses: 2 });
  });

  it('is of an assessment the action as well, with the line after it, and one press more', () => {
    expect(measureSituations([question('assess', { options, verdicts })])).toEqual({
      loads: [
        { words: 4 + 3, parts: 3 },
        { words: 2 + 5 + 7 / 3, parts: 3 },
      ],
      presses: 3,
    });
  });

  it('is nothing for no question', () => {
    expect(measureSituations([])).toEqual({ loads: [], presses: 0 });
  });
});
