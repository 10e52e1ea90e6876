/**
 * Finds, in progress as `serialiseProgress` writes it, that somebody has opened a lesson, answered something or chosen a role. For
 * a script that runs before the page is shown and has no time to parse; whoever reads progress otherwise calls `parseProgress`.
 */
export const KNOWN_READER = /"lessons":\{"|"attempts":\[\{|"role":\{"id"/;
