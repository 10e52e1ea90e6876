import { isReady } from './agenda.ts';
import { makeAgenda } from './make-agenda.ts';
import { needOf, type Pass } from './pass.ts';
import { isDayLength, type Plan } from './plan.ts';

/** A plan near the one that does not fit, and that does. */
export interface Proposal {
  kind: 'remove' | 'end-later' | 'remove-and-end-later';
  plan: Plan;
  /** Areas that are taken out, by id, in the order they are given up. */
  removed: readonly string[];
  /** When the day of the proposal ends, in minutes after midnight. */
  endsAt: number;
}

/** A day ends on a round time, in minutes. */
const ROUND = 5;

/**
 * Ways out for a plan whose programme ends late: take out passes, those that are needed least first and the later first
 * of those needed alike; or let the day end later. Where neither is enough alone, both. Areas in `common` are for
 * everybody and are only given up when nothing else is left. Nothing where the plan fits or has no passes; what comes
 * back always fits.
 */
export function proposePlans(plan: Plan, passes: readonly Pass[], common: readonly string[]): Proposal[] {
  const agenda = makeAgenda(plan, passes);
  if (agenda.slots.length === 0 || isReady(agenda)) return [];
  const order = listByNeed(plan, passes, common);
  const proposals: Proposal[] = [];

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
