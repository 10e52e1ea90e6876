import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Branches } from '../fixtures/branches.ts';
import { actions, doorCase, manyActions, soundGraphs } from './fixtures/graphs.ts';
import { choose, currentNodeId, startRun, stepBack } from './run.ts';
import { runToSelected, selectedToRun } from './stored-run.ts';

describe('a stored run', () => {
  it('tells choices and steps back in order of time', () => {
    const run = choose(doorCase, stepBack(choose(doorCase, startRun(), 'b'), 0), 'a');
    expect(runToSelected(run)).toEqual(['door:b', '<0', 'door:a']);
  });

  it('is read back as it was, and one too long to store comes to the same place', () => {
    const branches = new Branches<'short' | 'too-long'>();
    fc.assert(
      fc.property(soundGraphs, fc.oneof(actions, manyActions), (graph, done) => {
        const run = done.reduce(
          (walked, action) =>
            'back' in action ? stepBack(walked, action.back) : choose(graph, walked, action.choose),
          startRun(),
        );
        const selected = runToSelected(run);
        const read = selectedToRun(graph, selected);
        expect(selected.length).toBeLessThanOrEqual(100);
        expect(currentNodeId(graph, read)).toBe(currentNodeId(graph, run));
        branches.enter(run.history.length <= 100 ? 'short' : 'too-long');
        if (run.history.length <= 100) expect(read).toEqual(run);
      }),
    );
    expect(branches.met).toEqual(['short', 'too-long']);
  });

  it('goes no further than the case still does', () => {
    const changed = {
      ...doorCase,
      nodes: doorCase.nodes.map((node) =>
        node.id === 'door'
          ? { ...node, choices: [{ id: 'b', to: 'answer', outcome: 'good' as const }] }
          : node,
      ),
    };
    expect(selectedToRun(changed, ['door:a', 'answer:b'])).toEqual(startRun());
    const moved = selectedToRun(changed, ['door:b', 'office:b', 'answer:b']);
    expect(currentNodeId(changed, moved)).toBe('answer');
  });

  it('never throws, whatever is stored', () => {
    const entries = fc.oneof(
      fc.string(),
      fc.constantFrom('<0', '<1', '<999', '<-1', 'door:a', 'door', ':a', 'door:a:b', '__proto__:a'),
    );
    fc.assert(
      fc.property(fc.array(entries), (selected) => {
        expect(['door', 'office', 'answer', 'right', 'wrong']).toContain(
          currentNodeId(doorCase, selectedToRun(doorCase, selected)),
        );
      }),
    );
  });
});
