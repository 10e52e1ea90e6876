import type { DossierKey } from '../../domain/dossiers/dossier-key.ts';
import type { Marking } from '../../domain/dossiers/marking.ts';
import { type DossierResult, scoreMarkings, validateMarkings } from '../../domain/dossiers/score-markings.ts';
import type { Certainty } from '../../domain/questions/question.ts';

/** A dossier in front of a learner: still open, or compared with the key. */
export interface DossierState {
  /** In the order of the documents. */
  markings: Marking[];
  certainty?: Certainty;
  /** What stood in the way when the learner asked for the key. */
  problem?: 'nothing-marked' | 'reason-missing';
  /** Present once the markings have been compared with the key. */
  result?: DossierResult;
}

export type ComparedState = DossierState & { result: DossierResult };

/** Nothing marked yet. */
export const openDossier: DossierState = { markings: [] };

export const isCompared = (state: DossierState): state is ComparedState => state.result !== undefined;

/** Marks a part, or takes the mark away with its reason. */
export function toggleMarking(key: DossierKey, state: DossierState, part: string): DossierState {
  const isMarked = state.markings.some((marking) => marking.part === part);
  const markings = isMarked
    ? state.markings.filter((marking) => marking.part !== part)
    : [...state.markings, { part }];
  return withMarkings(key, state, markings);
}

/** Sets the reason of a marking; an empty one takes it away. */
export function chooseReason(
  key: DossierKey,
  state: DossierState,
  part: string,
  reason: string,
): DossierState {
  const markings = state.markings.map((marking) =>
    marking.part === part ? { part, ...(reason && { reason }) } : marking,
  );
  return withMarkings(key, state, markings);
}

function withMarkings(key: DossierKey, state: DossierState, markings: readonly Marking[]): DossierState {
  const { problem: _, ...rest } = state;
  const ordered = key.parts.flatMap((part) => markings.find((marking) => marking.part === part) ?? []);
  return { ...rest, markings: ordered };
}

/**
 * The state with its result, or with what stands in the way. Nothing marked can be the right answer, but may
 * also be a slip, so it takes asking twice.
 */
export function compareDossier(key: DossierKey, state: DossierState): DossierState {
  const { problem, ...rest } = state;
  if (state.markings.length === 0 && problem !== 'nothing-marked') {
    return { ...rest, problem: 'nothing-marked' };
  }
  const check = validateMarkings(key, state.markings);
  if (check.status !== 'ready') return { ...rest, problem: 'reason-missing' };
  return { ...rest, markings: check.markings, result: scoreMarkings(key, check.markings) };
}

/** Drops what the dossier no longer has: stored markings may be older than the content. */
export function restoreMarkings(key: DossierKey, stored: readonly Marking[]): Marking[] {
  return key.parts.flatMap((part) => {
    const marking = stored.find((other) => other.part === part);
    if (marking === undefined) return [];
    const { reason } = marking;
    return [reason !== undefined && key.reasons.includes(reason) ? marking : { part }];
  });
}
