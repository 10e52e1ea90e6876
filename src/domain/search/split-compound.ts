/** Shorter parts would be found everywhere. */
const SHORTEST_PART = 3;

/**
 * The places where a compound is joined: `folkbokföringsbrott` gives 4 and 15 when the three are known.
 * `isPart` knows which pieces of text are words; a linking s or an -ar is part of the piece before it.
 * The joint that leaves the longest known word at the end comes first, and each half is tried again.
 */
export function findJoints(word: string, isPart: (piece: string) => boolean): number[] {
  for (let joint = SHORTEST_PART; joint <= word.length - SHORTEST_PART; joint += 1) {
    const first = word.slice(0, joint);
    const last = word.slice(joint);
    if (!isPart(last)) continue;
    const inner = findJoints(first, isPart);
    if (inner.length === 0 && !isPart(first)) continue;
    return [...inner, joint, ...findJoints(last, isPart).map((place) => place + joint)];
  }
  return [];
}
