import { chooseAreas } from '../domain/agenda/choose-areas.ts';
import type { Need, PassWithDossiers } from '../domain/agenda/pass.ts';
import type { Plan } from '../domain/agenda/plan.ts';
import { clockToMinutes, type ReadyDay } from '../domain/agenda/ready-day.ts';
import { addresses } from '../domain/course/addresses.ts';
import type { AreaHue } from '../domain/course/area.ts';
import type { Administration } from '../domain/course/role.ts';
import { getCourse } from './course.ts';
import { getSessions } from './knowledge-day.ts';
import { getAdministrations } from './reference.ts';

/** A pass with what marks it on the page. */
export interface PlacedPass extends PassWithDossiers {
  hue: AreaHue;
  summary: string;
  /** Where the slides and the notes are. */
  path: string;
}

/** The passes in the order of their areas. */
export async function getPasses(): Promise<PlacedPass[]> {
  const [sessions, course, administrations] = await Promise.all([
    getSessions(),
    getCourse(),
    getAdministrations(),
  ]);
  return sessions.map(({ session, area: { area, slug }, cases }) => ({
    area: area.id,
    title: session.title,
    hue: area.hue,
    summary: session.lead,
    parts: session.parts,
    needs: listNeeds(area.id, administrations, (lesson) => course.lesson(lesson).areaId),
    dossiers: cases.flatMap(({ part = '', dossier }) =>
      dossier ? [{ part, title: course.dossier(dossier).dossier.title }] : [],
    ),
    path: addresses.session(slug),
  }));
}

function listNeeds(
  area: string,
  administrations: readonly Administration[],
  areaOf: (lesson: string) => string,
): Need[] {
  return administrations.flatMap(({ id, roles }) => {
    const lessons = roles.flatMap((role) => role.lessons);
    const here = lessons.filter((lesson) => areaOf(lesson) === area);
    const share = Math.round((100 * here.length) / Math.max(1, lessons.length));
    return share > 0 ? [{ administration: id, share }] : [];
  });
}

/** A ready-made day and the plan that it is. */
export interface PlannedDay {
  day: ReadyDay;
  plan: Plan;
}

/** The ready-made days, in the order of the file; there is at least one. */
export async function getReadyDays(): Promise<PlannedDay[]> {
  return (await getCourse()).readyDays.map((day) => ({
    day,
    plan: {
      areas: day.areas,
      start: clockToMinutes(day.start),
      end: clockToMinutes(day.end),
      groupSize: day.groupSize,
      fika: day.fika,
      lunch: day.lunch,
    },
  }));
}

/** An administration and the areas whose passes suit it. */
export interface AdministrationAreas extends Pick<Administration, 'id' | 'name'> {
  areas: string[];
}

/** Returns each administration with the areas that its people need, for the planner's choice of who comes. */
export async function getAdministrationAreas(): Promise<AdministrationAreas[]> {
  const [course, administrations] = await Promise.all([getCourse(), getAdministrations()]);
  const areas = course.areas.map(({ area }) => area.id);
  return administrations.map((administration) => ({
    id: administration.id,
    name: administration.name,
    areas: chooseAreas([administration], areas, (lesson) => course.lesson(lesson).areaId),
  }));
}
