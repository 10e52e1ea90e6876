import { countWords } from '../language/words.ts';
import { estimateMinutes, loadOfQuestion, type ReadingLoad } from '../reading-time/estimate-minutes.ts';
import { addresses } from './addresses.ts';
import type { Body, Placements } from './body.ts';
import { listPlacements } from './body.ts';
import type { ContentFile } from './content-file.ts';
import { type Course, type CourseArea, createCourse, type PlacedCase } from './course.ts';
import type { CourseFiles } from './course-files.ts';
import type { RoleAddition } from './organisation.ts';
import { addRoleLessons, partAreas, showAdministrations, showDays } from './show-areas.ts';

export interface AssemblyOptions {
  /** Ids of the areas that the site shows; all where absent. */
  areas?: readonly string[] | undefined;
  /** What the publisher recommends roles besides what the course does. */
  roles?: readonly RoleAddition[] | undefined;
  /** Orders titles and names by the reader's alphabet. */
  compare: (one: string, other: string) => number;
}

/**
 * The one way from files to the course: for the site, for the content check, for the search index and for what measures
 * search. The files have passed their schemas; a file that refers to something that is not there is the content
 * check's to find.
 */
export function assembleCourse(files: CourseFiles, { areas, roles = [], compare }: AssemblyOptions): Course {
  const { shown, hidden } = partAreas(
    files.areas.map((file) => assembleArea(file, files, compare)),
    areas,
  );
  const lessons = new Set(shown.flatMap((area) => area.lessons.map(({ lesson }) => lesson.id)));
  const sessions = shown.flatMap((area) =>
    files.sessions
      .filter((file) => file.area === area.slug)
      .map(({ value, body }) => ({ session: value, area, cases: listCases(body) })),
  );
  return createCourse({
    areas: shown,
    hidden,
    sources: files.sources
      .map(({ value }) => value)
      .toSorted((a, b) => compare(a.publisher, b.publisher) || compare(a.title, b.title)),
    terms: files.terms.map(({ value }) => value).toSorted((a, b) => compare(a.term, b.term)),
    guides: files.guides.map(({ value, slug, address }) => ({ guide: value, slug, path: address })),
    sessions,
    administrations: showAdministrations(
      addRoleLessons(
        files.administrations.flatMap(({ value }) => value.administrations),
        roles,
      ),
      (lesson) => hidden.length === 0 || lessons.has(lesson),
    ),
    readyDays: showDays(
      files.knowledgeDays.flatMap(({ value }) => value.days),
      sessions.map(({ area }) => area.area.id),
    ),
  });
}

function assembleArea(
  { value: area, area: slug, address: path }: ContentFile<CourseArea['area']>,
  files: CourseFiles,
  compare: AssemblyOptions['compare'],
): CourseArea {
  const isHere = (file: { area: string }) => file.area === slug;
  const areaId = area.id;
  const lessons = files.lessons.filter(isHere).map(({ value, address, body }, index) => {
    const placements = listPlacements(body?.tags ?? []);
    return {
      lesson: value,
      areaId,
      position: index + 1,
      path: address,
      placements,
      minutes: estimateMinutes(loadOfLesson(body, placements, files)),
    };
  });
  return {
    area,
    slug,
    path,
    checkPath: addresses.check(slug),
    lessons,
    signs: files.signs
      .filter(isHere)
      .map((file) => ({ sign: file.value, areaId, slug: file.slug, path: file.address }))
      .toSorted((a, b) => compare(a.sign.title, b.sign.title)),
    questions: files.questionBanks.filter(isHere).flatMap(({ value }) => value.questions),
    dossiers: files.dossiers
      .filter(isHere)
      .map((file) => ({
        dossier: file.value,
        documents: files.dossierDocuments
          .filter(({ folder }) => folder === file.folder)
          .map(({ value }) => value),
        areaId,
        slug: file.slug,
        path: file.address,
        folder: file.folder,
      }))
      .toSorted((a, b) => compare(a.dossier.title, b.dossier.title)),
    scenarios: files.scenarios
      .filter(isHere)
      .map((file) => ({ scenario: file.value, areaId, slug: file.slug, path: file.address }))
      .toSorted((a, b) => compare(a.scenario.title, b.scenario.title)),
    places: files.places
      .filter(isHere)
      .map((file) => ({ place: file.value, areaId, slug: file.slug, path: file.address }))
      .toSorted((a, b) => compare(a.place.title, b.place.title)),
    minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** The text of a lesson, the signs in short and the questions that stand in it. */
function loadOfLesson(body: Body | undefined, placements: Placements, files: CourseFiles): ReadingLoad {
  const signs = files.signs.filter(({ value }) => placements.signs.includes(value.id));
  return {
    words:
      (body?.blocks ?? []).reduce((sum, { text }) => sum + countWords(text), 0) +
      signs.reduce((sum, { value }) => sum + countWords(`${value.title} ${value.summary}`), 0),
    questions: files.questionBanks
      .flatMap(({ value }) => value.questions)
      .filter(({ id }) => placements.questions.includes(id))
      .map(loadOfQuestion),
  };
}

/** What a pass lets the room vote on, in the order that the room meets it. */
function listCases(body: Body | undefined): PlacedCase[] {
  return (body?.tags ?? [])
    .filter(({ name }) => name === 'VoteLoop')
    .map(({ attributes: { part, scenario, dossier, question } }) => ({
      ...(part && { part }),
      ...(scenario && { scenario }),
      ...(dossier && { dossier }),
      ...(question && { question }),
    }));
}
