import { describe, expect, it } from 'vitest';
import type { DecisionPath, PathEnding } from './decision-path.ts';
import { findWhole, namePlace, placeOf, showChoices, showTrails } from './show-path.ts';

const ending = (id: string): PathEnding => ({
  id,
  answer: 'may',
  title: id,
  why: [],
  law: [],
  write: [],
  note: '',
  meanwhile: [],
  aliases: [],
});
const path: DecisionPath = {
  id: 'prov',
  checked: '2026-11-29',
  start: 'vad',
  nodes: [
    {
      id: 'vad',
      question: 'Vad har du?',
      help: '',
      aliases: [],
      choices: [
        { text: 'Ett papper', to: 'vem' },
        { text: 'Ett rykte', to: 'nej' },
      ],
    },
    {
      id: 'vem',
      question: 'Vem ska ha det?',
      help: '',
      aliases: [],
      choices: [
        { text: 'Polisen', to: 'ja' },
        { text: 'Grannen', to: 'nej' },
      ],
    },
  ],
  endings: [ending('ja'), ending('nej')],
};
const placed = { path, guide: 'far-jag' };

describe('what the page of a step shows', () => {
  it('leads a choice to a question by its address alone', () => {
    expect(showChoices(placed, path.nodes[0] as never)[0]).toEqual({
      text: 'Ett papper',
      to: 'vem',
      address: '/anmal/far-jag/vem/',
    });
  });

  it('leads a choice to an answer by the way that was taken, so that the page can tell it without a script', () => {
    expect(showChoices(placed, path.nodes[1] as never).map(({ address }) => address)).toEqual([
      '/anmal/far-jag/ja/#fran-vem',
      '/anmal/far-jag/nej/#fran-vem',
    ]);
    expect(showTrails(placed, 'nej').map(({ anchor }) => anchor)).toEqual(['fran-vem', 'fran-vad']);
  });

  it('tells each question with what was answered and where to change it', () => {
    expect(showTrails(placed, 'ja')[0]?.steps).toEqual([
      { question: 'Vad har du?', choice: 'Ett papper', address: '/anmal/far-jag/vad/' },
      { question: 'Vem ska ha det?', choice: 'Polisen', address: '/anmal/far-jag/vem/' },
    ]);
  });
});

describe('where a question or an answer is read with what belongs to it', () => {
  it('has a place of its own for each, in order, on every page that has it', () => {
    const steps = [...path.nodes, ...path.endings].map(({ id }) => placeOf(path, id));
    expect(steps).toEqual(['f1', 'f2', 's1', 's2']);
  });

  it('is called by the same number as its place', () => {
    const names = { question: 'Fråga {number}', ending: 'Svar {number}' } as const;
    expect(['vem', 'nej'].map((id) => namePlace(path, id, names))).toEqual(['Fråga 2', 'Svar 2']);
  });

  it('is the page of its part for a question, and the page of the guide for what belongs to several parts', () => {
    expect(findWhole(placed, 'vem')).toBe('/anmal/far-jag/vem/hela/#f2');
    expect(findWhole(placed, 'vad')).toBe('/anmal/far-jag/#f1');
    expect(findWhole(placed, 'nej')).toBe('/anmal/far-jag/#s2');
  });
});
