import type { ContentFile, ContentPlace } from '../course/content-file.ts';
import { checkDossier, type DossierDocumentFile } from '../dossiers/check-dossier.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import { listParts } from '../dossiers/list-parts.ts';
import { findIdentityWord, type IdentityWord } from '../language/identity-words.ts';
import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import { checkAddresses } from './check-addresses.ts';
import type { CourseContent } from './course-content.ts';

/** Each dossier with its documents and drawings. A dossier with a document that cannot be read is left until it can. */
export function checkDossiers(content: CourseContent): Finding[] {
  return [
    ...checkAddresses(content.dossiers, 'I915'),
    ...content.dossiers.flatMap((entry) => {
      const isOwn = ({ area, dossier }: ContentPlace) => area === entry.area && dossier === entry.slug;
      const documents = content.dossierDocuments
        .filter(isOwn)
        .map(({ file, value }) => ({ file, document: value }));
      const found = content.found.filter((file) => file.collection === 'dossierDocuments' && isOwn(file));
      if (documents.length < found.length) return [];
      return [
        ...checkDossier(entry.value, entry.file, documents),
        ...checkDrawings(content, entry, documents),
        ...checkIdentity(entry.value, entry.file, documents, content.identityWords),
      ];
    }),
  ];
}

function checkDrawings(
  { found }: CourseContent,
  { area, slug }: ContentFile<Dossier>,
  documents: readonly DossierDocumentFile[],
): Finding[] {
  const known = found
    .filter((file) => file.collection === 'drawings' && file.area === area && file.dossier === slug)
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
 * A sign in the key describes behaviour, never identity. The documents may name identity, as real documents do, where the
 * key raises nothing; so may the innocent explanations, since they answer the prejudice.
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
