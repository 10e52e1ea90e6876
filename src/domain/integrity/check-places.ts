import { findIdentityWord } from '../language/identity-words.ts';
import { checkDrawing } from '../places/check-drawing.ts';
import { checkPlace } from '../places/check-place.ts';
import type { Place } from '../places/place.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import { checkAddresses } from './check-addresses.ts';
import type { CourseContent } from './course-content.ts';

/** Each place with its drawing, and drawings that no place is beside. */
export function checkPlaces(content: CourseContent): Finding[] {
  const drawings = content.found.filter(({ collection }) => collection === 'placePictures');
  const written = content.found.filter(({ collection }) => collection === 'places');
  return [
    ...checkAddresses(content.places, 'I937'),
    ...content.places.flatMap(({ value, file, area, slug }) => {
      const drawing = drawings.find((other) => other.area === area && other.slug === slug);
      return [
        ...checkPlace(value, file),
        ...checkIdentity(value, file, content),
        ...(drawing?.drawing
          ? checkDrawing(value, file, slug, { file: drawing.file, ...drawing.drawing })
          : [createFinding('I938', { file }, { missing: `${slug}.svg` })]),
      ];
    }),
    ...drawings
      .filter(({ area, slug }) => !written.some((place) => place.area === area && place.slug === slug))
      .map(({ file, slug }) => createFinding('I938', { file }, { missing: `${slug}.yaml` })),
  ];
}

/** A sign describes what can be seen, never who somebody is. Innocent explanations may speak of it, since they answer the prejudice. */
function checkIdentity(place: Place, file: string, { identityWords }: CourseContent): Finding[] {
  const texts: { path: Path; text: string }[] = [
    { path: ['title'], text: place.title },
    { path: ['situation'], text: place.situation },
    { path: ['description'], text: place.description },
    ...place.reasons.map(({ label }, index) => ({ path: ['reasons', index, 'label'], text: label })),
    ...place.details.flatMap(({ name, verdict, what, why }, index) => [
      { path: ['details', index, 'name'], text: name },
      ...(verdict === 'sign'
        ? [
            { path: ['details', index, 'what'], text: what },
            { path: ['details', index, 'why'], text: why },
          ]
        : []),
    ]),
  ];
  return texts.flatMap(({ path, text }) => {
    const found = findIdentityWord(text, identityWords);
    return found === undefined ? [] : [createFinding('I939', { file, path }, found)];
  });
}
