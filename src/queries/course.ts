import { compareTitles } from '../collections/alphabet.ts';
import { listAreaAddresses } from '../collections/list-addresses.ts';
import { assembleCourse } from '../domain/course/assemble-course.ts';
import type { Course } from '../domain/course/course.ts';
import { getFiles, renderById } from './files.ts';
import { getPublisher } from './organisations.ts';

async function loadCourse(): Promise<Course> {
  const [files, { areas, roles }] = await Promise.all([getFiles(), getPublisher()]);
  return assembleCourse(files, { areas, roles, compare: compareTitles });
}

let course: Promise<Course> | undefined;

/** The course as the publisher shows it. Assembled once a build; in development every request does it anew. */
export function getCourse(): Promise<Course> {
  if (import.meta.env.DEV) return loadCourse();
  course ??= loadCourse();
  return course;
}

/** The beginnings of the addresses that go with areas that the site does not show. */
export async function getHiddenAddresses(): Promise<string[]> {
  const [files, { hidden }] = await Promise.all([getFiles(), getCourse()]);
  return listAreaAddresses(
    files,
    hidden.map(({ slug }) => slug),
  );
}

/** The body of a lesson, as a component that takes the author tags. */
export const renderLesson = (id: string) => renderById('lessons', id);

/** The body of a sign: why it is one. */
export const renderSign = (id: string) => renderById('signs', id);
