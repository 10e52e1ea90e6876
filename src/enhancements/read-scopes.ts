import type { CertificateScope } from '../domain/certificate/certificate.ts';
import { expandIds } from '../domain/words/short-ids.ts';

/**
 * Reads an area from the page: `data-lessons` has `<lesson id>:<minutes>:<question ids>` for each lesson, with spaces
 * between, and `data-questions` the ids of the bank that stand in no lesson, both written short (`shortenIds`; in a lesson with bars for spaces).
 */
export function readScope(place: HTMLElement): CertificateScope {
  const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);
  const lessons = words(place.dataset['lessons']).map((lesson) => {
    const [id = '', minutes, ...questions] = lesson.split(':');
    return { id, minutes: Number(minutes), questions: expandIds(questions.join(':').replaceAll('|', ' ')) };
  });
  return {
    id: place.dataset['area'] ?? '',
    lessons,
    questions: [
      ...lessons.flatMap(({ questions }) => questions),
      ...expandIds(place.dataset['questions'] ?? ''),
    ],
  };
}

/** Several areas as one. */
export function joinScopes(id: string, scopes: readonly CertificateScope[]): CertificateScope {
  return {
    id,
    lessons: scopes.flatMap(({ lessons }) => lessons),
    questions: scopes.flatMap(({ questions }) => questions),
  };
}
