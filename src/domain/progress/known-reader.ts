import type { Progress } from './progress.ts';

/**
 * Finds, in progress as `serialiseProgress` writes it, that somebody has opened a lesson, answered something or chosen a role. For
 * a script that runs before the page is shown and has no time to parse; whoever reads progress otherwise calls `parseProgress`.
 */
export const KNOWN_READER = /"lessons":\{"|"attempts":\[\{|"role":\{"id"/;

/** Whether there is something to lead on from; a municipality that was picked is not. */
export const isKnownReader = ({ lessons, attempts, choices }: Progress): boolean =>
  choices.role?.id !== undefined || attempts.length > 0 || Object.keys(lessons).length > 0;
