import type { CertificateScope } from '../domain/certificate/certificate.ts';

/**
 * Reads an area from the page: `data-lessons` has `<lesson id>:<minutes>:<question ids …>` for each lesson, with spaces
 * between, and `data-questions` the whole bank's ids.
 */
export function readScope(place: HTMLElement): CertificateScope {
  const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);
  return {
    id: place.dataset['area'] ?? '',
    lessons: words(place.dataset['lessons']).map((lesson) => {
      const [id = '', minutes, ...questions] = lesson.split(':');
      return { id, minutes: Number(minutes), questions };
    }),
    questions: words(place.dataset['questions']),
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
