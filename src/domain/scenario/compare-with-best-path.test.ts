import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPath } from './best-path.ts';
import { compareWithBestPath } from './compare-with-best-path.ts';
import { actions, doorCase, soundGraphs } from './fixtures/graphs.ts';
import { choose, startRun, stepBack } from './run.ts';

describe('the best path', () => {
  it('is the shortest way to a right ending by good choices', () => {
    expect(bestPath(doorCase)).toEqual([
      { node: 'door', choice: 'a' },
      { node: 'answer', choice: 'b' },
    ]);
  });

  it('is empty where good choices end nowhere', () => {
    expect(bestPath({ ...doorCase, start: 'wrong' })).toEqual([]);
    expect(bestPath({ ...doorCase, start: 'gone' })).toEqual([]);
  });
});

describe('the comparison with the best path', () => {
  it('shows every choice of the visited nodes: taken, taken back, not taken, and the best', () => {
    const tried = stepBack(choose(doorCase, choose(doorCase, startRun(), 'b'), 'b'), 0);
    const run = choose(doorCase, choose(doorCase, tried, 'a'), 'a');
    expect(compareWithBestPath(doorCase, run)).toEqual([
      {
        node: 'door',
        wasVisited: true,
        choices: [
          { choice: 'a', verdict: 'taken', isBest: true },
          { choice: 'b', verdict: 'taken-back', isBest: false },
        ],
      },
      {
        node: 'answer',
        wasVisited: true,
        choices: [
          { choice: 'a', verdict: 'taken', isBest: false },
          { choice: 'b', verdict: 'not-taken', isBest: true },
        ],
      },
      {
        node: 'office',
        wasVisited: true,
        choices: [
          { choice: 'a', verdict: 'not-taken', isBest: false },
          { choice: 'b', verdict: 'taken-back', isBest: false },
          { choice: 'c', verdict: 'not-taken', isBest: false },
        ],
      },
    ]);
  });

  it('shows the nodes of the best path that were never seen, last', () => {
    const run = choose(doorCase, choose(doorCase, startRun(), 'b'), 'a');
    expect(compareWithBestPath(doorCase, run).map(({ node, wasVisited }) => [node, wasVisited])).toEqual([
      ['door', true],
      ['office', true],
      ['answer', false],
    ]);
  });

  it('has each node once, and one taken choice at the most recent visit of every node on the path', () => {
    fc.assert(
      fc.property(soundGraphs, actions, (graph, done) => {
        const run = done.reduce(
          (walked, action) =>
            'back' in action ? stepBack(walked, action.back) : choose(graph, walked, action.choose),
          startRun(),
        );
        const compared = compareWithBestPath(graph, run);
        expect(new Set(compared.map(({ node }) => node)).size).toBe(compared.length);
        for (const step of run.path) {
          const node = compared.find((one) => one.node === step.node);
          expect(node?.choices.find(({ choice }) => choice === step.choice)?.verdict).toBe('taken');
        }
      }),
    );
  });
});
