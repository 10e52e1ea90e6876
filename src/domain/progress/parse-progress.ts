import { CERTAINTIES } from '../questions/question.ts';
import { RESULTS } from '../questions/score.ts';
import { mergeProgress } from './merge-progress.ts';
import { CURRENT_VERSION, migrateProgress } from './migrate.ts';
import {
  type Attempt,
  type Choice,
  type Draft,
  emptyProgress,
  LATEST_TIME,
  type LessonProgress,
  type Progress,
} from './progress.ts';
import { runWhole, type Sliced, slicesOf } from './sliced.ts';

export type CorruptReason = 'not-text' | 'too-large' | 'not-json' | 'no-version' | 'not-progress';

/** `dropped` is how many entries were invalid and left out. */
export type ParsedProgress =
  | { status: 'ok'; progress: Progress; generation: number; dropped: number }
  | { status: 'empty' }
  | { status: 'corrupt'; reason: CorruptReason }
  | { status: 'newer'; version: number };

/** Twice what browsers let one origin store; a larger text can only be an imported file that is not ours. */
const MAX_LENGTH = 10_000_000;
const MAX_ID_LENGTH = 200;
const MAX_SELECTED = 100;

/**
 * Reads stored or imported text, of this version or an earlier one. Never throws, whatever it is given:
 * invalid entries are left out and counted, everything else is kept – also ids that the content no longer
 * has. Fields that the format does not know are left out without being counted. Takes time in proportion to the text.
 */
export function parseProgress(stored: unknown): ParsedProgress {
  const opened = openStored(stored);
  return opened.status === 'open' ? runWhole(readInSlices(opened)) : opened;
}

/** A text that is one of progress, before anything in it has been looked at. */
export interface OpenedProgress {
  status: 'open';
  fields: Record<string, unknown>;
  generation: number;
}

/** The first part of reading: all of the JSON at once, since the engine parses no part of a text. */
export function openStored(stored: unknown): OpenedProgress | Exclude<ParsedProgress, { status: 'ok' }> {
  if (stored === undefined || stored === null || stored === '') return { status: 'empty' };
  if (typeof stored !== 'string') return { status: 'corrupt', reason: 'not-text' };
  if (stored.length > MAX_LENGTH) return { status: 'corrupt', reason: 'too-large' };
  // Long, and cut off or something else: known by its end, without reading millions of characters that nest.
  if (stored.length > 100_000 && !/\}\s*$/.test(stored.slice(-100)))
    return { status: 'corrupt', reason: 'not-json' };
  let envelope: unknown;
  try {
    envelope = JSON.parse(stored);
  } catch {
    return { status: 'corrupt', reason: 'not-json' };
  }
  if (!isRecord(envelope) || !isWhole(envelope.v) || envelope.v < 1) {
    return { status: 'corrupt', reason: 'no-version' };
  }
  if (envelope.v > CURRENT_VERSION) return { status: 'newer', version: envelope.v };
  let fields: unknown;
  try {
    fields = migrateProgress(envelope.progress, envelope.v);
  } catch {
    // A migration may meet anything; what it cannot read is reported below.
  }
  if (!isRecord(fields)) return { status: 'corrupt', reason: 'not-progress' };
  return { status: 'open', fields, generation: isWhole(envelope.generation) ? envelope.generation : 0 };
}

/** The other part of reading: looks at every entry, and may pause after each slice of them. */
export function* readInSlices({ fields, generation }: OpenedProgress): Sliced<ParsedProgress> {
  let dropped = 0;
  /** A list of one, or an empty list when the value is invalid. */
  function keep<Entry>(value: unknown, toEntry: (value: unknown) => Entry | undefined): Entry[] {
    const entry = toEntry(value);
    if (entry !== undefined) return [entry];
    dropped += 1;
    return [];
  }
  /** Those of a list that are valid, without a list for each: there may be very many. */
  function* keepAll<Entry>(
    values: unknown[],
    toEntry: (value: unknown) => Entry | undefined,
  ): Sliced<Entry[]> {
    const kept: Entry[] = [];
    for (const slice of slicesOf(values)) {
      for (const value of slice) {
        const entry = toEntry(value);
        if (entry === undefined) dropped += 1;
        else kept.push(entry);
      }
      yield;
    }
    return kept;
  }
  function* keepEntries<Entry>(
    entries: unknown,
    toEntry: (value: unknown) => Entry | undefined,
  ): Sliced<Record<string, Entry>> {
    const named = keep(entries ?? {}, toRecord).flatMap(Object.entries);
    return Object.fromEntries(
      yield* keepAll(named, (value): [string, Entry] | undefined => {
        const [id, entry] = value as [string, unknown];
        const read = isId(id) ? toEntry(entry) : undefined;
        return read && [id, read];
      }),
    );
  }
  const [attempts = []] = keep(fields.attempts ?? [], toList);
  const [last] = fields.last === undefined ? [] : keep(fields.last, toLast);
  const progress: Progress = {
    attempts: yield* keepAll(attempts, toAttempt),
    drafts: yield* keepEntries(fields.drafts, toDraft),
    lessons: yield* keepEntries(fields.lessons, toLesson),
    choices: yield* keepEntries(fields.choices, toChoice),
    ...(last && { last }),
  };
  return { status: 'ok', progress: mergeProgress(emptyProgress(), progress), generation, dropped };
}

/** Without an object in between: there may be very many, and the first ones are read before anything is compiled. */
function toAttempt(value: unknown): Attempt | undefined {
  if (!isAnswer(value) || !isId(value.questionId) || !isOneOf(RESULTS, value.result)) return undefined;
  const { questionId, selected, certainty, at, result, clock } = value;
  const attempt: Attempt =
    certainty === undefined
      ? { questionId, selected, at, result }
      : { questionId, selected, certainty, at, result };
  if (isTime(clock)) attempt.clock = clock;
  return attempt;
}

function toDraft(value: unknown): Draft | undefined {
  if (!isAnswer(value)) return undefined;
  const { at, selected, certainty } = value;
  return certainty === undefined ? { selected, at } : { selected, certainty, at };
}

/** Whether a value has what attempts and drafts have alike. */
function isAnswer(value: unknown): value is Draft & Record<string, unknown> {
  return (
    isRecord(value) &&
    isTime(value.at) &&
    isSelection(value.selected) &&
    (value.certainty === undefined || isOneOf(CERTAINTIES, value.certainty))
  );
}

function toLesson(value: unknown): LessonProgress | undefined {
  if (!isRecord(value) || !isTime(value.openedAt)) return undefined;
  const { openedAt, doneAt, reopenedAt } = value;
  if (!isTime(doneAt ?? 0) || !isTime(reopenedAt ?? 0)) return undefined;
  return {
    openedAt,
    ...(isTime(doneAt) && { doneAt }),
    ...(isTime(reopenedAt) && { reopenedAt }),
  };
}

function toChoice(value: unknown): Choice | undefined {
  if (!isRecord(value) || !isTime(value.at)) return undefined;
  const { id, at } = value;
  if (id === undefined) return { at };
  return isId(id) ? { id, at } : undefined;
}

function toLast(value: unknown): Progress['last'] {
  if (!isRecord(value) || !isId(value.lessonId) || !isTime(value.at)) return undefined;
  const { lessonId, at, step } = value;
  return { lessonId, at, ...(isId(step) && { step }) };
}

function toRecord(value: unknown): Record<string, unknown> | undefined {
  return isRecord(value) ? value : undefined;
}

function toList(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTime(value: unknown): value is number {
  return isWhole(value) && value <= LATEST_TIME;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_ID_LENGTH;
}

function isSelection(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MAX_SELECTED && value.every(isId);
}

function isOneOf<Word extends string>(words: readonly Word[], value: unknown): value is Word {
  return words.includes(value as Word);
}
