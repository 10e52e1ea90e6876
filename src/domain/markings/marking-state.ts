import type { Certainty } from '../questions/question.ts';
import type { Marking } from './marking.ts';
import type { MarkingKey } from './marking-key.ts';
import { type MarkingResult, scoreMarkings, validateMarkings } from './score-markings.ts';

/** What a learner has marked in a dossier or a place: still open, or compared with the key. */
export interface MarkingState {
  /** In the order of the key's parts. */
  markings: Marking[];
  certainty?: Certainty;
  /** What stood in the way when the learner asked for the key. */
  problem?: 'nothing-marked' | 'reason-missing';
  /** Present once the markings have been compared with the key. */
  result?: MarkingResult;
}

export type ComparedState = MarkingState & { result: MarkingResult };

/** Nothing marked yet. */
export const nothingMarked: MarkingState = { markings: [] };

export const isCompared = (state: MarkingState): state is ComparedState => state.result !== undefined;

/** Marks a part, or takes the mark away with its reason. */
export function toggleMarking(key: MarkingKey, state: MarkingState, part: string): MarkingState {
  const isMarked = state.markings.some((marking) => marking.part === part);
  const markings = isMarked
    ? state.markings.filter((marking) => marking.part !== part)
    : [...state.markings, { part }];
  return withMarkings(key, state, markings);
}

/** Sets the reason of a marking; an empty one takes it away. */
export function chooseReason(
  key: MarkingKey,
  state: MarkingState,
  part: string,
  reason: string,
): MarkingState {
  const markings = state.markings.map((marking) =>
    marking.part === part ? { part, ...(reason && { reason }) } : marking,
  );
  return withMarkings(key, state, markings);
}

function withMarkings(key: MarkingKey, state: MarkingState, markings: readonly Marking[]): MarkingState {
  const { problem: _, ...rest } = state;
  const ordered = key.parts.flatMap((part) => markings.find((marking) => marking.part === part) ?? []);
  return { ...rest, markings: ordered };
}

/**
 * The state with its result, or with what stands in the way. Nothing marked can be the right answer, but may
 * also be a slip, so it takes asking twice.
 */
export function compareMarkings(key: MarkingKey, state: MarkingState): MarkingState {
  const { problem, ...rest } = state;
  if (state.markings.length === 0 && problem !== 'nothing-marked') {
    return { ...rest, problem: 'nothing-marked' };
  }
  const check = validateMarkings(key, state.markings);
  if (check.status !== 'ready') return { ...rest, problem: 'reason-missing' };
  return { ...rest, markings: check.markings, result: scoreMarkings(key, check.markings) };
}

/** Drops what the key no longer has: stored markings may be older than the content. */
export function restoreMarkings(key: MarkingKey, stored: readonly Marking[]): Marking[] {
  return key.parts.flatMap((part) => {
    const marking = stored.find((other) => other.part === part);
    if (marking === undefined) return [];
    const { reason } = marking;
    return [reason !== undefined && key.reasons.includes(reason) ? marking : { part }];
  });
}
