import { describe, expect, it } from 'vitest';
import { type GapQuestion, gapRule } from './rule.ts';

const question: GapQuestion = {
  kind: 'gap',
  id: 'q-1',
  situation: '',
  prompt: '',
  truth: 'signal',
  signs: [],
  lesson: 'l',
  sources: [],
  text: '{a} and {b}',
  gaps: [
    {
      id: 'a',
      feedback: '',
      options: [
        { id: 'a', text: 'dumped', right: false, mistake: 'false-alarm' },
        { id: 'b', text: 'unloaded', right: true },
      ],
    },
    {
      id: 'b',
      feedback: '',
      options: [
        { id: 'a', text: 'left', right: true },
        { id: 'b', text: 'vanished', right: false },
      ],
    },
  ],
};

describe('a text with gaps', () => {
  it('needs every gap filled, with one filling each', () => {
    expect(gapRule.validate(question, ['a:b'])).toMatchObject({ reason: 'not-complete' });
    expect(gapRule.validate(question, ['a:a', 'a:b', 'b:a'])).toMatchObject({ reason: 'too-many' });
    expect(gapRule.validate(question, ['a:b', 'b:c'])).toMatchObject({ reason: 'unknown-option' });
  });

  it('earns a point for each gap, and a wrong filling is the mistake it says, or an error of fact', () => {
    const score = (...selected: string[]) => gapRule.score(question, { selected });
    expect(score('a:b', 'b:a')).toEqual({ kind: 'right', earned: 2, total: 2, mistakes: [] });
    expect(score('a:a', 'b:a')).toEqual({ kind: 'partly', earned: 1, total: 2, mistakes: ['false-alarm'] });
    expect(score('a:a', 'b:b')).toEqual({
      kind: 'wrong',
      earned: 0,
      total: 2,
      mistakes: ['false-alarm', 'fact'],
    });
  });
});
