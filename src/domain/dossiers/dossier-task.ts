import { hasFields, isListOf, isMapOf, isMissingOr, isOneOf, isText } from '../json/guards.ts';
import { type MarkingKey, type ScoredDetail, VERDICTS } from '../markings/marking-key.ts';
import { TRUTHS, type Truth } from '../words/vocabulary.ts';
import type { Dossier, DossierDocument, Reason } from './dossier.ts';
import { toDossierKey } from './dossier-key.ts';
import { listParts } from './list-parts.ts';
import { partAddress } from './part-address.ts';
import { shortenLabel } from './shorten-label.ts';

export interface Link {
  title: string;
  href: string;
}

/** A detail of the key with what is told about it. */
export interface TaskDetail extends ScoredDetail {
  why: string;
  sign?: Link;
}

/** What a learner does with a dossier: everything that marking, comparing and reviewing need besides the documents. */
export interface DossierTask {
  id: string;
  truth: Truth;
  reasons: Reason[];
  key: Omit<MarkingKey, 'details'> & { details: readonly TaskDetail[] };
  /** A short name and the title of the document for every part that can be marked, by its address. */
  parts: Record<string, { label: string; document: string }>;
  /** What a colleague would ask for next. */
  next: string[];
  /** The lesson to read again. */
  lesson: Link;
}

interface Links {
  sign: (id: string) => Link;
  lesson: Link;
}

/** Gathers what the page of a dossier carries for its script. */
export function toDossierTask(
  dossier: Dossier,
  documents: readonly DossierDocument[],
  { sign, lesson }: Links,
): DossierTask {
  const key = toDossierKey(dossier, documents);
  const parts = documents.flatMap((document) =>
    listParts(document).map(({ id, label }) => [
      partAddress({ document: document.id, row: id }),
      { label: shortenLabel(label), document: document.title },
    ]),
  );
  return {
    id: dossier.id,
    truth: dossier.truth,
    reasons: dossier.reasons,
    key: {
      ...key,
      details: key.details.map((detail, index): TaskDetail => {
        const told = dossier.key[index];
        return { ...detail, why: told?.why ?? '', ...(told?.sign && { sign: sign(told.sign) }) };
      }),
    },
    parts: Object.fromEntries(parts),
    next: dossier.next,
    lesson,
  };
}

const isTexts = isListOf(isText);
const isLink = hasFields<Link>({ title: isText, href: isText });

/** Whether the data of a page is a task as {@link toDossierTask} makes them. */
export const isDossierTask = hasFields<DossierTask>({
  id: isText,
  truth: isOneOf(TRUTHS),
  reasons: isListOf(hasFields<Reason>({ id: isText, text: isText })),
  key: hasFields<DossierTask['key']>({
    parts: isTexts,
    reasons: isTexts,
    details: isListOf(
      hasFields<TaskDetail>({
        parts: isTexts,
        verdict: isOneOf(VERDICTS),
        reasons: isTexts,
        why: isText,
        sign: isMissingOr(isLink),
      }),
    ),
  }),
  parts: isMapOf(hasFields({ label: isText, document: isText })),
  next: isTexts,
  lesson: isLink,
});
