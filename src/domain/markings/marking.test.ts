import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMarking, parseMarking } from './marking.ts';

const ids = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);

describe('a stored marking', () => {
  it('is the document, the row and the reason, or only where it is', () => {
    expect(formatMarking({ part: 'journal/r1', reason: 'weight' })).toBe('journal/r1:weight');
    expect(formatMarking({ part: 'journal/r1' })).toBe('journal/r1');
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(ids, ids, fc.option(ids, { nil: undefined }), (document, row, reason) => {
        const marking = { part: `${document}/${row}`, ...(reason !== undefined && { reason }) };
        expect(parseMarking(formatMarking(marking))).toEqual(marking);
      }),
    );
  });

  it('never throws on other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseMarking(text).part).toBeTypeOf('string');
      }),
    );
  });
});
