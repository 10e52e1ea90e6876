import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../domain/json/guards.ts';

/** Which entries of a list are still there in another. All numbers are positions. */
export interface Alignment {
  /** From the old list to the new, both in order. An entry may have been changed. */
  kept: [before: number, after: number][];
  removed: number[];
  /** New entries in order, and the old entry after which they come; undefined for the beginning. */
  added: { index: number; after: number | undefined }[];
}

/** Entries are the same when they have the same id, or else the same value. What is left between is taken in order. */
export function alignEntries(before: readonly unknown[], after: readonly unknown[]): Alignment {
  const anchors = longestCommon(before, after);
  const kept: Alignment['kept'] = [];
  const removed: number[] = [];
  const added: Alignment['added'] = [];
  let [from, to] = [0, 0];
  for (const [anchorBefore, anchorAfter] of [...anchors, [before.length, after.length] as const]) {
    // Between two anchors: what was changed in its place, and then what is too many on either side.
    while (from < anchorBefore && to < anchorAfter && mayBeChanged(before[from], after[to])) {
      kept.push([from, to]);
      from += 1;
      to += 1;
    }
    while (from < anchorBefore) {
      removed.push(from);
      from += 1;
    }
    while (to < anchorAfter) {
      added.push({ index: to, after: kept.at(-1)?.[0] });
      to += 1;
    }
    if (anchorBefore < before.length) kept.push([anchorBefore, anchorAfter]);
    [from, to] = [anchorBefore + 1, anchorAfter + 1];
  }
  return { kept, removed, added };
}

const idOf = (entry: unknown) => (isRecord(entry) ? entry['id'] : undefined);

const isSame = (one: unknown, other: unknown) =>
  idOf(one) !== undefined || idOf(other) !== undefined
    ? idOf(one) === idOf(other)
    : isDeepStrictEqual(one, other);

/** Something with another id is something else. */
const mayBeChanged = (one: unknown, other: unknown) =>
  isSame(one, other) || idOf(one) === undefined || idOf(other) === undefined;

/** The longest run of entries, in order, that both lists have. */
function longestCommon(before: readonly unknown[], after: readonly unknown[]): [number, number][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const lengthAt = (from: number, to: number) => lengths[from]?.[to] ?? 0;
  for (let from = before.length - 1; from >= 0; from -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      const row = lengths[from];
      if (row === undefined) continue;
      row[to] = isSame(before[from], after[to])
        ? lengthAt(from + 1, to + 1) + 1
        : Math.max(lengthAt(from + 1, to), lengthAt(from, to + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [from, to] = [0, 0];
  while (from < before.length && to < after.length) {
    if (isSame(before[from], after[to])) {
      pairs.push([from, to]);
      from += 1;
      to += 1;
    } else if (lengthAt(from + 1, to) >= lengthAt(from, to + 1)) from += 1;
    else to += 1;
  }
  return pairs;
}
