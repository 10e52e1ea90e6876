import { isReady } from './agenda.ts';
import { makeAgenda } from './make-agenda.ts';
import { needOf, type Pass } from './pass.ts';
import { choiceOf, choosePass } from './pass-choice.ts';
import { isDayLength, type Plan } from './plan.ts';

/** A plan near the one that does not fit, and that does. */
export interface Proposal {
  kind: 'fewer-parts' | 'remove' | 'end-later' | 'remove-and-end-later';
  plan: Plan;
  /** Areas that are taken out, by id, in the order they are given up; of one pass alone, its parts. */
  removed: readonly string[];
  /** When the day of the proposal ends, in minutes after midnight. */
  endsAt: number;
}

/** A day ends on a round time, in minutes. */
const ROUND = 5;

/**
 * Ways out for a plan whose programme ends late: take out passes, those that are needed least first and the later first
 * of those needed alike; or let the day end later. Where neither is enough alone, both. Of one pass alone parts are taken out. Areas in `common` are for
 * everybody and are only given up when nothing else is left. Nothing where the plan fits or has no passes; what comes
 * back always fits.
 */
export function proposePlans(plan: Plan, passes: readonly Pass[], common: readonly string[]): Proposal[] {
  const agenda = makeAgenda(plan, passes);
  if (agenda.slots.length === 0 || isReady(agenda)) return [];
  const order = listByNeed(plan, passes, common);
  const proposals: Proposal[] = [];
  const shortened = leaveOutParts(plan, passes);
  if (shortened) proposals.push(shortened);

  const fewer = order.slice(0, -1).map((_, index) => without(plan, order.slice(0, index + 1)));
  for (const [index, shorter] of fewer.entries()) {
    const shown = makeAgenda(shorter, passes);
    if (!isReady(shown)) continue;
    const removed = order.slice(0, index + 1);
    proposals.push({ kind: 'remove', plan: shorter, removed, endsAt: shown.endsAt });
    break;
  }
  const later = endLater(plan, passes);
  if (later) proposals.push({ kind: 'end-later', plan: later, removed: [], endsAt: later.end });
  if (proposals.length > 0) return proposals;
  for (const [index, shorter] of fewer.entries()) {
    const both = endLater(shorter, passes);
    if (!both) continue;
    return [
      { kind: 'remove-and-end-later', plan: both, removed: order.slice(0, index + 1), endsAt: both.end },
    ];
  }
  return [];
}

function listByNeed(plan: Plan, passes: readonly Pass[], common: readonly string[]): string[] {
  const known = plan.areas.flatMap((area) => passes.find((pass) => pass.area === area) ?? []);
  const isCommon = (area: string) => Number(common.includes(area));
  return known
    .map((pass, index) => ({ area: pass.area, need: needOf(pass, plan), index }))
    .toSorted((a, b) => isCommon(a.area) - isCommon(b.area) || a.need - b.need || b.index - a.index)
    .map(({ area }) => area);
}

const without = (plan: Plan, removed: readonly string[]): Plan => ({
  ...plan,
  areas: plan.areas.filter((area) => !removed.includes(area)),
});

/** The plan with the earliest round end at which it fits; a later end may bring a lunch along. */
function endLater(plan: Plan, passes: readonly Pass[]): Plan | undefined {
  let later = plan;
  for (;;) {
    const agenda = makeAgenda(later, passes);
    if (isReady(agenda)) return later;
    const end = Math.ceil(agenda.endsAt / ROUND) * ROUND;
    if (!isDayLength(plan.start, end)) return undefined;
    later = { ...plan, end };
  }
}

/** A room that has judged a case has practised; without one it has been told something. Worth more than any minutes. */
const A_CASE = 1000;

/** The plan of one pass with the parts that there is time for: a case before anything else, and then as much as possible. */
function leaveOutParts(plan: Plan, passes: readonly Pass[]): Proposal | undefined {
  const [area, ...more] = plan.areas;
  const pass = passes.find((one) => one.area === area);
  if (!pass || more.length > 0) return undefined;
  const kept = pass.parts.filter(({ id }) => !choiceOf(plan, pass.area).without.includes(id));
  let best: { proposal: Proposal; worth: number } | undefined;
  // Every choice of parts, the one bit of a number each.
  for (let choice = 1; choice < 2 ** kept.length - 1; choice += 1) {
    const removed = kept.filter((_, bit) => (choice & (1 << bit)) === 0);
    if (removed.some(({ kind }) => kind === 'closing')) continue;
    const held = kept.filter((part) => !removed.includes(part));
    const worth =
      held.reduce((sum, { minutes }) => sum + minutes, 0) +
      (held.some(({ kind }) => kind === 'case') ? A_CASE : 0);
    if (best && worth <= best.worth) continue;
    const without = [...choiceOf(plan, pass.area).without, ...removed.map(({ id }) => id)];
    const shorter = choosePass(plan, pass, { area: pass.area, without });
    const agenda = makeAgenda(shorter, passes);
    // What the agenda would leave out is to be seen in the proposal.
    if (!isReady(agenda) || agenda.notes.some(({ code }) => code === 'dropped')) continue;
    const ids = removed.map(({ id }) => id);
    best = { proposal: { kind: 'fewer-parts', plan: shorter, removed: ids, endsAt: agenda.endsAt }, worth };
  }
  return best?.proposal;
}
