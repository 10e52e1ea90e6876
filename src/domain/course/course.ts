import type { Dossier, DossierDocument } from '../dossiers/dossier.ts';
import type { Question } from '../questions/question.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Area } from './area.ts';
import type { Placements } from './find-placements.ts';
import type { Lesson } from './lesson.ts';
import type { Sign } from './sign.ts';

/** A lesson in its place. */
export interface CourseLesson {
  lesson: Lesson;
  areaId: string;
  /** 1 for the first lesson of the area. */
  position: number;
  path: string;
  placements: Placements;
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

/** An area with everything in it, lessons in order, signs, scenarios and dossiers by title. */
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
  /** Reading and practice of all lessons, in minutes. */
  minutes: number;
}

/** The whole course. Look-ups find what is in hidden areas, too, since texts of the others may speak of it. */
export interface Course {
  /** The areas that the site shows, in order. */
  areas: CourseArea[];
  /** Those that it does not. */
  hidden: CourseArea[];
  area: (id: string) => CourseArea;
  lesson: (id: string) => CourseLesson;
  sign: (id: string) => CourseSign;
  question: (id: string) => Question;
  dossier: (id: string) => CourseDossier;
  scenario: (id: string) => CourseScenario;
}

/**
 * Gathers areas into a course with look-ups by id.
 * The look-ups throw on an unknown id: content is checked before it gets here, so that is a defect.
 */
export function createCourse(shown: CourseArea[], hidden: CourseArea[] = []): Course {
  const areas = [...shown, ...hidden];
  const find = <T>(what: string, entries: [string, T][]) => {
    const byId = new Map(entries);
    return (id: string): T => {
      const found = byId.get(id);
      if (!found) throw new Error(`No ${what} has the id ${id}`);
      return found;
    };
  };
  return {
    areas: shown,
    hidden,
    area: find(
      'area',
      areas.map((area) => [area.area.id, area]),
    ),
    lesson: find(
      'lesson',
      areas.flatMap((area) =>
        area.lessons.map((lesson) => [lesson.lesson.id, lesson] as [string, CourseLesson]),
      ),
    ),
    sign: find(
      'sign',
      areas.flatMap((area) => area.signs.map((sign) => [sign.sign.id, sign] as [string, CourseSign])),
    ),
    question: find(
      'question',
      areas.flatMap((area) =>
        area.questions.map((question) => [question.id, question] as [string, Question]),
      ),
    ),
    dossier: find(
      'dossier',
      areas.flatMap((area) =>
        area.dossiers.map((dossier) => [dossier.dossier.id, dossier] as [string, CourseDossier]),
      ),
    ),
    scenario: find(
      'scenario',
      areas.flatMap((area) =>
        area.scenarios.map((scenario) => [scenario.scenario.id, scenario] as [string, CourseScenario]),
      ),
    ),
  };
}
