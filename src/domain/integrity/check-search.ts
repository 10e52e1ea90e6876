import { nearestWord } from '../language/nearest-word.ts';
import { tokenize } from '../search/tokenize.ts';
import { compileEndings, stemWord } from '../search/word-forms.ts';
import { asciiSlug } from '../words/ascii-slug.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** Phrases that belong together, where they stand: two that search cannot tell apart help nobody. */
interface PhraseList {
  file: string;
  path: Path;
  phrases: readonly string[];
}

/** How search reads a phrase. */
interface Reading {
  /** Two phrases with the same stems are the same to it. */
  stemsOf: (phrase: string) => string;
  /** It has small words alone, and search looks for others. */
  saysNothing: (phrase: string) => boolean;
}

/** What people type when they need a page: phrases that search can use, each once, and at headings that exist. */
export function checkSearch(content: CourseContent): Finding[] {
  const [words] = content.synonyms;
  const endings = compileEndings(words?.value.forms ?? []);
  const stopWords = new Set(words?.value.stopWords.flatMap(tokenize));
  const stems = (tokens: readonly string[]) => tokens.map((token) => stemWord(token, endings)).join(' ');
  const reading: Reading = {
    stemsOf: (phrase) => stems(tokenize(phrase)),
    saysNothing: (phrase) => tokenize(phrase).every((token) => stopWords.has(token)),
  };
  return [
    ...listPhrases(content).flatMap((list) => checkPhrases(list, reading)),
    ...checkSynonyms(content, reading),
    ...checkSections(content),
    ...checkAnswers(content, reading),
  ];
}

function listPhrases({
  answers,
  signs,
  terms,
  lessons,
  guides,
  scenarios,
  dossiers,
  places,
  paths,
}: CourseContent): PhraseList[] {
  const pages = [...answers, ...signs, ...terms, ...lessons, ...guides, ...scenarios, ...dossiers, ...places];
  return [
    ...pages.map(({ file, value }) => ({ file, path: ['aliases'], phrases: value.aliases ?? [] })),
    ...terms.map(({ file, value }) => ({ file, path: ['phrases'], phrases: value.phrases ?? [] })),
    ...[...lessons, ...guides].flatMap(({ file, value: { sectionAliases = [] } }) =>
      sectionAliases.map(({ aliases }, place) => ({
        file,
        path: ['sectionAliases', place, 'aliases'],
        phrases: aliases,
      })),
    ),
    ...paths.flatMap(({ file, value }) =>
      (['nodes', 'endings'] as const).flatMap((steps) =>
        value[steps].map(({ aliases }, place) => ({
          file,
          path: [steps, place, 'aliases'],
          phrases: aliases,
        })),
      ),
    ),
  ];
}

function checkPhrases({ file, path, phrases }: PhraseList, { stemsOf, saysNothing }: Reading): Finding[] {
  const seen = new Map<string, string>();
  return phrases.flatMap((phrase, index) => {
    const place = { file, path: [...path, index] };
    if (saysNothing(phrase)) return [createFinding('I981', place, { phrase })];
    const stems = stemsOf(phrase);
    const same = seen.get(stems);
    seen.set(stems, phrase);
    return same === undefined ? [] : [createFinding('I982', place, { phrase, same })];
  });
}

function checkSynonyms({ synonyms }: CourseContent, { saysNothing }: Reading): Finding[] {
  return synonyms.flatMap(({ file, value }) =>
    value.synonyms.flatMap((row, index) =>
      (['said', 'meant'] as const).flatMap((side) =>
        row[side].flatMap((phrase, place) =>
          saysNothing(phrase)
            ? [createFinding('I981', { file, path: ['synonyms', index, side, place] }, { phrase })]
            : [],
        ),
      ),
    ),
  );
}

/** An answer leads to a section that is there, and no two answers wait for the same phrase. */
function checkAnswers({ answers, lessons, guides }: CourseContent, { stemsOf }: Reading): Finding[] {
  const headings = new Map(
    [...lessons, ...guides].map(({ address, body }) => [
      address,
      (body?.sections ?? []).flatMap(({ heading }) => (heading === undefined ? [] : asciiSlug(heading))),
    ]),
  );
  const first = new Map<string, string>();
  return answers.flatMap(({ file, value: { aliases, link } }) => {
    const [page = '', anchor] = link.to.split('#');
    const known = headings.get(page);
    const isLost = anchor !== undefined && known !== undefined && !known.includes(anchor);
    const place = { file, path: ['link', 'to'] };
    return [
      ...(isLost
        ? [createFinding('I984', place, { address: link.to, nearest: nearestWord(anchor, known) })]
        : []),
      ...aliases.flatMap((phrase, index) => {
        const stems = stemsOf(phrase);
        const firstFile = first.get(stems) ?? file;
        first.set(stems, firstFile);
        return firstFile === file
          ? []
          : [createFinding('I985', { file, path: ['aliases', index] }, { phrase, firstFile })];
      }),
    ];
  });
}

function checkSections({ lessons, guides }: CourseContent): Finding[] {
  return [...lessons, ...guides].flatMap(({ file, value: { sectionAliases = [] }, body }) => {
    const headings = (body?.sections ?? []).flatMap(
      ({ heading }) => heading?.replace(/\s+/g, ' ').trim() ?? [],
    );
    return sectionAliases.flatMap(({ section }, place) =>
      headings.includes(section)
        ? []
        : [
            createFinding(
              'I983',
              { file, path: ['sectionAliases', place, 'section'] },
              { section, nearest: nearestWord(section, headings) },
            ),
          ],
    );
  });
}
