import { getEntry } from 'astro:content';
import { chooseAreas } from '../domain/agenda/choose-areas.ts';
import type { Pass } from '../domain/agenda/pass.ts';
import type { Plan } from '../domain/agenda/plan.ts';
import { clockToMinutes, type ReadyDay } from '../domain/agenda/ready-day.ts';
import { addresses } from '../domain/course/addresses.ts';
import type { AreaHue } from '../domain/course/area.ts';
import type { Administration } from '../domain/course/role.ts';
import type { SessionPart } from '../domain/sessions/session.ts';
import { getCourse } from './course.ts';
import { getSessions } from './knowledge-day.ts';
import { getAdministrations } from './reference.ts';
import { getUi } from './ui.ts';

/** A pass with what marks it on the page. */
export interface PlacedPass extends Pass {
  hue: AreaHue;
  summary: string;
  /** Where the slides and the notes are; absent where the area has no session yet. */
  path?: string;
}

/** The passes in the order of their areas. An area that has no pass of its own gets the parts that every pass has. */
export async function getPasses(): Promise<PlacedPass[]> {
  const [course, ui, sessions] = await Promise.all([getCourse(), getUi(), getSessions()]);
  const { opening, signs, firstCase, secondCase, closing } = ui.planner.parts;
  const usualParts: SessionPart[] = [
    { id: 'opening', title: opening, kind: 'opening', minutes: 5, least: 3 },
    { id: 'signs', title: signs, kind: 'signs', minutes: 10, least: 6 },
    { id: 'first-case', title: firstCase, kind: 'case', minutes: 15, least: 12 },
    { id: 'second-case', title: secondCase, kind: 'case', minutes: 15, least: 12, dropOrder: 1 },
    { id: 'closing', title: closing, kind: 'closing', minutes: 5, least: 3 },
  ];
  return course.areas.map(({ area, slug }) => {
    const session = sessions.find((placed) => placed.area.area.id === area.id)?.session;
    return {
      area: area.id,
      title: session?.title ?? area.title,
      hue: area.hue,
      summary: session?.lead ?? area.summary,
      parts: session?.parts ?? usualParts,
      ...(session && { path: addresses.session(slug) }),
    };
  });
}

/** A ready-made day and the plan that it is. */
export interface PlannedDay {
  day: ReadyDay;
  plan: Plan;
}

/** The ready-made days, in the order of the file; there is at least one. */
export async function getReadyDays(): Promise<PlannedDay[]> {
  const entry = await getEntry('knowledgeDays', 'knowledge-days');
  if (!entry) throw new Error('content/knowledge-days.yaml is missing');
  return entry.data.days.map((day) => ({
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

export async function getAdministrationAreas(): Promise<AdministrationAreas[]> {
  const [course, administrations] = await Promise.all([getCourse(), getAdministrations()]);
  const areas = course.areas.map(({ area }) => area.id);
  return administrations.map((administration) => ({
    id: administration.id,
    name: administration.name,
    areas: chooseAreas([administration], areas, (lesson) => course.lesson(lesson).areaId),
  }));
}
