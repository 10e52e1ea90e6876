import { compareTitles } from '../collections/alphabet.ts';
import { listSearchDocuments } from '../collections/list-search-documents.ts';
import { type CollectionFiles, ofOrganisation, placeFiles } from '../collections/place-files.ts';
import { assembleCourse } from '../domain/course/assemble-course.ts';
import type { Course } from '../domain/course/course.ts';
import { COLLABORATION } from '../domain/course/organisation.ts';
import type { SearchWords } from '../domain/search/build-index.ts';
import type { SearchDocument } from '../domain/search/search-document.ts';
import { findFiles } from './find-files.ts';
import { readFile } from './read-file.ts';

/** The course as it is read from `content/` in plain Node, for tests and measurements. */
export interface ReadCourse {
  /** What the course is made of. */
  files: CollectionFiles;
  course: Course;
  /** What search finds, as the site has it. */
  documents: SearchDocument[];
  /** What the editors know about words. */
  words: SearchWords;
}

/** Reads `content/` under the project root into a course, in the same way as the site of the collaboration. The content is right. */
export async function readCourse(root: string): Promise<ReadCourse> {
  const { files: given } = await findFiles(root);
  const read = given.map(readFile).flatMap((one) => {
    if (!('located' in one) || one.value === undefined) return [];
    return [{ path: one.path, file: one.file, data: one.value, body: one.body }];
  });
  const files = placeFiles(ofOrganisation(read, COLLABORATION));
  const course = assembleCourse(files, { compare: compareTitles });
  const [words] = files.synonyms;
  if (!words) throw new Error('content/synonyms.yaml is missing or wrong; see npm run check:content');
  return { files, course, documents: listSearchDocuments(files, course), words: words.value };
}
