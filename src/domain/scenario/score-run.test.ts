import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Branches } from '../fixtures/branches.ts';
import { caseOutcome } from '../questions/case-outcome.ts';
import { actions, doorCase, soundGraphs } from './fixtures/graphs.ts';
import { choose, endOf, startRun, stepBack } from './run.ts';
import type { ScenarioGraph } from './scenario.ts';
import { scoreRun } from './score-run.ts';

/** `b<0a`: choice b, back to the start, choice a. */
function walk(graph: ScenarioGraph, written: string) {
  return [...written.matchAll(/<(\d)|([a-d])/g)].reduce(
    (run, [, back, choice = '']) =>
      back === undefined ? choose(graph, run, choice) : stepBack(run, Number(back)),
    startRun(),
  );
}

const outcomeOf = (graph: ScenarioGraph, written: string) => {
  const score = scoreRun(graph, walk(graph, written));
  return score && { kind: score.kind, outcomes: caseOutcome(graph, score) };
};

describe('the score of a run', () => {
  it('waits for an ending', () => {
    expect(scoreRun(doorCase, walk(doorCase, 'b'))).toBeUndefined();
  });

  it('is right, and a correct dismissal of an innocent case, with good choices only', () => {
    expect(scoreRun(doorCase, walk(doorCase, 'ab'))).toEqual({
      kind: 'right',
      earned: 2,
      total: 2,
      mistakes: [],
    });
    expect(outcomeOf(doorCase, 'ab')).toEqual({ kind: 'right', outcomes: ['correct-dismissal'] });
    expect(outcomeOf({ ...doorCase, truth: 'signal' }, 'ab')?.outcomes).toEqual(['hit']);
  });

  it('is wrong at a wrong ending, with the mistakes that led there', () => {
    expect(outcomeOf(doorCase, 'aa')).toEqual({ kind: 'wrong', outcomes: ['false-alarm'] });
    expect(outcomeOf(doorCase, 'ba')).toEqual({ kind: 'wrong', outcomes: ['miss'] });
  });

  it('is partly right after a way around, and after a mistake that was taken back', () => {
    expect(outcomeOf(doorCase, 'bbb')).toEqual({ kind: 'partly', outcomes: ['miss'] });
    expect(outcomeOf(doorCase, 'b<0ab')).toEqual({ kind: 'partly', outcomes: ['miss'] });
  });

  it('earns for each node where the first choice was good, and never all on the way with a mistake', () => {
    const earned = (written: string) => scoreRun(doorCase, walk(doorCase, written))?.earned;
    expect(earned('bbb')).toBe(1);
    expect(earned('b<0ab')).toBe(1);
    expect(earned('aa')).toBe(0);
    const partly = (written: string) => {
      const nodes = doorCase.nodes.map((node) =>
        node.id === 'wrong' ? { id: 'wrong', ending: { kind: 'partly' as const } } : node,
      );
      return scoreRun({ ...doorCase, nodes }, walk({ ...doorCase, nodes }, written));
    };
    expect(partly('ba')).toEqual({ kind: 'partly', earned: 0, total: 2, mistakes: ['miss', 'miss'] });
    expect(partly('aa')).toEqual({ kind: 'partly', earned: 1, total: 2, mistakes: ['false-alarm'] });
  });

  it('does not change by what is tried after the first ending', () => {
    expect(scoreRun(doorCase, walk(doorCase, 'ab<1a'))).toEqual(scoreRun(doorCase, walk(doorCase, 'ab')));
    expect(scoreRun(doorCase, walk(doorCase, 'aa<1b'))).toEqual(scoreRun(doorCase, walk(doorCase, 'aa')));
    expect(scoreRun(doorCase, walk(doorCase, 'ab<0'))?.kind).toBe('right');
  });

  it('stays in its bounds, and earns all only when right', () => {
    const branches = new Branches<'after-the-end' | 'at-an-end'>();
    fc.assert(
      fc.property(soundGraphs, actions, (graph, done) => {
        let run = startRun();
        let first: ReturnType<typeof scoreRun>;
        for (const action of done) {
          run = 'back' in action ? stepBack(run, action.back) : choose(graph, run, action.choose);
          const score = scoreRun(graph, run);
          if (endOf(graph, run)) {
            branches.enter('at-an-end');
            expect(score).toBeDefined();
          }
          if (first) {
            branches.enter('after-the-end');
            expect(score).toEqual(first);
          }
          first ??= score;
          if (!score) continue;
          expect(score.earned).toBeGreaterThanOrEqual(0);
          expect(score.earned).toBeLessThanOrEqual(score.total);
          expect(score.earned === score.total).toBe(score.kind === 'right');
        }
      }),
    );
    expect(branches.met).toEqual(['after-the-end', 'at-an-end']);
  });
});
