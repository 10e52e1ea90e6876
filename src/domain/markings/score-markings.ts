import type { Score } from '../questions/score.ts';
import type { Mistake } from '../words/vocabulary.ts';
import type { Marking } from './marking.ts';
import type { MarkingKey, ScoredDetail } from './marking-key.ts';

/** Whether markings can be compared with the key, and if not, why and where. */
export type MarkingCheck =
  | { status: 'incomplete'; reason: 'unknown-part' | 'unknown-reason' | 'reason-missing'; part: string }
  | { status: 'ready'; markings: Marking[] };

/** What became of a detail of the key. */
export type DetailOutcome = 'found' | 'missed' | 'wrongly-marked' | 'left-alone';

export interface JudgedDetail {
  detail: ScoredDetail;
  outcome: DetailOutcome;
  /** The markings on it, in the order of the parts. */
  markings: Marking[];
  /** Whether one of the markings has a right reason; only for what was found. */
  isReasonRight: boolean;
}

/** Every marking and every detail accounted for, once. */
export interface MarkingResult {
  score: Score;
  /** In the order of the key. */
  details: JudgedDetail[];
  /** Markings on parts that the key says nothing of: ordinary facts. */
  ordinary: Marking[];
}

/**
 * Checks markings before they are compared with the key. Order does not matter; of two on the same part the
 * last one counts. No markings at all is a complete answer: there are cases with nothing to raise.
 */
export function validateMarkings(key: MarkingKey, markings: readonly Marking[]): MarkingCheck {
  const byPart = new Map(markings.map((marking) => [marking.part, marking]));
  for (const { part, reason } of byPart.values()) {
    if (!key.parts.includes(part)) return { status: 'incomplete', reason: 'unknown-part', part };
    if (reason === undefined) return { status: 'incomplete', reason: 'reason-missing', part };
    if (!key.reasons.includes(reason)) return { status: 'incomplete', reason: 'unknown-reason', part };
  }
  return { status: 'ready', markings: key.parts.flatMap((part) => byPart.get(part) ?? []) };
}

/** What a sign that was found earns, and one point more for a right reason. */
const POINTS_PER_SIGN = 2;

/**
 * Compares markings that {@link validateMarkings} has found ready. One point for a sign that was found and one
 * for a right reason; less two for each innocent detail or ordinary part that was marked; never below zero.
 * Since a case has at least as many innocent details as signs, marking everything earns nothing.
 */
export function scoreMarkings(key: MarkingKey, markings: readonly Marking[]): MarkingResult {
  const details = key.details.map((detail) => judgeDetail(detail, markings));
  const known = new Set(key.details.flatMap(({ parts }) => parts));
  const ordinary = markings.filter(({ part }) => !known.has(part));
  return { score: toScore(details, ordinary.length), details, ordinary };
}

function judgeDetail(detail: ScoredDetail, markings: readonly Marking[]): JudgedDetail {
  const own = markings.filter(({ part }) => detail.parts.includes(part));
  const isMarked = own.length > 0;
  if (detail.verdict === 'innocent') {
    const outcome = isMarked ? 'wrongly-marked' : 'left-alone';
    return { detail, outcome, markings: own, isReasonRight: false };
  }
  return {
    detail,
    outcome: isMarked ? 'found' : 'missed',
    markings: own,
    isReasonRight: own.some(({ reason }) => reason !== undefined && detail.reasons.includes(reason)),
  };
}

function toScore(details: readonly JudgedDetail[], ordinary: number): Score {
  const total = POINTS_PER_SIGN * details.filter(({ detail }) => detail.verdict === 'sign').length;
  const mistakes: Mistake[] = details.flatMap(mistakesOf);
  for (let count = 0; count < ordinary; count += 1) mistakes.push('false-alarm');
  if (mistakes.length === 0) return { kind: 'right', earned: total, total, mistakes: [] };
  const cost = mistakes.reduce((sum, mistake) => sum + (mistake === 'fact' ? 1 : POINTS_PER_SIGN), 0);
  const earned = total - cost;
  return earned > 0
    ? { kind: 'partly', earned, total, mistakes }
    : { kind: 'wrong', earned: 0, total, mistakes };
}

/** A wrong reason is a mistake about facts: the right thing was seen. */
function mistakesOf({ outcome, isReasonRight }: JudgedDetail): Mistake[] {
  switch (outcome) {
    case 'missed':
      return ['miss'];
    case 'wrongly-marked':
      return ['false-alarm'];
    case 'found':
      return isReasonRight ? [] : ['fact'];
    case 'left-alone':
      return [];
    default:
      return outcome satisfies never;
  }
}
