import { type CollectionEntry, getCollection, render } from 'astro:content';
import { addresses } from '../domain/course/addresses.ts';
import { compareNumberedNames, parseNumberedName } from '../domain/course/content-path.ts';
import { type Course, createCourse } from '../domain/course/course.ts';
import { findPlacements } from '../domain/course/find-placements.ts';
import { listAreaAddresses, partAreas } from '../domain/course/show-areas.ts';
import { getPublisher } from './organisations.ts';

/** Entry ids are paths: `areas/02-miljobrott/lessons/01-darfor-lockar-avfall`. */
const areaFolderOf = (entryId: string) => entryId.split('/')[1] ?? '';
const fileNameOf = (entryId: string) => entryId.split('/').at(-1) ?? '';
const folderNameOf = (entryId: string) => entryId.split('/').at(-2) ?? '';
const folderOf = (entryId: string) => entryId.split('/').slice(0, -1).join('/');

const swedish = new Intl.Collator('sv');

async function loadCourse(): Promise<Course> {
  const [publisher, areas, lessons, signs, banks, dossiers, dossierDocuments, scenarios] = await Promise.all([
    getPublisher(),
    getCollection('areas'),
    getCollection('lessons'),
    getCollection('signs'),
    getCollection('questionBanks'),
    getCollection('dossiers'),
    getCollection('dossierDocuments'),
    getCollection('scenarios'),
  ]);
  const inFolder = <T extends { id: string }>(entries: T[], folder: string) =>
    entries.filter((entry) => areaFolderOf(entry.id) === folder);
  const ordered = areas
    .map((entry) => ({
      entry,
      folder: areaFolderOf(entry.id),
      name: parseNumberedName(areaFolderOf(entry.id)),
    }))
    .toSorted((a, b) => compareNumberedNames(a.name, b.name));
  const placed = ordered.map(({ entry, folder, name }) => {
    const areaLessons = inFolder(lessons, folder)
      .map((lesson) => ({ lesson, name: parseNumberedName(fileNameOf(lesson.id)) }))
      .toSorted((a, b) => compareNumberedNames(a.name, b.name))
      .map(({ lesson, name: lessonName }, index) => ({
        lesson: lesson.data,
        areaId: entry.data.id,
        position: index + 1,
        path: addresses.lesson(name.slug, lessonName.slug),
        placements: findPlacements(lesson.body ?? ''),
      }));
    return {
      area: entry.data,
      slug: name.slug,
      path: addresses.area(name.slug),
      checkPath: addresses.check(name.slug),
      lessons: areaLessons,
      signs: inFolder(signs, folder)
        .map((sign) => ({
          sign: sign.data,
          areaId: entry.data.id,
          slug: fileNameOf(sign.id),
          path: addresses.sign(fileNameOf(sign.id)),
        }))
        .toSorted((a, b) => swedish.compare(a.sign.title, b.sign.title)),
      questions: inFolder(banks, folder).flatMap((bank) => bank.data.questions),
      dossiers: inFolder(dossiers, folder)
        .map((dossier) => {
          const slug = folderNameOf(dossier.id);
          return {
            dossier: dossier.data,
            documents: dossierDocuments
              .filter((document) => folderOf(document.id) === folderOf(dossier.id))
              .map(({ id, data }) => ({ data, name: parseNumberedName(fileNameOf(id)) }))
              .toSorted((a, b) => compareNumberedNames(a.name, b.name))
              .map(({ data }) => data),
            areaId: entry.data.id,
            slug,
            path: addresses.dossier(slug),
            folder: folderOf(dossier.id),
          };
        })
        .toSorted((a, b) => swedish.compare(a.dossier.title, b.dossier.title)),
      scenarios: inFolder(scenarios, folder)
        .map((scenario) => ({
          scenario: scenario.data,
          areaId: entry.data.id,
          slug: fileNameOf(scenario.id),
          path: addresses.scenario(fileNameOf(scenario.id)),
        }))
        .toSorted((a, b) => swedish.compare(a.scenario.title, b.scenario.title)),
      minutes: areaLessons.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
    };
  });
  const { shown, hidden } = partAreas(placed, publisher.areas);
  return createCourse(shown, hidden);
}

let course: Promise<Course> | undefined;

/** The whole course. Read once a build; in development every request reads it anew. */
export function getCourse(): Promise<Course> {
  if (import.meta.env.DEV) return loadCourse();
  course ??= loadCourse();
  return course;
}

/** The beginnings of the addresses that go with areas that the site does not show. */
export async function getHiddenAddresses(): Promise<string[]> {
  return (await getCourse()).hidden.flatMap(listAreaAddresses);
}

async function renderById(collection: 'lessons' | 'signs', id: string) {
  const entries: CollectionEntry<'lessons' | 'signs'>[] = await getCollection(collection);
  const entry = entries.find((candidate) => candidate.data.id === id);
  if (!entry) throw new Error(`No entry of ${collection} has the id ${id}`);
  return render(entry);
}

/** The body of a lesson, as a component that takes the author tags. */
export const renderLesson = (id: string) => renderById('lessons', id);

/** The body of a sign: why it is one. */
export const renderSign = (id: string) => renderById('signs', id);
