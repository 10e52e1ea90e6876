import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceAt } from './evidence-at.ts';
import { findNode } from './find-node.ts';
import { actions, doorCase, soundGraphs } from './fixtures/graphs.ts';
import { choose, currentNodeId, endOf, type Run, startRun, stepBack, visitedNodeIds } from './run.ts';
import type { ScenarioGraph } from './scenario.ts';

const walk = (graph: ScenarioGraph, choices: string, run = startRun()) =>
  [...choices].reduce((walked, choice) => choose(graph, walked, choice), run);
const act = (graph: ScenarioGraph, run: Run, action: { choose: string } | { back: number }) =>
  'back' in action ? stepBack(run, action.back) : choose(graph, run, action.choose);
const knownAt = (graph: ScenarioGraph, run: Run) => evidenceAt(graph, run).map(({ id }) => id);

describe('a run through a scenario', () => {
  it('starts at the start and follows the choices to an ending', () => {
    expect(currentNodeId(doorCase, startRun())).toBe('door');
    const ended = walk(doorCase, 'bb');
    expect(visitedNodeIds(doorCase, ended)).toEqual(['door', 'office', 'answer']);
    expect(endOf(doorCase, ended)).toBeUndefined();
    expect(endOf(doorCase, walk(doorCase, 'b', ended))).toEqual({ kind: 'right' });
  });

  it('stays where it is at a choice that is not there, and after the end', () => {
    expect(choose(doorCase, startRun(), 'd')).toEqual(startRun());
    const ended = walk(doorCase, 'ab');
    expect(choose(doorCase, ended, 'a')).toBe(ended);
  });

  it('goes back to any earlier point, and remembers what was taken back', () => {
    const back = stepBack(walk(doorCase, 'bb'), 1);
    expect(currentNodeId(doorCase, back)).toBe('office');
    expect(back.history).toHaveLength(3);
    expect(currentNodeId(doorCase, stepBack(walk(doorCase, 'bb'), 0))).toBe('door');
    const run = walk(doorCase, 'b');
    for (const steps of [1, 2, -1, 0.5, Number.NaN]) expect(stepBack(run, steps)).toBe(run);
  });

  it('gathers each fact once, and gives up what was learnt on the way that was taken back', () => {
    const run = walk(doorCase, 'bb');
    expect(knownAt(doorCase, run)).toEqual(['empty', 'note', 'receipt']);
    expect(knownAt(doorCase, stepBack(run, 0))).toEqual(['empty']);
    expect(knownAt(doorCase, walk(doorCase, 'a'))).toEqual(['empty', 'receipt']);
  });

  it('never throws, stays in the case and keeps path and place together, whatever is done', () => {
    fc.assert(
      fc.property(soundGraphs, actions, (graph, done) => {
        let run = startRun();
        for (const action of done) {
          run = act(graph, run, action);
          const visited = visitedNodeIds(graph, run);
          expect(visited.every((id) => findNode(graph, id))).toBe(true);
          expect(visited).toHaveLength(run.path.length + 1);
          expect(visited.slice(0, -1).some((id) => findNode(graph, id)?.ending)).toBe(false);
        }
      }),
    );
  });

  it('never loses a fact by going on, and has the same facts again after going back and on the same way', () => {
    fc.assert(
      fc.property(soundGraphs, actions, fc.nat(8), (graph, done, steps) => {
        const run = done.reduce((walked, action) => act(graph, walked, action), startRun());
        for (const { id } of findNode(graph, currentNodeId(graph, run))?.choices ?? []) {
          expect(knownAt(graph, choose(graph, run, id))).toEqual(expect.arrayContaining(knownAt(graph, run)));
        }
        const back = stepBack(run, steps);
        const again = run.path
          .slice(back.path.length)
          .reduce((on, { choice }) => choose(graph, on, choice), back);
        expect(knownAt(graph, again)).toEqual(knownAt(graph, run));
        for (const id of visitedNodeIds(graph, run)) {
          for (const fact of findNode(graph, id)?.evidence ?? [])
            expect(knownAt(graph, run)).toContain(fact.id);
        }
      }),
    );
  });

  it('can reach an ending from wherever it is', () => {
    fc.assert(
      fc.property(soundGraphs, actions, (graph, done) => {
        let run = done.reduce((walked, action) => act(graph, walked, action), startRun());
        for (let steps = 0; steps < graph.nodes.length && !endOf(graph, run); steps += 1)
          run = choose(graph, run, 'a');
        expect(endOf(graph, run)).toBeDefined();
      }),
    );
  });
});
