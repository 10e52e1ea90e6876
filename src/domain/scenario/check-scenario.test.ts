import { describe, expect, it } from 'vitest';
import { checkScenario } from './check-scenario.ts';
import type { Choice, EndingKind, Scenario, ScenarioNode } from './scenario.ts';

const choice = (
  id: string,
  to: string,
  outcome: Choice['outcome'] = 'good',
  more: Partial<Choice> = {},
): Choice => ({
  id,
  to,
  outcome,
  text: `Gör ${id}`,
  feedback: 'Därför.',
  ...more,
});
const node = (id: string, ...choices: Choice[]): ScenarioNode => ({ id, title: id, text: [], choices });
const ending = (id: string, kind: EndingKind): ScenarioNode =>
  ({ id, title: id, text: [], ending: { kind, title: id, text: [] } }) as unknown as ScenarioNode;

/** door: a good → answer, b miss → wrong; answer: a miss → wrong, b good → right. */
const NODES = [
  node('door', choice('a', 'answer'), choice('b', 'wrong', 'miss')),
  node('answer', choice('a', 'wrong', 'miss'), choice('b', 'right')),
  ending('right', 'right'),
  ending('wrong', 'wrong'),
];
const tell = (nodes: ScenarioNode[], start = 'door') =>
  checkScenario({ start, nodes } as Scenario, 'fall.yaml').map(({ code, path, params }) => [
    code,
    path.join('.'),
    params,
  ]);
const [door, answer, right, wrong] = NODES as [ScenarioNode, ScenarioNode, ScenarioNode, ScenarioNode];

describe('the nodes of a case', () => {
  it('are right in one that has nothing wrong', () => {
    expect(tell(NODES)).toEqual([]);
  });

  it('have an id each, and nothing is said of the ways where they have not', () => {
    expect(tell([...NODES, ending('answer', 'wrong')])).toEqual([['I801', 'nodes.4.id', { id: 'answer' }]]);
  });

  it('tell a fact with one id in one way', () => {
    const fact = (id: string, text = 'Lagret är tomt.', kind = 'supports') => ({ id, text, kind });
    const withFacts = (first: object[], second: object[]) =>
      tell([{ ...door, evidence: first }, { ...answer, evidence: second }, right, wrong] as ScenarioNode[]);
    expect(withFacts([fact('tomt')], [fact('tomt')])).toEqual([]);
    const finding = (path: string) => [['I802', path, { id: 'tomt', node: 'door' }]];
    expect(withFacts([fact('a'), fact('tomt')], [fact('tomt', 'Lagret är fullt.')])).toEqual(
      finding('nodes.1.evidence.0.id'),
    );
    expect(withFacts([fact('tomt')], [fact('b'), fact('tomt', 'Lagret är tomt.', 'neutral')])).toEqual(
      finding('nodes.1.evidence.1.id'),
    );
    expect(withFacts([fact('tomt'), fact('tomt')], [])).toEqual(finding('nodes.0.evidence.1.id'));
  });

  it('lead to nodes that there are', () => {
    const known = ['door', 'answer', 'right', 'wrong'];
    expect(tell(NODES, 'dor')).toEqual([['I803', 'start', { id: 'dor', nearest: 'door', known }]]);
    const lost = node('answer', choice('a', 'wrong', 'miss'), choice('b', 'rigt'));
    expect(tell([door, lost, right, wrong])).toEqual([
      ['I803', 'nodes.1.choices.1.to', { id: 'rigt', nearest: 'right', known }],
    ]);
  });

  it('go on or end, and never both or neither', () => {
    const { choices: _, ...dead } = answer;
    expect(tell([door, dead, right, wrong]).slice(0, 1)).toEqual([['I804', 'nodes.1', { node: 'answer' }]]);
    const both = { ...wrong, choices: [choice('a', 'right'), choice('b', 'door', 'miss')] };
    expect(tell([door, answer, right, both])).toContainEqual(['I805', 'nodes.3.ending', { node: 'wrong' }]);
  });
});

describe('the choices of a node', () => {
  const withChoices = (...choices: Choice[]) => tell([node('door', ...choices), answer, right, wrong]);

  it('have letters in order', () => {
    expect(withChoices(choice('a', 'answer'), choice('c', 'wrong', 'miss'))).toEqual([
      ['I806', 'nodes.0.choices.1.id', { choice: 'c', expected: 'b' }],
    ]);
  });

  it('say something each', () => {
    expect(
      withChoices(
        choice('a', 'answer'),
        choice('b', 'wrong', 'miss'),
        choice('c', 'wrong', 'miss', { text: ' gör A ' }),
      ),
    ).toEqual([['I807', 'nodes.0.choices.2.text', { node: 'door', choice: 'c', same: 'a' }]]);
  });

  it('say what they cost where several are good, and nowhere else', () => {
    const costs = { costs: 'Tid.' };
    expect(
      withChoices(
        choice('a', 'answer', 'good', costs),
        choice('b', 'answer', 'good', costs),
        choice('c', 'wrong', 'miss'),
      ),
    ).toEqual([]);
    expect(
      withChoices(
        choice('a', 'answer', 'good', costs),
        choice('b', 'answer'),
        choice('c', 'wrong', 'miss', costs),
      ),
    ).toEqual([
      ['I815', 'nodes.0.choices.1.outcome', { node: 'door', choice: 'b' }],
      ['I816', 'nodes.0.choices.2.costs', { node: 'door', choice: 'c' }],
    ]);
    expect(withChoices(choice('a', 'answer', 'good', costs), choice('b', 'wrong', 'miss'))).toEqual([
      ['I816', 'nodes.0.choices.0.costs', { node: 'door', choice: 'a' }],
    ]);
  });
});

describe('the ways through a case', () => {
  it('come to every node', () => {
    expect(
      tell([
        ...NODES,
        ending('aldrig', 'partly'),
        node('inte', choice('a', 'right'), choice('b', 'wrong', 'miss')),
      ]),
    ).toEqual([
      ['I808', 'nodes.4.id', { node: 'aldrig' }],
      ['I808', 'nodes.5.id', { node: 'inte' }],
    ]);
  });

  it('have a way out of every circle', () => {
    const round = [
      node('door', choice('a', 'answer'), choice('b', 'ring', 'miss')),
      answer,
      right,
      wrong,
      node('ring', choice('a', 'varv', 'miss'), choice('b', 'ring', 'miss')),
      node('varv', choice('a', 'ring', 'miss'), choice('b', 'varv', 'miss')),
    ];
    expect(tell(round)).toEqual([['I809', 'nodes.4.choices', { nodes: ['ring', 'varv'] }]]);
    const out = [
      ...round.slice(0, 5),
      node('varv', choice('a', 'ring', 'miss'), choice('b', 'wrong', 'miss')),
    ];
    expect(tell(out)).toEqual([]);
  });

  it('end right somewhere, and that is where good choices lead', () => {
    expect(tell([door, answer, ending('right', 'partly'), wrong])).toEqual([['I810', 'nodes', {}]]);
    const stop = node('answer', choice('a', 'wrong', 'miss'), choice('b', 'right', 'miss'));
    expect(tell([door, stop, right, wrong])).toEqual([['I811', 'nodes.1', { node: 'answer' }]]);
    const none = node('door', choice('a', 'answer', 'miss'), choice('b', 'wrong', 'miss'));
    expect(tell([none, answer, right, wrong])).toEqual([['I811', 'nodes.0', { node: 'door' }]]);
  });

  it('end nowhere but right by good choices', () => {
    const both = node(
      'answer',
      choice('a', 'half', 'good', { costs: 'A' }),
      choice('b', 'right', 'good', { costs: 'B' }),
      choice('c', 'wrong', 'miss'),
    );
    expect(tell([door, both, right, wrong, ending('half', 'partly')])).toEqual([
      ['I812', 'nodes.4.ending.kind', { node: 'half', kind: 'partly' }],
    ]);
  });
});

describe('the place of the good choice', () => {
  const chain = (letters: string) => [
    ...[...letters].map((letter, index) => {
      const to = index === letters.length - 1 ? 'right' : `n${index + 1}`;
      const [first, second] =
        letter === 'a'
          ? [choice('a', to), choice('b', 'wrong', 'miss')]
          : [choice('a', 'wrong', 'miss'), choice('b', to)];
      return node(`n${index}`, first as Choice, second as Choice);
    }),
    right,
    wrong,
  ];

  it.each([
    ['bbb', true],
    ['aaaa', true],
    ['bb', false],
    ['bba', false],
    ['abb', false],
  ])('of %s gives it away: %s', (letters, givesAway) => {
    expect(tell(chain(letters), 'n0')).toEqual(
      givesAway ? [['I813', 'nodes', { letter: letters[0], count: letters.length }]] : [],
    );
  });
});
