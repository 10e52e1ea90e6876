import type { Sign } from '../course/sign.ts';
import { findIdentityWord, type IdentityWord } from '../language/identity-words.ts';
import { hasNotice } from '../pictograms/draw-pictogram.ts';
import { findHiddenProps } from '../pictograms/hidden-props.ts';
import type { Prop } from '../pictograms/prop.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import { checkAddresses } from './check-addresses.ts';
import type { CourseContent } from './course-content.ts';

/** Rules about signs that no single field can tell. */
export function checkSigns({ signs, props, identityWords }: CourseContent): Finding[] {
  const known = new Map(props.flatMap(({ value }) => value.props).map((prop) => [prop.id, prop]));
  return [
    ...checkAddresses(signs, 'I303'),
    ...signs.flatMap(({ file, value }) => checkCombinations(value, file)),
    ...signs.flatMap(({ file, value }) => checkIdentity(value, file, identityWords)),
    ...(known.size === 0 ? [] : signs.flatMap(({ file, value }) => checkPictogram(value, file, known))),
  ];
}

function checkCombinations({ id, strongerWith }: Sign, file: string): Finding[] {
  return strongerWith.flatMap(({ sign }, index) => {
    const place = { file, path: ['strongerWith', index, 'sign'] };
    if (sign === id) return [createFinding('I503', place, {})];
    const isRepeated = strongerWith.findIndex((other) => other.sign === sign) < index;
    return isRepeated ? [createFinding('I504', place, { sign })] : [];
  });
}

/** A pictogram points at something, and a prop can only take the colour of notice where it has a surface for it. */
function checkPictogram({ pictogram }: Sign, file: string, props: ReadonlyMap<string, Prop>): Finding[] {
  const place = { file, path: ['pictogram'] };
  // A prop that is not there is told about as every reference is.
  if (!pictogram.every(({ prop }) => props.has(prop))) return [];
  const unpaintable = pictogram.flatMap(({ prop, colour }, index) => {
    const hasSurface = props.get(prop)?.shapes.some(({ paint }) => paint === 'tint');
    if ((colour !== 'amber' && colour !== 'white') || hasSurface) return [];
    return [createFinding('I507', { file, path: ['pictogram', index, 'colour'] }, { prop })];
  });
  if (unpaintable.length > 0) return unpaintable;
  const hidden = findHiddenProps(pictogram, props).map((index) =>
    createFinding(
      'I508',
      { file, path: ['pictogram', index, 'prop'] },
      { prop: pictogram[index]?.prop ?? '' },
    ),
  );
  return hasNotice(pictogram, props) ? hidden : [createFinding('I506', place, {}), ...hidden];
}

/** A sign describes behaviour, never identity. Its innocent explanations may name identity: they answer the prejudice. */
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
