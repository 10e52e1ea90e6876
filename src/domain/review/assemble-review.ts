import type { Source } from '../course/source.ts';
import type { Path } from '../words/finding.ts';
import {
  type DraftChapter,
  type DraftSection,
  draftAreaChapters,
  draftCommonChapters,
  type ReviewFiles,
} from './draft-section.ts';
import type { LawKnowledge } from './law-knowledge.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import type {
  KnownProvision,
  OpenQuestion,
  ReviewChapter,
  ReviewPaper,
  ReviewPart,
  ReviewSection,
} from './review-paper.ts';

export interface ReviewOptions {
  /** Slugs of the areas; all, and what they share, where absent. */
  areas?: readonly string[] | undefined;
  /** The line that a path in the data of a file leads to. */
  lineOf: (file: string, path: Path) => number;
  law: LawKnowledge;
  /** Open questions by the title of the area. Those of other titles belong to what the areas share. */
  open: ReadonlyMap<string, readonly string[]>;
}

interface DraftPart {
  title?: string;
  chapters: DraftChapter[];
  open: readonly string[];
}

/** A chapter with its number. */
type NumberedChapter = DraftChapter & { number: string };

/**
 * The content as a paper for review. Numbers run through the paper and are its own: the same content gives the same
 * numbers, other content may give others.
 */
export function assembleReview(files: ReviewFiles, options: ReviewOptions): ReviewPaper {
  const sources = files.sources.map(({ value }) => value);
  const titles = new Set(files.areas.map(({ value }) => value.title));
  const drafts: DraftPart[] = files.areas
    .filter(({ area }) => options.areas?.includes(area) ?? true)
    .map(({ area, value: { title } }) => ({
      title,
      chapters: draftAreaChapters(files, area),
      open: options.open.get(title) ?? [],
    }));
  if (options.areas === undefined)
    drafts.push({
      chapters: draftCommonChapters(files),
      open: [...options.open].flatMap(([title, questions]) => (titles.has(title) ? [] : questions)),
    });

  const numbered = numberChapters(drafts);
  const numbers = new Map(
    numbered.flatMap(({ chapters }) => chapters.flatMap((chapter) => listSectionNumbers(chapter))),
  );
  const parts = numbered.map(({ title, chapters, open, openNumber }): ReviewPart => {
    const finished = chapters.map((chapter) => finishChapter(chapter, numbers, sources, options));
    return {
      ...(title !== undefined && { title }),
      chapters: finished,
      open: { number: openNumber, questions: listOpen(openNumber, open, finished, sources) },
    };
  });
  return { parts, sources: listCited(parts, sources, options.law) };
}

function numberChapters(parts: readonly DraftPart[]) {
  let count = 0;
  const next = () => {
    count += 1;
    return String(count);
  };
  return parts.map(({ chapters, ...part }) => ({
    ...part,
    chapters: chapters
      .filter(({ sections }) => sections.length > 0)
      .map((chapter): NumberedChapter => ({ ...chapter, number: next() })),
    openNumber: next(),
  }));
}

const listSectionNumbers = ({ number, sections }: NumberedChapter): [id: string, number: string][] =>
  sections.flatMap(({ id }, index) => (id === undefined ? [] : [[id, `${number}.${index + 1}`]]));

function finishChapter(
  { kind, number, sections }: NumberedChapter,
  numbers: ReadonlyMap<string, string>,
  sources: readonly Source[],
  options: ReviewOptions,
): ReviewChapter {
  return {
    number,
    kind,
    sections: sections.map((section, index) =>
      finishSection(section, `${number}.${index + 1}`, numbers, sources, options),
    ),
  };
}

function finishSection(
  { title, file, at, strength, truth, answer, citation, drafts }: DraftSection,
  number: string,
  numbers: ReadonlyMap<string, string>,
  sources: readonly Source[],
  { lineOf, law }: ReviewOptions,
): ReviewSection {
  const { sources: ids = [], professionalKnowledge, checked, reviewed } = citation;
  const own = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return {
    number,
    title,
    file,
    line: lineOf(file, at),
    ...(strength && { strength }),
    ...(truth && { truth }),
    ...(answer && { answer }),
    sources: own,
    ...(professionalKnowledge && { professionalKnowledge }),
    ...(checked && { checked }),
    ...(reviewed && { reviewed }),
    paragraphs: numberParagraphs(drafts, {
      number,
      lineOf: (path) => lineOf(file, path),
      numbers,
      sources,
      own,
      law,
    }),
  };
}

/** What the registers leave open of the provisions that a part cites, then what the editors have written down. */
function listOpen(
  number: string,
  written: readonly string[],
  chapters: readonly ReviewChapter[],
  sources: readonly Source[],
): OpenQuestion[] {
  const cited = new Map<string, KnownProvision>();
  for (const { provisions } of chapters.flatMap(listSupport))
    for (const provision of provisions)
      if (provision.question) cited.set(`${provision.act} ${provision.at}`, provision);
  const ofProvisions = [...cited.values()].flatMap(({ act, at, question = '' }) => {
    const source = sources.find(({ id }) => id === act);
    return source ? [{ text: question, about: { source, at } }] : [];
  });
  return [...ofProvisions, ...written.map((text) => ({ text }))].map((question, index) => ({
    ...question,
    number: `${number}.${index + 1}`,
  }));
}

const listSupport = ({ sections }: ReviewChapter) =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ support }) => support));

function listCited(parts: readonly ReviewPart[], sources: readonly Source[], law: LawKnowledge) {
  const chapters = parts.flatMap((part) => part.chapters);
  const cited = new Set([
    ...chapters.flatMap(listSupport).map(({ source }) => source.id),
    ...chapters.flatMap(({ sections }) => sections.flatMap((section) => section.sources.map(({ id }) => id))),
  ]);
  return sources
    .filter(({ id }) => cited.has(id))
    .map((source) => {
      const state = law.state(source.id);
      return { source, ...(state && { state }) };
    });
}
