import type { Area } from '../domain/course/area.ts';
import type { CourseContent } from '../domain/integrity/course-content.ts';
import { findProvisions } from '../domain/law/check-citation.ts';
import { findNamedProvisions } from '../domain/law/spell-out.ts';
import { assembleReview } from '../domain/review/assemble-review.ts';
import type { LawKnowledge } from '../domain/review/law-knowledge.ts';
import { readOpenQuestions } from '../domain/review/open-questions.ts';
import type { ReviewPaper } from '../domain/review/review-paper.ts';
import { type ReadContent, readContent } from './read-content.ts';

/** What can be reviewed, and the paper for it. */
export interface ReadReview {
  areas: (Pick<Area, 'id' | 'title'> & { slug: string })[];
  /** The paper for one area by its slug, or for everything. */
  assemble: (area?: string) => ReviewPaper;
}

/** Reads `content/` under the project root for review. `openQuestions` is the page that the editors keep them on. */
export async function readReview(root: string, openQuestions: string): Promise<ReadReview> {
  const read = await readContent(root);
  return {
    areas: read.content.areas.map(({ area: slug, value: { id, title } }) => ({ slug, id, title })),
    assemble: (area) => assembleFor(read, openQuestions, area),
  };
}

/** The paper for content that has been read. */
export function assembleFor(
  { content, sources }: Pick<ReadContent, 'content' | 'sources'>,
  openQuestions: string,
  area?: string,
): ReviewPaper {
  return assembleReview(content, {
    areas: area === undefined ? undefined : [area],
    lineOf: (file, path) => (path.length === 0 ? 1 : (sources.get(file)?.findLine(path) ?? 1)),
    law: readLaw(content),
    open: readOpenQuestions(openQuestions),
  });
}

/** What the registers of provisions know. */
function readLaw({ lawRegisters }: Pick<CourseContent, 'lawRegisters'>): LawKnowledge {
  const registers = new Map(lawRegisters.map(({ value }) => [value.act, value]));
  return {
    provisions: (act, at) => {
      const register = registers.get(act);
      if (register === undefined) return [];
      return findProvisions(register, at).flatMap(({ provision }) =>
        provision === undefined ? [] : [{ ...provision, act }],
      );
    },
    named: findNamedProvisions,
    state: (act) => registers.get(act),
  };
}
