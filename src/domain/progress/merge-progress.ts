import { isSameAttempt } from './is-same.ts';
import type { Attempt, Draft, LessonProgress, Progress } from './progress.ts';
import { runWhole, SLICE, type Sliced } from './sliced.ts';

/**
 * The union of two progresses, without loss: every attempt once, oldest first; the newest draft of each
 * question unless an attempt has ended it; for each lesson the first opening and the latest finish and
 * reopening; the newest visit and choices.
 *
 * Commutative, associative and idempotent – a state-based CRDT (Shapiro et al., "Conflict-free replicated
 * data types", 2011) – so tabs, devices and imported files may be merged in any order, any number of times.
 */
export const mergeProgress = (one: Progress, other: Progress): Progress =>
  runWhole(mergeInSlices(one, other));

/** As `mergeProgress`, and may pause between slices. */
export function* mergeInSlices(one: Progress, other: Progress): Sliced<Progress> {
  const attempts = yield* mergeAttempts(one.attempts, other.attempts);
  const last = one.last && other.last ? newest(one.last, other.last) : (one.last ?? other.last);
  return {
    attempts,
    drafts: withoutEnded(mergeEntries(one.drafts, other.drafts, newest), attempts),
    lessons: mergeEntries(one.lessons, other.lessons, mergeLesson),
    choices: mergeEntries<NonNullable<Progress['choices']['role']>>(one.choices, other.choices, newest),
    ...(last && { last }),
  };
}

function mergeEntries<Entry>(
  one: Record<string, Entry>,
  other: Record<string, Entry>,
  merge: (one: Entry, other: Entry) => Entry,
): Record<string, Entry> {
  const merged = new Map(Object.entries(one));
  // What was just read has nothing beside it to be merged with.
  if (merged.size === 0) return other;
  for (const [id, entry] of Object.entries(other)) {
    const mine = merged.get(id);
    merged.set(id, mine ? merge(mine, entry) : entry);
  }
  return Object.fromEntries(merged);
}

/**
 * In order of time. Few attempts have the same, and only those are compared by what is in them. Both lists are nearly always in
 * order already, and what the language sorts by joins two such lists in one go.
 */
function* mergeAttempts(one: Attempt[], other: Attempt[]): Sliced<Attempt[]> {
  const ordered = [...one, ...other].toSorted((first, second) => first.at - second.at);
  yield;
  const merged: Attempt[] = [];
  let start = 0;
  for (let end = 1; end <= ordered.length; end += 1) {
    const first = ordered[start] as Attempt;
    if (end % SLICE === 0) yield;
    if (ordered[end]?.at === first.at) continue;
    if (end === start + 1) merged.push(first);
    else for (const attempt of inOrderOfContent(ordered.slice(start, end))) merged.push(attempt);
    start = end;
  }
  return merged;
}

/** Attempts of the same time, each once, so that every tab has them alike. */
function inOrderOfContent(attempts: Attempt[]): Attempt[] {
  const first = attempts[0] as Attempt;
  // As nearly always: what two tabs both have.
  if (attempts.every((attempt) => isSameAttempt(attempt, first))) return [first];
  const byContent = attempts
    .map((attempt) => ({ attempt, content: contentOf(attempt) }))
    .sort((one, other) => compareTexts(one.content, other.content));
  // Of what is the same the first one stays, which is the own.
  return byContent
    .filter(({ content }, place) => content !== byContent[place - 1]?.content)
    .map(({ attempt }) => attempt);
}

function mergeLesson(one: LessonProgress, other: LessonProgress): LessonProgress {
  const doneAt = latest(one.doneAt, other.doneAt);
  const reopenedAt = latest(one.reopenedAt, other.reopenedAt);
  return {
    openedAt: Math.min(one.openedAt, other.openedAt),
    ...(doneAt !== undefined && { doneAt }),
    ...(reopenedAt !== undefined && { reopenedAt }),
  };
}

function withoutEnded(drafts: Record<string, Draft>, attempts: Attempt[]): Record<string, Draft> {
  if (Object.keys(drafts).length === 0) return drafts;
  const endedAt = new Map(attempts.map((attempt) => [attempt.questionId, attempt.at]));
  return Object.fromEntries(
    Object.entries(drafts).filter(([questionId, draft]) => draft.at > (endedAt.get(questionId) ?? -1)),
  );
}

function latest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

function newest<Stamped extends { at: number }>(one: Stamped, other: Stamped): Stamped {
  return compare(one, other) < 0 ? other : one;
}

/** By time; at the same time by content, so that every tab decides alike. Zero only for equal content. */
function compare(one: { at: number }, other: { at: number }): number {
  if (one === other) return 0;
  if (one.at !== other.at) return one.at - other.at;
  return compareTexts(contentOf(one), contentOf(other));
}

/** By the numbers of their characters, which no language changes. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The fields as text, independent of the order in which they were set. */
function contentOf(stamped: object): string {
  return JSON.stringify(Object.entries(stamped).sort(([a], [b]) => (a < b ? -1 : 1)));
}
