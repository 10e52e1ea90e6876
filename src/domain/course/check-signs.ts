import { findIdentityWord } from '../language/identity-words.ts';
import type { AreaEntry, CourseContent, IdentityWord } from './course-content.ts';
import { createFinding, type Finding, type Path } from './finding.ts';
import type { Sign } from './sign.ts';

/** Rules about signs that no single field can tell. */
export function checkSigns({ signs, identityWords }: CourseContent): Finding[] {
  return [
    ...checkSlugs(signs),
    ...signs.flatMap(({ file, value }) => checkCombinations(value, file)),
    ...signs.flatMap(({ file, value }) => checkIdentity(value, file, identityWords)),
  ];
}

/** All signs share one folder of addresses, whatever area they belong to. */
function checkSlugs(signs: readonly AreaEntry<Sign>[]): Finding[] {
  const first = new Map<string, string>();
  return signs.flatMap(({ file, slug }) => {
    const firstFile = first.get(slug);
    if (firstFile !== undefined) return [createFinding('I303', { file }, { slug, firstFile })];
    first.set(slug, file);
    return [];
  });
}

function checkCombinations({ id, strongerWith }: Sign, file: string): Finding[] {
  return strongerWith.flatMap(({ sign }, index) => {
    const place = { file, path: ['strongerWith', index, 'sign'] };
    if (sign === id) return [createFinding('I503', place, {})];
    const isRepeated = strongerWith.findIndex((other) => other.sign === sign) < index;
    return isRepeated ? [createFinding('I504', place, { sign })] : [];
  });
}

/** What is seen may not be who somebody is. The innocent explanations may say it: they answer the prejudice. */
function checkIdentity(sign: Sign, file: string, words: readonly IdentityWord[]): Finding[] {
  const seen: { path: Path; text: string }[] = [
    { path: ['title'], text: sign.title },
    { path: ['summary'], text: sign.summary },
    ...sign.observations.map((text, index) => ({ path: ['observations', index], text })),
  ];
  return seen.flatMap(({ path, text }) => {
    const found = findIdentityWord(text, words);
    return found === undefined
      ? []
      : [createFinding('I505', { file, path }, { field: String(path[0]), ...found })];
  });
}
