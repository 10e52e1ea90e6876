import { describe, expect, it } from 'vitest';
import type { Truth } from '../domain/words/vocabulary.ts';
import { checkWith, QUESTIONS } from './fixtures/broken-content.ts';

const question = (truth: Truth, number: number, judgeable = true) => `  - kind: single
    id: prov-f${String(number + 1).padStart(2, '0')}
    truth: ${truth}
    judgeable: ${judgeable}
    situation: Lagret är tomt vid besöket.
    prompt: Vad gör du?
    signs: []
    lesson: prov-forsta
    sources: []
    options:
      - { id: a, text: Jag väntar., right: true, feedback: Därför är det så här. }
      - { id: b, text: Jag ringer., right: false, mistake: fact, feedback: Därför är det så här. }
      - { id: c, text: Jag skriver., right: false, mistake: fact, feedback: Därför är det så här. }
`;

/** So many questions of each truth, in an area. */
const findings = (counts: Record<Truth, number>, judgeable = true) => {
  const truths = Object.entries(counts).flatMap(([truth, count]) => Array<Truth>(count).fill(truth as Truth));
  const bank = truths.map((truth, number) => question(truth, number, judgeable)).join('');
  return checkWith({ [QUESTIONS]: () => `questions:\n${bank}` }).filter(({ code }) => code === 'I423');
};

describe('the situations of an area that can be judged', () => {
  it('may be a quarter of each sort', () => {
    expect(findings({ signal: 10, unclear: 5, innocent: 5 })).toEqual([]);
  });

  it('are refused where a verdict is rarer than that', () => {
    expect(findings({ signal: 10, unclear: 4, innocent: 6 })).toMatchObject([
      { code: 'I423', severity: 'error', params: { truth: 'unclear', count: 4, total: 20, least: 0.25 } },
    ]);
  });

  it('are not counted where there are few of them, or where the situation alone cannot be judged', () => {
    expect(findings({ signal: 15, unclear: 2, innocent: 2 })).toEqual([]);
    expect(findings({ signal: 20, unclear: 0, innocent: 0 }, false)).toEqual([]);
  });
});

describe('what tells twins apart', () => {
  const twins = (truth: Truth, judgeable = true) => {
    const of = (number: number, other: number, own: Truth) =>
      question(own, number, judgeable).replace(
        '    options:',
        `    twin: { of: prov-f0${other + 1}, decides: Kvittot från i går finns. }\n    options:`,
      );
    const bank = of(0, 1, 'signal') + of(1, 0, truth);
    return checkWith({ [QUESTIONS]: () => `questions:\n${bank}` }).filter(({ code }) => code === 'I424');
  };

  it('is why the verdict is another, where a verdict is asked for', () => {
    expect(twins('innocent')).toEqual([]);
    expect(twins('signal')).toMatchObject([
      {
        code: 'I424',
        severity: 'error',
        params: { question: 'prov-f01', twin: 'prov-f02', truth: 'signal' },
      },
      {
        code: 'I424',
        severity: 'error',
        params: { question: 'prov-f02', twin: 'prov-f01', truth: 'signal' },
      },
    ]);
  });

  it('may be something else where no verdict is asked for', () => {
    expect(twins('signal', false)).toEqual([]);
  });
});
