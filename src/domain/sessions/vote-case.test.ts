import { describe, expect, it } from 'vitest';
import type { Scenario } from '../scenario/scenario.ts';
import { TRUTHS } from '../words/vocabulary.ts';
import { dossierToVoteCase, listFinds, scenarioToVoteCase } from './vote-case.ts';

const scenario = {
  id: 'fall',
  start: 'b',
  nodes: [
    { id: 'a', title: 'Senare', text: ['Annat.'] },
    {
      id: 'b',
      title: 'Nu',
      text: ['Det ringer.', 'Du svarar.'],
      choices: [
        { id: 'a', text: 'Jag väntar.', to: 'a', outcome: 'miss', feedback: 'Det växer.' },
        { id: 'b', text: 'Jag åker dit.', to: 'a', outcome: 'good', feedback: 'Du ser.' },
      ],
    },
  ],
} as unknown as Scenario;

describe('a case for a room', () => {
  it('is the beginning of a scenario, wherever it stands in the file', () => {
    expect(scenarioToVoteCase(scenario, 'Vad gör du?')).toEqual({
      id: 'fall',
      situation: ['Det ringer.', 'Du svarar.'],
      prompt: 'Vad gör du?',
      options: [
        { id: 'a', letter: 'A', text: 'Jag väntar.', right: false, feedback: 'Det växer.' },
        { id: 'b', letter: 'B', text: 'Jag åker dit.', right: true, feedback: 'Du ser.' },
      ],
    });
  });

  it('is a whole dossier, of which one verdict is right', () => {
    const verdicts = { text: 'Omdöme', feedback: 'Därför' };
    for (const truth of TRUTHS) {
      const { options } = dossierToVoteCase(
        { id: 'akt', assignment: 'Läs handlingarna.', truth },
        { prompt: 'Vad gör du?', verdicts: { signal: verdicts, unclear: verdicts, innocent: verdicts } },
      );
      expect(options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
      expect(options.filter(({ right }) => right).map(({ id }) => id)).toEqual([truth]);
    }
  });

  it('tells of the signs of a dossier, with the paper that shows them, and not of what is innocent', () => {
    const key = [
      { document: 'b', row: '1', verdict: 'innocent' as const, why: 'Vanligt.' },
      { document: 'a', row: '2', verdict: 'sign' as const, reasons: ['r2', 'r1'], why: 'Därför.' },
    ];
    const reasons = [
      { id: 'r1', text: 'Ett skäl' },
      { id: 'r2', text: 'Ett annat skäl' },
    ];
    expect(listFinds({ key, reasons }, [{ id: 'a', title: 'Journalen' }])).toEqual([
      { title: 'Ett annat skäl', document: 'Journalen', why: 'Därför.' },
    ]);
  });
});
