import type { ReadyDay } from '../agenda/ready-day.ts';
import type { CourseArea } from './course.ts';
import type { RoleAddition } from './organisation.ts';
import type { Administration } from './role.ts';

/** The areas of the course, parted in those that a site shows and those that it does not. */
export interface PartedAreas {
  shown: CourseArea[];
  hidden: CourseArea[];
}

/**
 * Parts the areas by the ids that an organisation shows; without ids all are shown. What is shown no longer counts signs
 * of the others among its own.
 */
export function partAreas(areas: readonly CourseArea[], ids: readonly string[] | undefined): PartedAreas {
  if (ids === undefined) return { shown: [...areas], hidden: [] };
  const hidden = areas.filter(({ area }) => !ids.includes(area.id));
  const gone = new Set(hidden.flatMap(({ signs }) => signs.map(({ sign }) => sign.id)));
  const shown = areas
    .filter(({ area }) => ids.includes(area.id))
    .map((area) => ({
      ...area,
      scenarios: area.scenarios.map((placed) => ({
        ...placed,
        scenario: { ...placed.scenario, signs: placed.scenario.signs.filter((sign) => !gone.has(sign)) },
      })),
      dossiers: area.dossiers.map((placed) => ({
        ...placed,
        dossier: {
          ...placed.dossier,
          key: placed.dossier.key.map(({ sign, ...detail }) =>
            sign === undefined || gone.has(sign) ? detail : { ...detail, sign },
          ),
        },
      })),
      places: area.places.map((placed) => ({
        ...placed,
        place: {
          ...placed.place,
          details: placed.place.details.map(({ sign, ...detail }) =>
            sign === undefined || gone.has(sign) ? detail : { ...detail, sign },
          ),
          ...(placed.place.states && {
            states: placed.place.states.map((state) => ({
              ...state,
              details: state.details.map(({ sign, ...change }) =>
                sign === undefined || gone.has(sign) ? change : { ...change, sign },
              ),
            })),
          }),
        },
      })),
    }));
  return { shown, hidden };
}

/** The administrations with the lessons that an organisation recommends besides, last in each role. */
export function addRoleLessons(
  administrations: readonly Administration[],
  additions: readonly RoleAddition[],
): Administration[] {
  const own = (id: string) => additions.flatMap(({ role, lessons }) => (role === id ? lessons : []));
  return administrations.map((administration) => ({
    ...administration,
    roles: administration.roles.map((role) => ({
      ...role,
      lessons: [...new Set([...role.lessons, ...own(role.id)])],
    })),
  }));
}

/** The administrations with the lessons that are shown; a role or an administration with none left is gone. */
export function showAdministrations(
  administrations: readonly Administration[],
  isShown: (lesson: string) => boolean,
): Administration[] {
  return administrations
    .map((administration) => ({
      ...administration,
      roles: administration.roles
        .map((role) => ({ ...role, lessons: role.lessons.filter(isShown) }))
        .filter(({ lessons }) => lessons.length > 0),
    }))
    .filter(({ roles }) => roles.length > 0);
}

/** The ready-made days with the areas that are shown. A day with none left is gone, but one is always left. */
export function showDays(days: readonly ReadyDay[], shown: readonly string[]): ReadyDay[] {
  const left = days
    .map((day) => ({ ...day, areas: day.areas.filter((area) => shown.includes(area)) }))
    .filter(({ areas }) => areas.length > 0);
  return left.length > 0 ? left : days.slice(0, 1).map((day) => ({ ...day, areas: shown.slice(0, 1) }));
}
