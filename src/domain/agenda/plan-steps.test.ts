import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Administration } from '../course/role.ts';
import type { SessionPart } from '../sessions/session.ts';
import { chooseAreas } from './choose-areas.ts';
import { countMaterials } from './count-materials.ts';
import { listBlocks } from './list-blocks.ts';
import { moveArea } from './move-area.ts';

describe('the running order', () => {
  it('is changed a step at a time, and not beyond its ends', () => {
    expect(moveArea(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moveArea(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moveArea(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moveArea(['a', 'b', 'c'], 'x', 1)).toEqual(['a', 'b', 'c']);
  });

  it('is back where it was after a step and its opposite, unless at an end', () => {
    const areas = fc.uniqueArray(fc.string({ maxLength: 4 }), { minLength: 2 });
    fc.assert(
      fc.property(areas, fc.nat(), (order, pick) => {
        const area = order[pick % (order.length - 1)] ?? '';
        expect(moveArea(moveArea(order, area, 1), area, -1)).toEqual(order);
      }),
    );
  });
});

describe('areas for an administration', () => {
  const administration = (...roles: string[][]): Administration => ({
    id: 'x',
    name: 'x',
    summary: 'x',
    roles: roles.map((lessons, index) => ({ id: `${index}`, name: 'x', lessons })),
  });
  const areas = ['intro', 'bygg', 'miljo', 'anmala'];
  const areaOf = (lesson: string) => lesson.split('-')[0] ?? '';

  it('are those that some role has two lessons from, between the first and the last', () => {
    const one = administration(['miljo-1', 'bygg-1', 'miljo-2'], ['bygg-2']);
    expect(chooseAreas([one], areas, areaOf)).toEqual(['intro', 'miljo', 'anmala']);
    expect(chooseAreas([one, administration(['bygg-1', 'bygg-2'])], areas, areaOf)).toEqual(areas);
    expect(chooseAreas([], areas, areaOf)).toEqual(['intro', 'anmala']);
  });
});

describe('materials', () => {
  it('are counted for pairs, with a group of three when somebody is over', () => {
    expect(countMaterials(24)).toEqual({
      cardSets: 24,
      pairs: 12,
      hasGroupOfThree: false,
      signList: { rows: 28, sheets: 1 },
    });
    expect(countMaterials(25)).toEqual({
      cardSets: 25,
      pairs: 12,
      hasGroupOfThree: true,
      signList: { rows: 29, sheets: 2 },
    });
  });
});

describe('the lines of an agenda', () => {
  const part: SessionPart = { id: 'p', title: 'p', kind: 'case', minutes: 10, least: 5 };
  const partSlot = (area: string, startsAt: number) => ({
    kind: 'part' as const,
    area,
    part,
    planned: 10,
    startsAt,
    minutes: 10,
  });

  it('gather the parts of a pass, and go on with it after a pause', () => {
    const blocks = listBlocks({
      slots: [
        { kind: 'welcome', planned: 5, startsAt: 0, minutes: 5 },
        partSlot('a', 5),
        partSlot('a', 15),
        { kind: 'stretch', startsAt: 25, minutes: 5 },
        partSlot('a', 30),
        partSlot('b', 40),
      ],
    });
    expect(
      blocks.map((block) =>
        'parts' in block
          ? [block.area, block.continued, block.startsAt, block.minutes, block.parts.length]
          : block.slot.kind,
      ),
    ).toEqual([
      'welcome',
      ['a', false, 5, 20, 2],
      'stretch',
      ['a', true, 30, 10, 1],
      ['b', false, 40, 10, 1],
    ]);
  });
});
