import { describe, expect, it } from 'vitest';
import { checkPath } from './check-path.ts';
import type { DecisionPath, PathEnding, PathNode } from './decision-path.ts';
import { listTrails } from './list-trails.ts';

const node = (id: string, ...targets: string[]): PathNode => ({
  id,
  question: `Vad gäller ${id}?`,
  help: 'Det här behöver du veta.',
  aliases: [],
  choices: targets.map((to) => ({ text: `Till ${to}`, to })),
});
const ending = (id: string, more: Partial<PathEnding> = {}): PathEnding => ({
  id,
  answer: 'must',
  title: `Gör ${id}`,
  why: ['För att lagen säger det.'],
  law: [{ source: 'osl', at: '8 kap. 1 §' }],
  write: ['tid och plats'],
  note: 'Anteckning.',
  meanwhile: ['Vänta.'],
  aliases: [],
  ...more,
});
const path = (nodes: PathNode[], endings: PathEnding[]): DecisionPath => ({
  id: 'prov',
  checked: '2026-11-29',
  start: 'start',
  nodes,
  endings,
});
const codes = (nodes: PathNode[], endings: PathEnding[]) =>
  checkPath(path(nodes, endings), 'prov.yaml').map(({ code }) => code);

const good = path(
  [node('start', 'mitt', 'annat'), node('mitt', 'ja', 'nej'), node('annat', 'nej', 'ja')],
  [ending('ja'), ending('nej', { answer: 'must-not' })],
);

describe('a path of questions', () => {
  it('may share its answers between ways', () => {
    expect(checkPath(good, 'prov.yaml')).toEqual([]);
  });

  it('is not followed while something that it points at is missing', () => {
    const nodes = [node('start', 'mitt', 'annat'), node('mitt', 'ja', 'bort'), node('annat', 'ja', 'nej')];
    expect(codes(nodes, good.endings)).toEqual([]);
  });

  it('has no question or answer that nobody comes to', () => {
    expect(codes([...good.nodes, node('ö', 'ja', 'nej')], [...good.endings, ending('ensam')])).toEqual([
      'I973',
      'I973',
    ]);
  });

  it('has no loop', () => {
    const nodes = [node('start', 'mitt', 'annat'), node('mitt', 'start', 'ja'), node('annat', 'nej', 'ja')];
    expect(codes(nodes, good.endings)).toEqual(['I974']);
  });

  it('comes to each question in one way, so that a reader sees what was answered', () => {
    const nodes = [node('start', 'mitt', 'annat'), node('mitt', 'ja', 'annat'), node('annat', 'nej', 'ja')];
    expect(codes(nodes, good.endings)).toEqual(['I974']);
  });

  it('has no two choices that are the same', () => {
    const twice = {
      ...node('mitt', 'ja', 'nej'),
      choices: [
        { text: 'Ja', to: 'ja' },
        { text: 'Jo', to: 'ja' },
      ],
    };
    expect(codes([good.nodes[0] as PathNode, twice, good.nodes[2] as PathNode], good.endings)).toEqual([
      'I975',
    ]);
  });

  it('answers after two questions at least and six at most', () => {
    expect(codes([node('start', 'ja', 'mitt'), node('mitt', 'nej', 'ja')], good.endings)).toEqual(['I976']);
    const chain = [1, 2, 3, 4, 5, 6].map((step) =>
      node(`s${step}`, step === 6 ? 'ja' : `s${step + 1}`, 'nej'),
    );
    expect(codes([node('start', 's1', 'mitt'), node('mitt', 'nej', 'ja'), ...chain], good.endings)).toEqual([
      'I976',
      'I976',
    ]);
  });

  it('sends somebody to a lawyer with a question, and only then', () => {
    const open = ending('ja', { answer: 'lawyer' });
    expect(codes(good.nodes, [open, ending('nej', { ask: 'Får vi det?' })])).toEqual(['I977', 'I977']);
  });
});

describe('what is said of a path', () => {
  const tell = (nodes: PathNode[], endings: PathEnding[]) =>
    checkPath(path(nodes, endings), 'prov.yaml').map(({ code, file, path: at, params }) => [
      code,
      `${file} ${at.join('.')}`,
      params,
    ]);
  const [start, middle, other] = good.nodes as [PathNode, PathNode, PathNode];

  it('stands at the choice that says the same or leads to the same as another', () => {
    const choices = [
      { text: 'Ja', to: 'ja' },
      { text: 'Nej', to: 'nej' },
      { text: ' Ja ', to: 'nej' },
    ];
    expect(tell([start, { ...middle, choices }, other], good.endings)).toEqual([
      ['I975', 'prov.yaml nodes.1.choices.2', { node: 'mitt', choice: ' Ja ', same: 'Ja' }],
    ]);
  });

  it('stands at the question that is come to in two ways, with those that lead there', () => {
    expect(tell([start, node('mitt', 'ja', 'annat'), other], good.endings)).toEqual([
      ['I974', 'prov.yaml nodes.2.id', { node: 'annat', from: ['start', 'mitt'] }],
    ]);
    expect(tell([start, node('mitt', 'start', 'ja'), other], good.endings)).toEqual([
      ['I974', 'prov.yaml nodes.0.id', { node: 'start', from: ['mitt'] }],
    ]);
  });

  it('stands at what nobody comes to', () => {
    expect(tell([...good.nodes, node('ö', 'ja', 'nej')], [...good.endings, ending('ensam')])).toEqual([
      ['I973', 'prov.yaml nodes.3.id', { id: 'ö' }],
      ['I973', 'prov.yaml endings.2.id', { id: 'ensam' }],
    ]);
  });

  it('stands at the answer that comes too soon, with how many questions led there', () => {
    expect(tell([node('start', 'ja', 'mitt'), node('mitt', 'nej', 'ja')], good.endings)).toEqual([
      ['I976', 'prov.yaml endings.0.id', { id: 'ja', steps: 1, min: 2, max: 6 }],
    ]);
  });

  it('stands at the answer that needs a question to a lawyer, or has one without need', () => {
    expect(
      tell(good.nodes, [
        ending('ja', { answer: 'lawyer', ask: 'Får vi?' }),
        ending('nej', { ask: 'Får vi?' }),
      ]),
    ).toEqual([['I977', 'prov.yaml endings.1.answer', { id: 'nej', answer: 'must' }]]);
  });

  it('is nothing of the ways where two steps have one id', () => {
    expect(tell([...good.nodes, node('mitt', 'ja', 'nej')], good.endings)).toEqual([]);
  });
});

describe('the ways to an answer', () => {
  it('are told with what was asked and answered', () => {
    const trails = listTrails(good, 'nej').map((trail) =>
      trail.map(({ node: { id }, choice }) => [id, choice.text]),
    );
    expect(trails).toEqual([
      [
        ['start', 'Till mitt'],
        ['mitt', 'Till nej'],
      ],
      [
        ['start', 'Till annat'],
        ['annat', 'Till nej'],
      ],
    ]);
  });

  it('end even where a path goes in a ring', () => {
    const ring = path([node('start', 'mitt', 'ja'), node('mitt', 'start', 'ja')], [ending('ja')]);
    expect(listTrails(ring, 'ja')).toHaveLength(2);
  });
});
