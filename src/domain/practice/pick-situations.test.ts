import { describe, expect, it } from 'vitest';
import type { Question } from '../questions/question.ts';
import { TRUTHS } from '../words/vocabulary.ts';
import { listVerdictForms, pickSituations, SITUATIONS, SITUATIONS_WITH_ACTION } from './pick-situations.ts';
import { tallyJudgements } from './tally-judgements.ts';

const words = {
  prompt: 'Vad är det?',
  verdicts: { signal: 'Signal', unclear: 'Oklart', innocent: 'Oskyldigt' },
  tooFar: 'För långt.',
  tooLittle: 'För lite.',
};
const question = (id: string, kind: 'single' | 'assess', index: number, more: object = {}) =>
  ({
    id,
    kind,
    truth: TRUTHS[index % 3],
    situation: `Situation ${id}`,
    prompt: 'Vad gör du?',
    signs: [],
    lesson: 'l',
    sources: [],
    options: [{ id: 'a', text: 'Ringer', right: true, feedback: 'Så är det.' }],
    ...(kind === 'assess' ? { verdicts: { signal: '', unclear: '', innocent: '' } } : { judgeable: true }),
    ...more,
  }) as unknown as Question;
const bank = (name: string, kind: 'single' | 'assess', count: number) =>
  Array.from({ length: count }, (_, index) => question(`${name}${index}`, kind, index));

describe('a round of verdicts', () => {
  const round = pickSituations(
    [bank('a', 'assess', 20), bank('b', 'single', 20), [question('c', 'single', 0, { judgeable: false })]],
    7,
    words,
  );

  it('has twenty situations that can be judged, of which four ask for the action, too', () => {
    expect(round).toHaveLength(SITUATIONS);
    expect(round.filter(({ kind }) => kind === 'assess')).toHaveLength(SITUATIONS_WITH_ACTION);
    expect(round.map(({ id }) => id)).not.toContain('c:verdict');
    for (const { kind, prompt, id } of round)
      if (kind !== 'assess') expect([prompt, id.endsWith(':verdict')]).toEqual([words.prompt, true]);
  });

  it('asks for the action of the first that have one', () => {
    const asked = round.filter(({ id }) => id.startsWith('a')).map(({ kind }) => kind);
    expect(asked.slice(0, SITUATIONS_WITH_ACTION)).toEqual(['assess', 'assess', 'assess', 'assess']);
    expect(asked.slice(SITUATIONS_WITH_ACTION).every((kind) => kind === 'single')).toBe(true);
  });

  it('has twelve or thirteen that are no signals', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const some = pickSituations([bank('a', 'assess', 40), bank('b', 'single', 40)], seed, words);
      expect([12, 13]).toContain(some.filter(({ truth }) => truth !== 'signal').length);
    }
  });

  it('may ask a question in the forms that a round has', () => {
    expect(listVerdictForms(question('a', 'assess', 0), words).map(({ id }) => id)).toEqual([
      'a',
      'a:verdict',
    ]);
    expect(listVerdictForms(question('b', 'single', 0), words).map(({ id }) => id)).toEqual(['b:verdict']);
    expect(listVerdictForms(question('c', 'single', 0, { judgeable: false }), words)).toEqual([]);
  });

  it('says why each verdict is right or wrong', () => {
    const [asked] = listVerdictForms(
      question('b', 'single', 1, { twin: { of: 'x', decides: 'Kvittot.' } }),
      words,
    );
    expect(asked).toMatchObject({
      situation: 'Situation b',
      truth: 'unclear',
      lesson: 'l',
      action: { prompt: 'Vad gör du?', answer: 'Ringer', feedback: 'Så är det.' },
    });
    expect((asked as unknown as { options: object[] }).options).toEqual([
      { id: 'signal', text: 'Signal', feedback: 'För långt. Kvittot.', right: false, mistake: 'false-alarm' },
      { id: 'unclear', text: 'Oklart', feedback: 'Kvittot.', right: true },
      { id: 'innocent', text: 'Oskyldigt', feedback: 'För lite. Kvittot.', right: false, mistake: 'miss' },
    ]);
    const [alone] = listVerdictForms(question('b', 'single', 0), words);
    expect(
      (alone as unknown as { options: { feedback: string }[] }).options.map(({ feedback }) => feedback),
    ).toEqual(['Så är det.', 'För lite. Så är det.', 'För lite. Så är det.']);
  });
});

describe('judgements', () => {
  const tally = (truth: string, mistakes: string[], verdict?: string[]) =>
    tallyJudgements([
      {
        question: { truth },
        score: { mistakes, ...(verdict && { parts: { verdict: { mistakes: verdict } } }) },
      },
    ] as never);
  const none = { hits: 0, misses: 0, falseAlarms: 0, dismissals: 0 };

  it.each([
    ['signal', [], { hits: 1 }],
    ['signal', ['miss'], { misses: 1 }],
    ['signal', ['false-alarm'], { hits: 1 }],
    ['signal', ['fact', 'miss'], { misses: 1 }],
    ['innocent', [], { dismissals: 1 }],
    ['unclear', ['miss'], { dismissals: 1 }],
    ['innocent', ['false-alarm'], { falseAlarms: 1 }],
    ['unclear', ['fact', 'false-alarm'], { falseAlarms: 1 }],
    ['signal', ['fact'], {}],
    ['innocent', ['fact', 'fact'], {}],
  ])('of %s with %j count once, by what matters for the case', (truth, mistakes, counted) => {
    expect(tally(truth, mistakes)).toEqual({ ...none, ...counted });
  });

  it('are told by the verdict alone where the action was asked for apart', () => {
    expect(tally('signal', ['miss'], [])).toEqual({ ...none, hits: 1 });
    expect(tally('signal', [], ['miss'])).toEqual({ ...none, misses: 1 });
  });
});
