import { isSameProgress } from './is-same.ts';
import { latestAttempt } from './latest-attempt.ts';
import { mergeInSlices, mergeProgress } from './merge-progress.ts';
import { openStored, readInSlices } from './parse-progress.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { runWhole, type Sliced } from './sliced.ts';
import { stampAfter } from './stamp-after.ts';

/**
 * What a file may hold. Entries are attempts, drafts and lessons together: more than anybody has made. So many of the longest take
 * 1.2 million characters, whose JSON, which the engine reads in one go, takes a slow device about 45 ms (ADR 33). Times from 2020 to the end of 2099, whatever this
 * computer's clock says: the site is younger, and a clock may be wrong.
 */
export const IMPORT_LIMITS = {
  length: 2_000_000,
  entries: 10_000,
  earliest: 1_577_836_800_000,
  latest: 4_102_444_799_999,
} as const;

/** How many of each. */
export interface ImportCounts {
  attempts: number;
  lessons: number;
  drafts: number;
  choices: number;
}

/** What came of taking in a file. Only `merged` changes anything; every other status is a reason why not. */
export type ImportedProgress =
  | {
      status: 'merged';
      /** What the file had that was not there. */
      added: ImportCounts;
      /** What was there and is replaced by something newer in the file: choices, begun answers, days of lessons. */
      changed: ImportCounts;
      /** Entries of the file that could not be read, or whose time cannot be true. */
      leftOut: number;
      /** Adds the file to the newest progress, without loss. */
      mergeInto: (progress: Progress) => Progress;
    }
  /** More attempts, drafts and lessons than `IMPORT_LIMITS` allows. */
  | { status: 'too-many'; entries: number }
  | {
      status:
        | 'nothing-new'
        /** The file has no text, or could not be read. */
        | 'empty'
        /** Not a progress file: another file, or one that was cut off. */
        | 'foreign'
        | 'too-large'
        /** Saved by a newer version of the site than this one. */
        | 'newer'
        /** Parts of it could not be understood, and nothing else in it was new. */
        | 'damaged';
    };

/**
 * Reads the text of a file that somebody chose and says what it adds to `progress`. Never throws and never removes
 * anything, whatever the file holds; entries in it that cannot be read are left out, and files of earlier versions are
 * migrated. What is unfinished here stays, also where the file has a later attempt, and no choice is taken back by a file.
 * May pause between slices: a file can be as large as all that a browser keeps.
 */
export function* importInSlices(progress: Progress, text: string | undefined): Sliced<ImportedProgress> {
  if (text !== undefined && text.length > IMPORT_LIMITS.length) return { status: 'too-large' };
  const opened = openStored(text);
  if (opened.status === 'empty' || opened.status === 'newer') return { status: opened.status };
  if (opened.status === 'corrupt') return { status: 'foreign' };
  yield;
  const entries = countEntries(opened.fields);
  if (entries > IMPORT_LIMITS.entries) return { status: 'too-many', entries };
  const parsed = yield* readInSlices(opened);
  if (parsed.status !== 'ok') return { status: 'foreign' };
  yield;
  const { progress: file, outside } = withinSpan(parsed.progress);
  yield;
  const leftOut = parsed.dropped + outside;
  const merge = (current: Progress) => keepOwn(current, mergeProgress(current, file));
  const before = mergeProgress(progress, emptyProgress());
  yield;
  const after = keepOwn(progress, yield* mergeInSlices(progress, file));
  yield;
  if (isSameProgress(after, before)) return { status: leftOut > 0 ? 'damaged' : 'nothing-new' };
  return {
    status: 'merged',
    ...compare(before, after),
    leftOut,
    mergeInto: (current) => (current === progress ? after : merge(current)),
  };
}

/** As `importInSlices`, all at once. */
export const importProgress = (progress: Progress, text: string | undefined): ImportedProgress =>
  runWhole(importInSlices(progress, text));

/** How many attempts, drafts and lessons a file says that it has, whatever they are. */
function countEntries({ attempts, drafts, lessons }: Record<string, unknown>): number {
  return [attempts, drafts, lessons].reduce<number>((sum, part) => sum + Object.keys(part ?? {}).length, 0);
}

/** A progress without what has a time that cannot be true, and how much that was. */
function withinSpan(progress: Progress): { progress: Progress; outside: number } {
  let outside = 0;
  const isWithin = (...times: (number | undefined)[]) => {
    const { earliest, latest } = IMPORT_LIMITS;
    const isTrue = times.every((at) => at === undefined || (at >= earliest && at <= latest));
    outside += Number(!isTrue);
    return isTrue;
  };
  const keep = <Entry>(entries: Record<string, Entry>, timesOf: (entry: Entry) => (number | undefined)[]) =>
    Object.fromEntries(Object.entries(entries).filter(([, entry]) => isWithin(...timesOf(entry))));
  const { last } = progress;
  return {
    progress: {
      attempts: progress.attempts.filter(({ at }) => isWithin(at)),
      drafts: keep(progress.drafts, ({ at }) => [at]),
      lessons: keep(progress.lessons, ({ openedAt, doneAt, reopenedAt }) => [openedAt, doneAt, reopenedAt]),
      choices: keep<{ at: number }>(progress.choices, ({ at }) => [at]),
      ...(last && isWithin(last.at) && { last }),
    },
    outside,
  };
}

/** The merged progress with the drafts and choices of `own` that merging has ended. */
function keepOwn(own: Progress, merged: Progress): Progress {
  const drafts = { ...merged.drafts };
  for (const [id, draft] of Object.entries(own.drafts)) {
    if (Object.hasOwn(drafts, id)) continue;
    set(drafts, id, { ...draft, at: stampAfter(draft.at, latestAttempt(merged, id)?.at) });
  }
  const choices = { ...merged.choices };
  for (const name of ['role', 'organisation'] as const) {
    const [mine, theirs] = [own.choices[name], merged.choices[name]];
    if (mine?.id !== undefined && theirs?.id === undefined)
      choices[name] = { ...mine, at: stampAfter(mine.at, theirs?.at) };
  }
  return { ...merged, drafts, choices };
}

/** As `object[id] = value`, also for an id that is the name of an object's own part. */
function set<Value>(object: Record<string, Value>, id: string, value: Value): void {
  Object.defineProperty(object, id, { value, configurable: true, enumerable: true, writable: true });
}

function compare(before: Progress, after: Progress): { added: ImportCounts; changed: ImportCounts } {
  const lessons = compareEntries(before.lessons, after.lessons);
  const drafts = compareEntries(before.drafts, after.drafts);
  const choices = compareEntries({ ...before.choices }, { ...after.choices });
  const attempts = after.attempts.length - before.attempts.length;
  return {
    added: { attempts, lessons: lessons.added, drafts: drafts.added, choices: choices.added },
    changed: { attempts: 0, lessons: lessons.changed, drafts: drafts.changed, choices: choices.changed },
  };
}

/** A stamp alone is no change, nor that something was opened earlier: what somebody has done is the same. */
function compareEntries(before: Record<string, object>, after: Record<string, object>) {
  const contentOf = (entry: object | undefined) => JSON.stringify({ ...entry, at: 0, openedAt: 0 });
  const names = Object.keys(after);
  const isNew = (name: string) => !Object.hasOwn(before, name);
  return {
    added: names.filter(isNew).length,
    changed: names.filter((name) => !isNew(name) && contentOf(before[name]) !== contentOf(after[name]))
      .length,
  };
}
