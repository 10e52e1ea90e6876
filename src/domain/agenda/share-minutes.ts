/** Something that can be shortened from `planned` to `least`, both whole minutes. */
export interface Shrinkable {
  planned: number;
  least: number;
}

/**
 * Lengths in whole minutes that together fill `room`, in the order given. Everybody gives up the same share of what
 * they can spare, so that no part bears it all; the minutes that rounding leaves are taken where most was spared, and
 * from the later of two alike. With more room than planned everything is as planned; with less than the least of all,
 * everything is at its least.
 */
export function shareMinutes(parts: readonly Shrinkable[], room: number): number[] {
  const slack = parts.map(({ planned, least }) => planned - least);
  const allSlack = slack.reduce((sum, spare) => sum + spare, 0);
  const planned = parts.reduce((sum, part) => sum + part.planned, 0);
  const cut = Math.min(Math.max(planned - room, 0), allSlack);
  if (cut === 0) return parts.map((part) => part.planned);
  const exact = slack.map((spare) => (cut * spare) / allSlack);
  const cuts = exact.map(Math.floor);
  const left = cut - cuts.reduce((sum, minutes) => sum + minutes, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || b.index - a.index);
  for (const { index } of byRemainder.slice(0, left)) cuts[index] = (cuts[index] ?? 0) + 1;
  return parts.map((part, index) => part.planned - (cuts[index] ?? 0));
}
