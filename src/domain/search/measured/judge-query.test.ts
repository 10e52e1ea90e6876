import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Judgement, judgeQuery, measureSet, pageOf } from './judge-query.ts';

const judge = (answers: string[], partly: string[] = []): Judgement => ({ id: 'q', answers, partly });

describe('two judges', () => {
  it('make an answer of a page that satisfies one and is about the matter to the other', () => {
    const { kind, answers } = judgeQuery([judge(['/a/', '/b/']), judge([], ['/a/#mitt'])]);
    expect(kind).toBe('answered');
    expect([...answers]).toEqual(['/a/']);
  });

  it('dispute a query where one is content with a page that the other leaves out', () => {
    expect(judgeQuery([judge(['/a/']), judge([], ['/b/'])]).kind).toBe('disputed');
  });

  it('leave a query without an answer when pages are only about the matter', () => {
    expect(judgeQuery([judge([], ['/a/']), judge([], ['/a/'])]).kind).toBe('unanswered');
  });

  it('tell sources on one page apart', () => {
    expect(pageOf('/kallor/lagar/#osl')).toBe('/kallor/lagar/#osl');
  });

  it('say the same in either order', () => {
    const pages = fc.uniqueArray(fc.constantFrom('/a/', '/b/#x', '/c/'));
    const anyJudge = fc.record({ id: fc.constant('q'), answers: pages, partly: pages });
    fc.assert(
      fc.property(anyJudge, anyJudge, (one, other) => {
        expect(judgeQuery([one, other])).toEqual(judgeQuery([other, one]));
      }),
    );
  });
});

describe('the measure of a set', () => {
  const answered = judgeQuery([judge(['/a/']), judge(['/a/'], ['/b/'])]);
  const unanswered = judgeQuery([judge([]), judge([])]);
  const onlyAbout = judgeQuery([judge([], ['/a/']), judge([])]);
  const disputed = judgeQuery([judge(['/a/']), judge([])]);

  it('counts hits over what can be answered, and honesty over both', () => {
    const measure = measureSet([
      { verdict: answered, found: ['/a/#mitt'], isUnsure: false },
      { verdict: answered, found: ['/b/', '/x/', '/y/', '/a/'], isUnsure: true },
      { verdict: unanswered, found: ['/a/'], isUnsure: true },
      { verdict: onlyAbout, found: ['/a/'], isUnsure: false },
      { verdict: disputed, found: [], isUnsure: false },
    ]);
    expect(measure).toEqual({
      answerable: 2,
      hitAt1: 0.5,
      hitAt3: 0.5,
      meanReciprocalRank: 0.625,
      unanswerable: 2,
      saysSo: 0.5,
      withoutPage: 1,
      saysSoWithoutPage: 1,
      saysSoWrongly: 0.5,
      disputed: 1,
      unnamed: 2,
    });
  });
});
