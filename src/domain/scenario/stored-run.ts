import { choose, currentNodeId, type Run, type Step, startRun, stepBack } from './run.ts';
import type { ScenarioGraph } from './scenario.ts';

/** As many entries as a stored answer may have (`domain/progress/parse-progress.ts`). */
const MAX_ENTRIES = 100;

/**
 * A run as it is stored: the ids of an answer's chosen options, in order of time.
 *
 *     ["samtalet:b", "<0", "samtalet:a", "garden:c"]
 *
 * `node:choice` is a choice, and `<n` says that the learner went back to where n choices had been made. A run
 * too long to store loses what was taken back, then its circles; it is then at the same node with the same choice last.
 */
export function runToSelected(run: Run): string[] {
  const write = (history: Run['history']) =>
    history.map((entry) => ('back' in entry ? `<${entry.back}` : `${entry.node}:${entry.choice}`));
  const versions = [run.history, run.path, withoutCircles(run.path)];
  const fitting = versions.find(({ length }) => length <= MAX_ENTRIES) ?? [];
  return write(fitting);
}

/**
 * The stored run as far as it can be walked in the scenario as it is now: a choice that is gone, or that no
 * longer comes where it was made, ends it. Never throws, whatever is stored.
 */
export function selectedToRun(scenario: ScenarioGraph, selected: readonly string[]): Run {
  let run = startRun();
  for (const entry of selected) {
    const back = /^<(?<steps>\d{1,3})$/u.exec(entry)?.groups?.['steps'];
    const [node, choice = ''] = entry.split(':');
    if (back === undefined && node !== currentNodeId(scenario, run)) return run;
    const next = back === undefined ? choose(scenario, run, choice) : stepBack(run, Number(back));
    if (next === run) return run;
    run = next;
  }
  return run;
}

/** The path without what lay between two visits to the same node. */
function withoutCircles(path: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const step of path) {
    const earlier = kept.findIndex(({ node }) => node === step.node);
    if (earlier !== -1) kept.length = earlier;
    kept.push(step);
  }
  return kept;
}
