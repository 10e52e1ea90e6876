import { describe, expect, it } from 'vitest';
import type { QuestionOf } from '../../domain/questions/question.ts';
import { toggle } from './OptionFields.tsx';
import { compareWithKey, isAnswered, openQuestion } from './question-state.ts';

const question: QuestionOf<'single'> = {
  kind: 'single',
  id: 'q',
  situation: '',
  prompt: '',
  truth: 'signal',
  signs: [],
  lesson: 'l',
  sources: [],
  options: [
    { id: 'a', text: '', right: true, feedback: '' },
    { id: 'b', text: '', right: false, mistake: 'fact', feedback: '' },
    { id: 'c', text: '', right: false, mistake: 'miss', feedback: '' },
  ],
};

describe('a question in front of a learner', () => {
  it('starts with nothing chosen and cannot be compared with the key', () => {
    expect(openQuestion.selected).toEqual([]);
    const asked = compareWithKey(question, openQuestion);
    expect(asked).toEqual({ selected: [], incomplete: true });
    expect(isAnswered(asked)).toBe(false);
  });

  it('is no longer incomplete once it is answered', () => {
    const asked = compareWithKey(question, openQuestion);
    const compared = compareWithKey(question, { ...asked, selected: ['a'] });
    expect(compared).toMatchObject({ incomplete: false, score: { kind: 'right' } });
    expect(isAnswered(compared)).toBe(true);
  });

  it('adds and takes back when several answers are asked for', () => {
    expect(toggle(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggle(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('keeps the certainty beside the score', () => {
    const compared = compareWithKey(question, { selected: ['c'], certainty: 'sure' });
    expect(compared).toMatchObject({ certainty: 'sure', score: { kind: 'wrong', mistakes: ['miss'] } });
  });
});
