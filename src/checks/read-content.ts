import type { CourseContent, Declaration } from '../domain/integrity/course-content.ts';
import type { Finding } from '../domain/words/finding.ts';
import type { YamlSource } from '../reading/yaml-source.ts';
import { findFiles } from './find-files.ts';
import { findMissingFiles } from './find-missing-files.ts';
import { type CheckedFile, gatherContent } from './gather-content.ts';
import { readFile } from './read-file.ts';

/** Everything in `content/`, what is wrong with single files, and the positions to point at. */
export interface ReadContent {
  content: CourseContent;
  findings: Finding[];
  /** Per file, for findings that only know a path. */
  sources: ReadonlyMap<string, YamlSource>;
}

/** Reads `content/` under the project root, and local additions from the folder `local` under it. */
export async function readContent(root: string, local?: string): Promise<ReadContent> {
  const { files, findings } = await findFiles(root, local);
  if (findings.length > 0) return { content: gatherContent([]), findings, sources: new Map() };
  return joinContent(
    files.map(({ path }) => path),
    files.map(readFile),
  );
}

/** Puts files that have been read together: `paths` are those of all of them, `read` what came of each. */
export function joinContent(paths: readonly string[], read: readonly (CheckedFile | Finding)[]): ReadContent {
  const files = read.filter((one) => 'located' in one);
  return {
    content: gatherContent(files),
    findings: [
      ...read.flatMap((one) => ('located' in one ? one.findings : [one])),
      ...findMissingFiles(paths),
    ],
    sources: new Map(files.flatMap(({ file, source }) => (source ? [[file, source] as const] : []))),
  };
}

/** The ids that the course itself declares, without those of local additions. */
export const listOwnIds = ({ declarations }: CourseContent): readonly Declaration[] =>
  declarations.filter(({ place }) => /^content\/(?!local\/)/u.test(place.file));
