import type { Progress } from './progress.ts';
import { stampAfter } from './stamp-after.ts';

/** Sets the learner's organisation, or takes the choice back when no id is given. */
export function chooseOrganisation(progress: Progress, id: string | undefined, now: number): Progress {
  const at = stampAfter(now, progress.choices.organisation?.at);
  return {
    ...progress,
    choices: { ...progress.choices, organisation: id === undefined ? { at } : { id, at } },
  };
}
