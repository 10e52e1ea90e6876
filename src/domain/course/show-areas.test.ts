import { describe, expect, it } from 'vitest';
import type { ReadyDay } from '../agenda/ready-day.ts';
import type { CourseArea } from './course.ts';
import type { Administration } from './role.ts';
import { partAreas, showAdministrations, showDays } from './show-areas.ts';

/** As much of an area as the rules look at. */
const area = (id: string, more: object = {}) =>
  ({
    area: { id },
    slug: `om-${id}`,
    signs: [{ sign: { id: `${id}-tecken` }, path: `/tecken/${id}/` }],
    dossiers: [],
    places: [],
    scenarios: [],
    ...more,
  }) as unknown as CourseArea;

const idsOf = (areas: readonly CourseArea[]) => areas.map((one) => one.area.id);

describe('areas that an organisation shows', () => {
  it('are all where it says nothing', () => {
    const { shown, hidden } = partAreas([area('a'), area('b')], undefined);
    expect([idsOf(shown), idsOf(hidden)]).toEqual([['a', 'b'], []]);
  });

  it('keep the order of the course', () => {
    const { shown, hidden } = partAreas([area('a'), area('b'), area('c')], ['c', 'a']);
    expect([idsOf(shown), idsOf(hidden)]).toEqual([['a', 'c'], ['b']]);
  });

  it('do not count the signs of the others as theirs, in cases and in keys', () => {
    const a = area('a', {
      scenarios: [{ scenario: { signs: ['a-tecken', 'b-tecken'] } }],
      dossiers: [
        {
          dossier: {
            key: [
              { sign: 'a-tecken', why: 'ett' },
              { sign: 'b-tecken', why: 'två' },
            ],
          },
        },
      ],
    });
    const [shown] = partAreas([a, area('b')], ['a']).shown;
    expect(shown?.scenarios[0]?.scenario.signs).toEqual(['a-tecken']);
    expect(shown?.dossiers[0]?.dossier.key).toEqual([{ sign: 'a-tecken', why: 'ett' }, { why: 'två' }]);
  });
});

describe('roles', () => {
  it('lose the lessons that are not shown, and are gone when none is left', () => {
    const administrations = [
      {
        id: 'ett',
        roles: [
          { id: 'r1', lessons: ['x', 'y'] },
          { id: 'r2', lessons: ['y'] },
        ],
      },
      { id: 'två', roles: [{ id: 'r3', lessons: ['y'] }] },
    ] as unknown as Administration[];
    expect(showAdministrations(administrations, (lesson) => lesson === 'x')).toEqual([
      { id: 'ett', roles: [{ id: 'r1', lessons: ['x'] }] },
    ]);
  });
});

describe('ready-made days', () => {
  const day = (id: string, areas: string[]) => ({ id, areas }) as unknown as ReadyDay;

  it('lose the areas that are not shown, and are gone when none is left', () => {
    expect(showDays([day('hel', ['a', 'b']), day('halv', ['b'])], ['a'])).toEqual([day('hel', ['a'])]);
  });

  it('are at least one', () => {
    expect(showDays([day('hel', ['a'])], ['c', 'd'])).toEqual([day('hel', ['c'])]);
  });
});
