import { TRUTHS, type Truth } from '../../domain/course/vocabulary.ts';
import { type Reason, VERDICTS } from '../../domain/dossiers/dossier.ts';
import type { DossierKey, ScoredDetail } from '../../domain/dossiers/dossier-key.ts';

/** A detail of the key with what is told about it. */
export interface ReadDetail extends ScoredDetail {
  why: string;
  sign?: { title: string; href: string };
}

/** A dossier as the page holds it. */
export interface ReadDossier {
  id: string;
  truth: Truth;
  reasons: Reason[];
  key: DossierKey & { details: readonly ReadDetail[] };
  /** Name and document of every part, by address. */
  parts: ReadonlyMap<string, { label: string; document: string }>;
  next: string[];
  lesson: { title: string; href: string };
}

/**
 * Reads a dossier back from the documents and the key that the server wrote (`src/components/dossier/`), so
 * that the page does not carry them twice. Undefined when the page is not as expected, for instance because
 * something has rewritten it: then it stays as it is.
 */
export function readDossier(root: Element): ReadDossier | undefined {
  const id = root.getAttribute('data-dossier');
  const keyPlace = root.querySelector<HTMLElement>('[data-key]');
  const truth = TRUTHS.find((word) => word === keyPlace?.dataset['truth']);
  const lesson = keyPlace?.querySelector<HTMLAnchorElement>('[data-lesson]');
  const reasons = [...root.querySelectorAll<HTMLElement>('[data-reason]')].map((place) => ({
    id: place.dataset['reason'] ?? '',
    text: textOf(place),
  }));
  const parts = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-part]')].map((place) => [
      place.dataset['part'] ?? '',
      {
        label: textOf(place.querySelector('[data-label]')),
        document: textOf(place.closest('[data-document]')?.querySelector('h2')),
      },
    ]),
  );
  const details = [...(keyPlace?.querySelectorAll<HTMLElement>('[data-parts]') ?? [])].flatMap(readDetail);
  if (!id || !keyPlace || !truth || !lesson || reasons.length === 0 || parts.size === 0) return undefined;
  if (details.length === 0 || details.some((detail) => detail.parts.some((part) => !parts.has(part))))
    return undefined;
  return {
    id,
    truth,
    reasons,
    key: { parts: [...parts.keys()], reasons: reasons.map((reason) => reason.id), details },
    parts,
    next: [...keyPlace.querySelectorAll('[data-next] li')].map(textOf),
    lesson: readLink(lesson),
  };
}

function readDetail(place: HTMLElement): ReadDetail[] {
  const verdict = VERDICTS.find((word) => word === place.dataset['verdict']);
  const sign = place.querySelector('a');
  if (!verdict) return [];
  return [
    {
      parts: words(place.dataset['parts']),
      verdict,
      reasons: words(place.dataset['reasons']),
      why: textOf(place.querySelector('[data-why]')),
      ...(sign && { sign: readLink(sign) }),
    },
  ];
}

const textOf = (place: Element | null | undefined) => place?.textContent?.trim() ?? '';
const words = (list = '') => list.split(' ').filter((word) => word !== '');
const readLink = (link: HTMLAnchorElement) => ({
  title: textOf(link),
  href: link.getAttribute('href') ?? '',
});
