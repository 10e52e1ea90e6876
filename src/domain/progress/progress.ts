import type { Certainty } from '../questions/question.ts';
import type { Result } from '../questions/score.ts';

/**
 * What a learner has done, kept only in the learner's own browser.
 *
 * Stored as JSON text in an envelope; see `fixtures/v1.json` for a full sample:
 *
 *     {
 *       "v": 1,
 *       "generation": 0,
 *       "progress": {
 *         "attempts": [
 *           { "questionId": "q-avfall-1", "at": 1794000000000, "selected": ["b"],
 *             "certainty": "sure", "result": "right" }
 *         ],
 *         "drafts": { "q-avfall-2": { "selected": ["a"], "at": 1794000060000 } },
 *         "lessons": { "avfall-forsta-blick": { "openedAt": 1793999000000, "doneAt": 1794000090000 } },
 *         "last": { "lessonId": "avfall-forsta-blick", "at": 1794000090000 },
 *         "choices": { "role": { "id": "miljoinspektor", "at": 1793998000000 } }
 *       }
 *     }
 *
 * Lifecycle: an action (`recordAttempt`, `saveDraft`, `openLesson` …) makes a new value → the store merges
 * it with what other tabs have stored (`mergeProgress`) → `serialiseProgress` → `parseProgress` on the next
 * page, which migrates older versions, drops invalid entries one by one and never throws. `generation`
 * counts how many times the learner has erased everything: progress of a lower generation is never merged
 * into a higher one, so what was erased stays erased. Reflections and names are never stored here.
 *
 * The id of an answer is that of a question, a scenario, a dossier or a place; they share one set of ids. With `:verdict` it
 * is a verdict on a question's situation (`practice/ask-for-verdict.ts`), and `<area>:check` is a whole check, whose `selected`
 * are the questions that were right (`certificate/measure-goal.ts`). For a place in another state it is the two ids with a
 * slash between (`domain/places/place-task.ts`). For a scenario
 * `selected` is the run, in order of time (`domain/scenario/stored-run.ts`): `["samtalet:b", "<0", "samtalet:a"]`.
 *
 * Times are epoch milliseconds. Every part can be merged without loss (`mergeProgress`), so a newer stamp
 * decides and nothing is ever undone by deleting it.
 *
 * When the content changes: everything is keyed by permanent ids, and nothing here knows the content.
 * - Added lessons and questions have no entry, and count as not started.
 * - Renamed or moved ones keep their id, and therefore their progress.
 * - Removed ones keep their entries, which no page shows; if the id comes back, so does the progress.
 *
 * A change of this format needs a new version in `migrate.ts` and a fixture of the old one. A field that may be absent
 * needs neither: earlier versions leave out what they do not know, and say so nowhere.
 */
export interface Progress {
  /** Every answer ever checked, oldest first. */
  attempts: Attempt[];
  /** Selections not yet checked, by the id of the question, scenario or dossier. */
  drafts: Record<string, Draft>;
  /** By lesson id. */
  lessons: Record<string, LessonProgress>;
  /** The lesson visited last, and the address of its step on the page; absent at the first. */
  last?: { lessonId: string; at: number; step?: string };
  choices: { role?: Choice; organisation?: Choice };
}

/** One checked answer. Two that are equal in every field are the same attempt. */
export interface Attempt {
  /** Id of a question, a dossier or a place; they share one space of ids (I301 in `content/README.md`). */
  questionId: string;
  at: number;
  /** Ids of the chosen options; for a dossier its markings, as `domain/markings/marking.ts` writes them. */
  selected: string[];
  certainty?: Certainty;
  result: Result;
  /**
   * What the clock said, where that was more than a day before `at`: the clock had been ahead when something earlier was
   * answered, and has been put right since (`stampAfter`). Absent otherwise.
   */
  clock?: number;
}

/** A selection not yet checked. An attempt at the same question, made at the same time or later, ends it. */
export interface Draft {
  selected: string[];
  certainty?: Certainty;
  at: number;
}

/** A lesson is done when `doneAt` is later than `reopenedAt`. */
export interface LessonProgress {
  /** When it was first opened. */
  openedAt: number;
  /** When it was last marked as done. */
  doneAt?: number;
  /** When it was last marked as not done. Part of the format; no page marks it yet. */
  reopenedAt?: number;
}

/** Something chosen once and changeable; without an id the choice has been taken back. */
export interface Choice {
  id?: string;
  at: number;
}

/** No stamp is later. What is reckoned from it, at most some months, is still a date with four figures a year. */
export const LATEST_TIME = 253_370_764_800_000;

/** Progress of somebody who has done nothing. A new object each time. */
export function emptyProgress(): Progress {
  return { attempts: [], drafts: {}, lessons: {}, choices: {} };
}
