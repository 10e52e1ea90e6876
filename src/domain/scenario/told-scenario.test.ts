import { describe, expect, it } from 'vitest';
import { bestPath } from './best-path.ts';
import { evidenceAt } from './evidence-at.ts';
import { doorCase } from './fixtures/graphs.ts';
import { choose, startRun } from './run.ts';
import type { Scenario } from './scenario.ts';
import { isToldScenario, toToldScenario } from './told-scenario.ts';

const choice = { id: 'a', to: 'slut', outcome: 'good', text: 'Gå in', feedback: 'Bra.' };
const scenario = {
  id: 'fallet',
  truth: 'signal',
  start: 'dorr',
  title: 'Fallet',
  role: 'Du är chef.',
  nodes: [
    {
      id: 'dorr',
      title: 'Vid dörren',
      text: ['Det är tomt.'],
      evidence: [{ id: 'e', text: 'Inget ljus.', kind: 'supports' }],
      choices: [choice],
    },
    {
      id: 'slut',
      title: 'Slutet',
      text: [],
      ending: { kind: 'right', title: 'Rätt', why: 'Därför.', whatNext: 'Skriv.' },
    },
  ],
} as unknown as Scenario;
const told = {
  id: 'fallet',
  truth: 'signal',
  start: 'dorr',
  nodes: [
    { id: 'dorr', title: 'Vid dörren', evidence: [{ id: 'e', text: 'Inget ljus.' }], choices: [choice] },
    { id: 'slut', title: 'Slutet', ending: { kind: 'right' } },
  ],
};

describe('what the script of a case gets', () => {
  it('is what is told again, and nothing that gives the case away', () => {
    expect(toToldScenario(scenario)).toEqual(told);
  });

  it('is taken as it was written, and not with a part missing', () => {
    expect(isToldScenario(JSON.parse(JSON.stringify(told)))).toBe(true);
    const [node, end] = told.nodes;
    const without = (name: string) => ({ ...told, [name]: undefined });
    const damaged: unknown[] = [
      null,
      ...['id', 'truth', 'start', 'nodes'].map(without),
      { ...told, truth: 'maybe' },
      ...['id', 'title'].map((name) => ({ ...told, nodes: [{ ...node, [name]: undefined }] })),
      ...['id', 'text'].map((name) => ({
        ...told,
        nodes: [{ ...node, evidence: [{ id: 'e', text: 'a', [name]: 7 }] }],
      })),
      ...Object.keys(choice).map((name) => ({
        ...told,
        nodes: [{ ...node, choices: [{ ...choice, [name]: undefined }] }],
      })),
      { ...told, nodes: [{ ...node, choices: [{ ...choice, outcome: 'bad' }] }] },
      { ...told, nodes: [{ ...end, ending: {} }] },
      { ...told, nodes: [{ ...end, ending: { kind: 'good' } }] },
    ];
    for (const value of damaged) expect(isToldScenario(value), JSON.stringify(value)).toBe(false);
  });
});

describe('the best path', () => {
  it('is the shortest by good choices alone, and the first of those that are as short', () => {
    expect(bestPath(doorCase)).toEqual([
      { node: 'door', choice: 'a' },
      { node: 'answer', choice: 'b' },
    ]);
    const graph = (...choices: [string, string, 'good' | 'miss'][]) => ({
      ...doorCase,
      nodes: [
        { id: 'door', choices: choices.map(([id, to, outcome]) => ({ id, to, outcome })) },
        { id: 'answer', choices: [{ id: 'a', to: 'right', outcome: 'good' as const }] },
        { id: 'office', choices: [{ id: 'a', to: 'right', outcome: 'good' as const }] },
        { id: 'right', ending: { kind: 'right' as const } },
      ],
    });
    expect(bestPath(graph(['a', 'office', 'good'], ['b', 'answer', 'good'])).map(({ node }) => node)).toEqual(
      ['door', 'office'],
    );
    expect(bestPath(graph(['a', 'office', 'good'], ['b', 'right', 'good']))).toEqual([
      { node: 'door', choice: 'b' },
    ]);
    expect(bestPath(graph(['a', 'right', 'miss'], ['b', 'door', 'good']))).toEqual([]);
  });
});

describe('what is known on the way', () => {
  it('is each fact once, in the order in which it was learnt', () => {
    const ids = (choices: string) =>
      evidenceAt(
        doorCase,
        [...choices].reduce((run, id) => choose(doorCase, run, id), startRun()),
      ).map(({ id }) => id);
    expect(ids('')).toEqual(['empty']);
    expect(ids('a')).toEqual(['empty', 'receipt']);
    expect(ids('bb')).toEqual(['empty', 'note', 'receipt']);
    expect(ids('ba')).toEqual(['empty', 'note', 'letter']);
  });
});
