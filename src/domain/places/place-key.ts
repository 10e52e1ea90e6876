import type { MarkingKey } from '../markings/marking-key.ts';
import { seedFromText } from '../random/seed-from-text.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import type { PlaceDetail, PlaceReason } from './place.ts';

/**
 * The details of a place in the order of its list: the same at every visit, and telling nothing, whatever order they were
 * written in. They are numbered in that order where the picture has numbers.
 */
export const inListOrder = <Detail extends Pick<PlaceDetail, 'id'>>(
  details: readonly Detail[],
  placeId: string,
): Detail[] =>
  shuffle(
    details.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    seededRandom(seedFromText(placeId)),
  );

/** What markings on a picture are compared with. What is plain is to be left alone as much as what is odd and innocent. */
export function toPlaceKey(
  { details }: { details: readonly Pick<PlaceDetail, 'id' | 'verdict' | 'reasons'>[] },
  reasons: readonly PlaceReason[],
): MarkingKey {
  return {
    parts: details.map(({ id }) => id),
    reasons: reasons.map(({ id }) => id),
    details: details.map(({ id, verdict, reasons: right = [] }) => ({
      parts: [id],
      verdict: verdict === 'sign' ? 'sign' : 'innocent',
      reasons: right,
    })),
  };
}
