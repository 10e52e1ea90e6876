import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPublishedIds, KEPT_IDS, listPublished, type PublishedIds, retireId } from './published-ids.ts';

const EMPTY: PublishedIds = { versions: [], retired: [] };
const sign = (id: string) => ({ collection: 'sign' as const, id });

describe('the register of published ids', () => {
  it('takes in what is new under the version, and leaves the rest as it was', () => {
    const first = addPublishedIds(
      EMPTY,
      [sign('b'), sign('a'), { collection: 'source', id: 'lag' }],
      '0.1.0',
    );
    expect(first.versions).toEqual([{ version: '0.1.0', ids: { sign: ['a', 'b'] } }]);
    const second = addPublishedIds(first, [sign('b'), sign('c')], '0.2.0');
    expect(second.versions).toEqual([...first.versions, { version: '0.2.0', ids: { sign: ['c'] } }]);
    expect(addPublishedIds(second, [sign('d')], '0.2.0').versions.at(-1)?.ids).toEqual({ sign: ['c', 'd'] });
    expect(addPublishedIds(second, [sign('a')], '0.3.0')).toBe(second);
  });

  it('keeps what is retired, with the version it was in', () => {
    const register = addPublishedIds(EMPTY, [sign('a'), sign('b')], '0.1.0');
    const retired = retireId(register, 'a');
    expect(retired.retired).toEqual([{ id: 'a', kind: 'sign', version: '0.1.0' }]);
    expect(retired.versions[0]?.ids).toEqual({ sign: ['b'] });
    expect(addPublishedIds(retired, [sign('a')], '0.2.0')).toBe(retired);
  });

  it('retires nothing that never went out', () => {
    expect(() => retireId(EMPTY, 'a')).toThrow(/a has not been published/u);
  });

  it('forgets no id, whatever comes', () => {
    const ids = fc.array(
      fc.record({ collection: fc.constantFrom(...KEPT_IDS), id: fc.stringMatching(/^[a-z]{1,3}$/) }),
    );
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 4 }), (releases) => {
        let register = EMPTY;
        for (const [index, declared] of releases.entries())
          register = addPublishedIds(register, declared, `0.${index}.0`);
        const known = listPublished(register).map(({ kind, id }) => `${kind} ${id}`);
        const all = new Set(releases.flat().map(({ collection, id }) => `${collection} ${id}`));
        expect(known.toSorted()).toEqual([...all].sort());
      }),
    );
  });
});
