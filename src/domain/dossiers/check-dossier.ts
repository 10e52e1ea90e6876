import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import type { Dossier, DossierDocument, KeyDetail, PartPlace } from './dossier.ts';
import { listParts } from './list-parts.ts';
import { partAddress } from './part-address.ts';

/** How many documents one can lay side by side. */
const DOCUMENTS = { min: 3, max: 6 } as const;

/** So many markings an attempt can hold (`domain/progress/parse-progress.ts`). */
const MAX_PARTS = 100;

/** A document and the file it stands in. */
export interface DossierDocumentFile {
  file: string;
  document: DossierDocument;
}

/** Rules between the key, the reasons and the documents of one dossier; the shape of each is the schema's matter. */
export function checkDossier(
  dossier: Dossier,
  file: string,
  documents: readonly DossierDocumentFile[],
): Finding[] {
  return [
    ...checkIds(dossier, file, documents),
    ...checkDocuments(file, documents),
    ...dossier.key.flatMap((detail, index) => checkDetail(detail, file, ['key', index], dossier, documents)),
    ...checkSharedParts(dossier, file),
    ...checkBalance(dossier, file),
  ];
}

function checkIds(dossier: Dossier, file: string, documents: readonly DossierDocumentFile[]): Finding[] {
  const findings: Finding[] = [];
  const reportRepeated = (
    what: 'document' | 'part' | 'reason',
    uses: readonly { id: string; file: string; path: Path }[],
  ) => {
    const first = new Map<string, string>();
    for (const { id, file: at, path } of uses) {
      const firstFile = first.get(id);
      if (firstFile === undefined) first.set(id, at);
      else findings.push(createFinding('I902', { file: at, path }, { what, id, firstFile }));
    }
  };
  reportRepeated(
    'reason',
    dossier.reasons.map(({ id }, index) => ({ id, file, path: ['reasons', index, 'id'] })),
  );
  reportRepeated(
    'document',
    documents.map(({ document, file: at }) => ({ id: document.id, file: at, path: ['id'] })),
  );
  for (const { document, file: at } of documents) {
    reportRepeated(
      'part',
      listPartPaths(document).map(({ id, path }) => ({ id, file: at, path })),
    );
  }
  return findings;
}

/** Where in the file each markable part has its id. */
function listPartPaths({ blocks }: DossierDocument): { id: string; path: Path }[] {
  return blocks.flatMap((block, index) => {
    const at = (key: string, parts: readonly { id?: string }[]) =>
      parts.flatMap(({ id }, place) =>
        id === undefined ? [] : [{ id, path: ['blocks', index, key, place, 'id'] }],
      );
    switch (block.kind) {
      case 'text':
        return at('passages', block.passages);
      case 'fields':
        return at('fields', block.fields);
      case 'table':
        return at('rows', block.rows);
      case 'photo':
        return at('details', block.details);
      default:
        return block satisfies never;
    }
  });
}

function checkDocuments(file: string, documents: readonly DossierDocumentFile[]): Finding[] {
  const { min, max } = DOCUMENTS;
  const findings: Finding[] = [];
  const count = documents.length;
  if (count < min || count > max) findings.push(createFinding('I908', { file }, { count, min, max }));
  const parts = documents.reduce((sum, { document }) => sum + listParts(document).length, 0);
  if (parts > MAX_PARTS) findings.push(createFinding('I913', { file }, { count: parts, max: MAX_PARTS }));
  for (const { document, file: at } of documents) {
    if (listParts(document).length === 0) {
      findings.push(createFinding('I909', { file: at, path: ['blocks'] }, { document: document.id }));
    }
    findings.push(...checkCells(document, at));
  }
  return findings;
}

/** A comma in a bare text splits it in two, so that a row gets one cell too many. */
function checkCells({ blocks }: DossierDocument, file: string): Finding[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return [];
    const columns = block.columns.length;
    return block.rows.flatMap(({ cells }, place) =>
      cells.length === columns
        ? []
        : [
            createFinding(
              'I910',
              { file, path: ['blocks', index, 'rows', place, 'cells'] },
              { cells: cells.length, columns },
            ),
          ],
    );
  });
}

function checkDetail(
  detail: KeyDetail,
  file: string,
  path: Path,
  dossier: Dossier,
  documents: readonly DossierDocumentFile[],
): Finding[] {
  const part = partAddress(detail);
  const findings = listPlaces(detail, path).flatMap(({ place, path: at }) =>
    checkPlace(place, file, at, documents),
  );
  if (detail.verdict === 'innocent') {
    for (const field of ['reasons', 'sign'] as const) {
      if (detail[field] === undefined) continue;
      findings.push(createFinding('I905', { file, path: [...path, field] }, { part, field }));
    }
    return findings;
  }
  if (detail.reasons === undefined) findings.push(createFinding('I903', { file, path }, { part }));
  const known = dossier.reasons.map(({ id }) => id);
  for (const [index, reason] of (detail.reasons ?? []).entries()) {
    if (known.includes(reason)) continue;
    const params = { reason, nearest: nearestWord(reason, known), known };
    findings.push(createFinding('I904', { file, path: [...path, 'reasons', index] }, params));
  }
  return findings;
}

function listPlaces(detail: KeyDetail, path: Path): { place: PartPlace; path: Path }[] {
  return [
    { place: detail, path },
    ...(detail.also ?? []).map((place, index) => ({ place, path: [...path, 'also', index] })),
  ];
}

/** A key that points at nothing could never be answered right. */
function checkPlace(
  { document: id, row }: PartPlace,
  file: string,
  path: Path,
  documents: readonly DossierDocumentFile[],
): Finding[] {
  const found = documents.find(({ document }) => document.id === id)?.document;
  if (found === undefined) {
    const known = documents.map(({ document }) => document.id);
    const params = { document: id, row: undefined, nearest: nearestWord(id, known), known };
    return [createFinding('I901', { file, path: [...path, 'document'] }, params)];
  }
  const known = listParts(found).map((part) => part.id);
  if (known.includes(row)) return [];
  const params = { document: id, row, nearest: nearestWord(row, known), known };
  return [createFinding('I901', { file, path: [...path, 'row'] }, params)];
}

/** A part that belongs to two details would be right and wrong at once. */
function checkSharedParts({ key }: Dossier, file: string): Finding[] {
  const seen = new Set<string>();
  return key.flatMap((detail, index) =>
    listPlaces(detail, ['key', index]).flatMap(({ place, path }) => {
      const part = partAddress(place);
      if (seen.has(part)) return [createFinding('I906', { file, path: [...path, 'row'] }, { part })];
      seen.add(part);
      return [];
    }),
  );
}

/** Who only meets guilty details learns to suspect, not to judge. */
function checkBalance({ key, truth }: Dossier, file: string): Finding[] {
  const signs = key.filter(({ verdict }) => verdict === 'sign').length;
  const innocent = key.length - signs;
  const findings: Finding[] = [];
  if (innocent < signs) findings.push(createFinding('I907', { file, path: ['key'] }, { signs, innocent }));
  if ((truth === 'signal' && signs === 0) || (truth === 'innocent' && signs > 0)) {
    findings.push(createFinding('I914', { file, path: ['truth'] }, { truth, signs }));
  }
  return findings;
}
