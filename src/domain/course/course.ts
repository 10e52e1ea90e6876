import type { ReadyDay } from '../agenda/ready-day.ts';
import type { Dossier, DossierDocument } from '../dossiers/dossier.ts';
import type { Place } from '../places/place.ts';
import type { Question } from '../questions/question.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Session } from '../sessions/session.ts';
import type { Area } from './area.ts';
import type { Placements } from './body.ts';
import type { Guide } from './guide.ts';
import type { Lesson } from './lesson.ts';
import type { Administration } from './role.ts';
import type { Sign } from './sign.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

/** A lesson in its place. */
export interface CourseLesson {
  lesson: Lesson;
  areaId: string;
  /** 1 for the first lesson of the area. */
  position: number;
  path: string;
  placements: Placements;
  /** Reading everything and answering each question once (`domain/reading-time/`). */
  minutes: number;
}

/** A sign in its place. */
export interface CourseSign {
  sign: Sign;
  areaId: string;
  slug: string;
  path: string;
}

/** A dossier in its place, with its documents in order. */
export interface CourseDossier {
  dossier: Dossier;
  documents: DossierDocument[];
  areaId: string;
  slug: string;
  path: string;
  /** Its folder under the content folder; its drawings are there. */
  folder: string;
}

/** A scenario in its place. */
export interface CourseScenario {
  scenario: Scenario;
  areaId: string;
  slug: string;
  path: string;
}

/** An illustrated place in its place. Its slug is its id. */
export interface CoursePlace {
  place: Place;
  areaId: string;
  slug: string;
  path: string;
}

/** An area with everything in it, lessons in order, signs, scenarios, dossiers and places by title. */
export interface CourseArea {
  area: Area;
  slug: string;
  path: string;
  checkPath: string;
  lessons: CourseLesson[];
  signs: CourseSign[];
  questions: Question[];
  dossiers: CourseDossier[];
  scenarios: CourseScenario[];
  places: CoursePlace[];
  /** Reading and practice of all lessons, in minutes. */
  minutes: number;
}

/** A guide in its place. */
export interface PlacedGuide {
  guide: Guide;
  slug: string;
  path: string;
}

/** What a vote is about, by the id of one of the three, and the part of the pass that it belongs to. */
export interface PlacedCase {
  part?: string;
  scenario?: string;
  dossier?: string;
  question?: string;
}

/** A pass in its place. */
export interface PlacedSession {
  session: Session;
  area: CourseArea;
  /** What the room votes on, in order. */
  cases: PlacedCase[];
}

/** What the site shows, in the order that it is shown. */
export interface CourseParts {
  areas: CourseArea[];
  /** Areas that the site does not show. */
  hidden: CourseArea[];
  /** By publisher and then title. */
  sources: Source[];
  terms: Term[];
  guides: PlacedGuide[];
  /** In the order of their areas; an area may be without. */
  sessions: PlacedSession[];
  administrations: Administration[];
  /** At least one. */
  readyDays: ReadyDay[];
}

/** The whole course. Look-ups find what is in hidden areas, too, since texts of the others may speak of it. */
export interface Course extends CourseParts {
  area: (id: string) => CourseArea;
  lesson: (id: string) => CourseLesson;
  sign: (id: string) => CourseSign;
  question: (id: string) => Question;
  dossier: (id: string) => CourseDossier;
  scenario: (id: string) => CourseScenario;
  place: (id: string) => CoursePlace;
  source: (id: string) => Source;
}

/**
 * Adds look-ups by id. They throw on an unknown id: content is checked before it gets here, so that is a defect.
 */
export function createCourse(parts: CourseParts): Course {
  const areas = [...parts.areas, ...parts.hidden];
  const find = <Found>(what: string, found: readonly Found[], idOf: (one: Found) => string) => {
    const byId = new Map(found.map((one) => [idOf(one), one]));
    return (id: string): Found => {
      const one = byId.get(id);
      if (!one) throw new Error(`No ${what} has the id ${id}`);
      return one;
    };
  };
  const inAreas = <Found>(list: (area: CourseArea) => Found[]) => areas.flatMap(list);
  return {
    ...parts,
    area: find('area', areas, ({ area }) => area.id),
    lesson: find(
      'lesson',
      inAreas(({ lessons }) => lessons),
      ({ lesson }) => lesson.id,
    ),
    sign: find(
      'sign',
      inAreas(({ signs }) => signs),
      ({ sign }) => sign.id,
    ),
    question: find(
      'question',
      inAreas(({ questions }) => questions),
      ({ id }) => id,
    ),
    dossier: find(
      'dossier',
      inAreas(({ dossiers }) => dossiers),
      ({ dossier }) => dossier.id,
    ),
    scenario: find(
      'scenario',
      inAreas(({ scenarios }) => scenarios),
      ({ scenario }) => scenario.id,
    ),
    place: find(
      'place',
      inAreas(({ places }) => places),
      ({ slug }) => slug,
    ),
    source: find('source', parts.sources, ({ id }) => id),
  };
}
