import { describe, expect, it } from 'vitest';
import { exerciseState } from './exercise-state.ts';
import { emptyProgress } from './progress.ts';
import { recordAttempt } from './record-attempt.ts';
import { saveDraft } from './save-draft.ts';

describe('how far a learner has come in a scenario', () => {
  const draft = (selected: string[]) => saveDraft(emptyProgress(), 'fall', { selected }, 1);

  it('is started by the first choice and not by having begun again', () => {
    expect(exerciseState(emptyProgress(), 'fall')).toBe('not-started');
    expect(exerciseState(draft(['door:a']), 'fall')).toBe('started');
    expect(exerciseState(draft([]), 'fall')).toBe('not-started');
  });

  it('is done at the first ending, also while another run is on its way', () => {
    const done = recordAttempt(
      draft(['door:a']),
      { questionId: 'fall', selected: ['door:a', 'answer:a'], result: 'wrong' },
      2,
    );
    expect(exerciseState(done, 'fall')).toBe('done');
    expect(exerciseState(saveDraft(done, 'fall', { selected: ['door:b'] }, 3), 'fall')).toBe('done');
    expect(exerciseState(done, 'constructor')).toBe('not-started');
  });
});
