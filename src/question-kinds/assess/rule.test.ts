import { describe, expect, it } from 'vitest';
import { caseOutcome } from '../../domain/questions/case-outcome.ts';
import type { Truth } from '../../domain/words/vocabulary.ts';
import { type AssessQuestion, assessRule } from './rule.ts';

const question = (truth: Truth): AssessQuestion => ({
  kind: 'assess',
  id: 'q-1',
  situation: '',
  prompt: '',
  truth,
  signs: [],
  lesson: 'l',
  sources: [],
  verdicts: { signal: '', unclear: '', innocent: '' },
  options: [
    { id: 'a', text: 'a', right: false, mistake: 'false-alarm', feedback: '' },
    { id: 'b', text: 'b', right: true, feedback: '' },
    { id: 'c', text: 'c', right: false, feedback: '' },
  ],
});

function answer(truth: Truth, verdict: Truth, action: string) {
  const check = assessRule.validate(question(truth), [`action:${action}`, `verdict:${verdict}`]);
  if (check.status !== 'ready') throw new Error(check.reason);
  return { selected: check.answer.selected, score: assessRule.score(question(truth), check.answer) };
}

describe('an assessment', () => {
  it('needs both a verdict and an action, and one of each', () => {
    const reason = (...selected: string[]) => assessRule.validate(question('signal'), selected);
    expect(reason('verdict:signal')).toEqual({ status: 'incomplete', reason: 'not-complete' });
    expect(reason('action:a')).toEqual({ status: 'incomplete', reason: 'not-complete' });
    expect(reason('verdict:signal', 'verdict:innocent', 'action:a')).toEqual({
      status: 'incomplete',
      reason: 'too-many',
    });
    expect(reason('verdict:maybe', 'action:a')).toEqual({ status: 'incomplete', reason: 'unknown-option' });
  });

  it('is kept as the verdict and then the action', () => {
    expect(answer('signal', 'unclear', 'b').selected).toEqual(['verdict:unclear', 'action:b']);
  });

  it('scores detection and action apart', () => {
    expect(answer('signal', 'signal', 'b').score).toMatchObject({ kind: 'right', earned: 2, total: 2 });
    const seen = answer('signal', 'signal', 'a').score;
    expect(seen).toMatchObject({ kind: 'partly', earned: 1, total: 2, mistakes: ['false-alarm'] });
    expect(seen.parts?.verdict.kind).toBe('right');
    expect(seen.parts?.action.kind).toBe('wrong');
    const acted = answer('innocent', 'signal', 'b').score;
    expect(acted).toMatchObject({ kind: 'partly', mistakes: ['false-alarm'] });
    expect(acted.parts?.verdict.kind).toBe('wrong');
    expect(acted.parts?.action.kind).toBe('right');
    expect(answer('unclear', 'signal', 'c').score).toMatchObject({
      kind: 'wrong',
      earned: 0,
      mistakes: ['false-alarm', 'fact'],
    });
  });

  it.each<[truth: Truth, verdict: Truth, outcome: string]>([
    ['signal', 'signal', 'hit'],
    ['signal', 'unclear', 'miss'],
    ['signal', 'innocent', 'miss'],
    ['unclear', 'signal', 'false-alarm'],
    ['unclear', 'unclear', 'correct-dismissal'],
    ['unclear', 'innocent', 'miss'],
    ['innocent', 'signal', 'false-alarm'],
    ['innocent', 'unclear', 'false-alarm'],
    ['innocent', 'innocent', 'correct-dismissal'],
  ])('of a case that was %s as %s is a %s, whatever the action', (truth, verdict, outcome) => {
    for (const action of ['a', 'b', 'c']) {
      expect(caseOutcome({ truth }, answer(truth, verdict, action).score)).toEqual([outcome]);
    }
  });
});
