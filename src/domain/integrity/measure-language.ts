import { countMannerisms, type MannerismCount } from '../language/mannerisms.ts';
import type { CourseContent } from './course-content.ts';

export interface LanguageMeasure extends MannerismCount {
  place: string;
  /** Bodies are MDX; fields are the texts of YAML and front matter. */
  kind: 'body' | 'field';
}

/**
 * Mannerisms by place and kind of text, over all prose that is not quoted from an invented document. `placeOf` says which
 * files are measured together.
 */
export function measureLanguage(
  { bodies, texts, countedPhrases }: CourseContent,
  placeOf: (file: string) => string,
): LanguageMeasure[] {
  const groups = new Map<string, string[]>();
  const add = (kind: LanguageMeasure['kind'], file: string, text: string) => {
    const key = `${placeOf(file)} ${kind}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  };
  for (const { file, body } of bodies)
    for (const { kind, isQuoted, text } of body.blocks)
      if (kind === 'paragraph' && !isQuoted) add('body', file, text);
  // A label, a name or a title is no prose.
  for (const { file, text, isQuoted } of texts)
    if (!isQuoted && !isLabels(file) && /[.?!…]/u.test(text)) add('field', file, text);
  return [...groups]
    .map(([key, group]) => {
      const [place = '', kind] = key.split(' ');
      return { place, kind: kind as LanguageMeasure['kind'], ...countMannerisms(group, countedPhrases) };
    })
    .toSorted((one, other) => one.place.localeCompare(other.place, 'en'));
}

const isLabels = (file: string) => /^content\/(?:ui\.yaml|sources\/)/u.test(file);

/** The area of a file, or the folder or file under `content/` that it is. */
export function areaOf(file: string): string {
  const [first = '', second = ''] = file.replace(/^content\//u, '').split('/');
  return first === 'areas' ? `${first}/${second}` : first;
}
