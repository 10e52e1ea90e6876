import type { Progress } from './progress.ts';
import { stampAfter } from './stamp-after.ts';

/** Sets the learner's role, or takes the choice back when no id is given. */
export function chooseRole(progress: Progress, id: string | undefined, now: number): Progress {
  const at = stampAfter(now, progress.choices.role?.at);
  return { ...progress, choices: { ...progress.choices, role: id === undefined ? { at } : { id, at } } };
}
