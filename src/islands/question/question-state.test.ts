import { describe, expect, it } from 'vitest';
import type { Question } from '../../domain/questions/question.ts';
import { chooseOption, compareWithKey, openQuestion } from './question-state.ts';

const question = (kind: Question['kind']): Question => ({
  kind,
  id: 'q',
  situation: '',
  prompt: '',
  truth: 'signal',
  signs: [],
  lesson: 'l',
  sources: [],
  options: [
    { id: 'a', text: '', right: true, feedback: '' },
    { id: 'b', text: '', right: kind === 'multiple', feedback: '' },
    { id: 'c', text: '', right: false, mistake: 'miss', feedback: '' },
  ],
});

describe('a question in front of a learner', () => {
  it('starts with nothing chosen and cannot be compared with the key', () => {
    expect(openQuestion.selected).toEqual([]);
    expect(compareWithKey(question('single'), openQuestion)).toEqual({ selected: [], incomplete: true });
  });

  it('forgets that it was incomplete when something is chosen', () => {
    const asked = compareWithKey(question('single'), openQuestion);
    expect(chooseOption(question('single'), asked, 'a')).toEqual({ selected: ['a'] });
  });

  it('changes its mind when one answer is asked for', () => {
    const first = chooseOption(question('single'), openQuestion, 'a');
    expect(chooseOption(question('single'), first, 'c').selected).toEqual(['c']);
  });

  it('adds and takes back when several answers are asked for', () => {
    const both = ['a', 'b'].reduce(
      (state, id) => chooseOption(question('multiple'), state, id),
      openQuestion,
    );
    expect(both.selected).toEqual(['a', 'b']);
    expect(chooseOption(question('multiple'), both, 'a').selected).toEqual(['b']);
  });

  it('keeps the certainty beside the score', () => {
    const compared = compareWithKey(question('single'), { selected: ['c'], certainty: 'sure' });
    expect(compared).toMatchObject({ certainty: 'sure', score: { kind: 'wrong', mistakes: ['miss'] } });
  });
});
