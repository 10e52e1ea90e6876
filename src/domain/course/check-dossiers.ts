import { checkDossier, type DossierDocumentFile } from '../dossiers/check-dossier.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import { listParts } from '../dossiers/list-parts.ts';
import { findIdentityWord } from '../language/identity-words.ts';
import { nearestWord } from '../language/nearest-word.ts';
import type { AreaEntry, CourseContent, IdentityWord } from './course-content.ts';
import { createFinding, type Finding, type Path } from './finding.ts';

/** Each dossier with its documents and drawings. A dossier with a document that cannot be read is left until it can. */
export function checkDossiers(content: CourseContent): Finding[] {
  return [
    ...checkSlugs(content.dossiers),
    ...content.dossiers.flatMap((entry) => {
      const own = content.dossierDocuments.filter(
        ({ area, dossier }) => area === entry.area && dossier === entry.slug,
      );
      const documents = own.flatMap(({ file, value }) =>
        value === undefined ? [] : [{ file, document: value }],
      );
      if (documents.length < own.length) return [];
      return [
        ...checkDossier(entry.value, entry.file, documents),
        ...checkDrawings(content, entry, documents),
        ...checkIdentity(entry.value, entry.file, documents, content.identityWords),
      ];
    }),
  ];
}

/** All dossiers share one folder of addresses, whatever area they belong to. */
function checkSlugs(dossiers: readonly AreaEntry<Dossier>[]): Finding[] {
  const first = new Map<string, string>();
  return dossiers.flatMap(({ file, slug }) => {
    const firstFile = first.get(slug);
    if (firstFile !== undefined) return [createFinding('I915', { file }, { slug, firstFile })];
    first.set(slug, file);
    return [];
  });
}

function checkDrawings(
  { drawings }: CourseContent,
  { area, slug }: AreaEntry<Dossier>,
  documents: readonly DossierDocumentFile[],
): Finding[] {
  const known = drawings
    .filter((drawing) => drawing.area === area && drawing.dossier === slug)
    .map((drawing) => drawing.slug);
  return documents.flatMap(({ file, document }) =>
    document.blocks.flatMap((block, index) => {
      if (block.kind !== 'photo' || known.includes(block.drawing)) return [];
      const { drawing } = block;
      const place = { file, path: ['blocks', index, 'drawing'] };
      return [createFinding('I911', place, { drawing, nearest: nearestWord(drawing, known) })];
    }),
  );
}

/**
 * What is raised may not be who somebody is. The documents may say it, as documents do, as long as it is not
 * the sign; the innocent explanations may too, since they answer the prejudice.
 */
function checkIdentity(
  { title, summary, assignment, reasons, key, next }: Dossier,
  file: string,
  documents: readonly DossierDocumentFile[],
  words: readonly IdentityWord[],
): Finding[] {
  const labels = new Map(
    documents.flatMap(({ document }) =>
      listParts(document).map((part) => [`${document.id}/${part.id}`, part.label] as const),
    ),
  );
  const texts: { path: Path; text: string }[] = [
    { path: ['title'], text: title },
    { path: ['summary'], text: summary },
    { path: ['assignment'], text: assignment },
    ...reasons.map(({ text }, index) => ({ path: ['reasons', index, 'text'], text })),
    ...next.map((text, index) => ({ path: ['next', index], text })),
    ...key.flatMap(({ verdict, why, document, row, also = [] }, index) => {
      if (verdict === 'innocent') return [];
      return [
        { path: ['key', index, 'why'], text: why },
        { path: ['key', index, 'row'], text: labels.get(`${document}/${row}`) ?? '' },
        ...also.map((place, step) => ({
          path: ['key', index, 'also', step, 'row'],
          text: labels.get(`${place.document}/${place.row}`) ?? '',
        })),
      ];
    }),
  ];
  return texts.flatMap(({ path, text }) => {
    const found = findIdentityWord(text, words);
    return found === undefined ? [] : [createFinding('I912', { file, path }, found)];
  });
}
