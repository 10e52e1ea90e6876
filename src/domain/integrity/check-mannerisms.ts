import { createFinding, type Finding, type MannerismPlace } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';
import { type LanguageMeasure, measureLanguage } from './measure-language.ts';

/**
 * What a text may have of what makes it mannered when there is much of it, as a share. Each is counted over all content,
 * since one short sentence is no fault and many are.
 */
const CEILINGS = {
  /** Paragraphs of bodies whose last sentence is short. */
  closers: 0.08,
  /** Short sentences, in all bodies and in all fields. */
  staccato: 0.08,
  /** Fewer paragraphs or sentences than this say too little for a share to mean anything. */
  least: 300,
} as const;

/** How many places a finding names: those to begin with. */
const NAMED_PLACES = 5;

/** Turns of phrase and rhythms that all content together has too many of. One finding each, with where most of them are. */
export function checkMannerisms(content: CourseContent): Finding[] {
  const measures = measureLanguage(content, (file) => file);
  const bodies = measures.filter(({ kind }) => kind === 'body');
  const fields = measures.filter(({ kind }) => kind === 'field');
  return [
    ...checkPhrases(content, measures),
    ...checkClosers(bodies),
    ...checkStaccato('body', bodies),
    ...checkStaccato('field', fields),
  ];
}

function checkPhrases(
  { countedPhrases, editorial }: CourseContent,
  measures: readonly LanguageMeasure[],
): Finding[] {
  return countedPhrases.flatMap(({ text, most }, index) => {
    const countOf = ({ phrases }: LanguageMeasure) => phrases[index] ?? 0;
    const count = sum(measures, countOf);
    if (most === undefined || count <= most) return [];
    const place = { file: editorial[0]?.file ?? '', path: ['countedPhrases', index] };
    return [createFinding('I707', place, { text, count, most, places: listPlaces(measures, countOf) })];
  });
}

function checkClosers(bodies: readonly LanguageMeasure[]): Finding[] {
  const share = shareOf(bodies, 'closers', 'paragraphs');
  if (share <= CEILINGS.closers) return [];
  const places = listPlaces(bodies, ({ closers }) => closers);
  return [createFinding('I708', { file: fileOf(places) }, { share, max: CEILINGS.closers, places })];
}

function checkStaccato(kind: LanguageMeasure['kind'], measures: readonly LanguageMeasure[]): Finding[] {
  const share = shareOf(measures, 'staccato', 'sentences');
  if (share <= CEILINGS.staccato) return [];
  const places = listPlaces(measures, ({ staccato }) => staccato);
  return [createFinding('I709', { file: fileOf(places) }, { kind, share, max: CEILINGS.staccato, places })];
}

const sum = (measures: readonly LanguageMeasure[], countOf: (measure: LanguageMeasure) => number): number =>
  measures.reduce((total, measure) => total + countOf(measure), 0);

function shareOf(
  measures: readonly LanguageMeasure[],
  part: 'closers' | 'staccato',
  whole: 'paragraphs' | 'sentences',
): number {
  const all = sum(measures, (measure) => measure[whole]);
  return all < CEILINGS.least ? 0 : sum(measures, (measure) => measure[part]) / all;
}

/** The files with most of something, most first. */
const listPlaces = (
  measures: readonly LanguageMeasure[],
  countOf: (measure: LanguageMeasure) => number,
): MannerismPlace[] =>
  measures
    .map((measure) => ({ file: measure.place, count: countOf(measure) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, NAMED_PLACES);

/** A finding about all content stands at the file to begin with. */
const fileOf = ([first]: readonly MannerismPlace[]): string => first?.file ?? '';
