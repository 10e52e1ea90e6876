import { hasFields, isListOf, isMissingOr, isNumber, isText } from '../json/guards.ts';
import { sessionMinutes } from '../sessions/session.ts';
import type { Pass } from './pass.ts';
import type { Plan } from './plan.ts';
import { shareMinutes } from './share-minutes.ts';

/** How the leader wants one pass: all of it in its planned length where nothing is said. */
export interface PassChoice {
  area: string;
  /** Minutes that the whole pass may take; absent is as long as its parts are planned. */
  minutes?: number;
  /** Ids of the parts that are left out. */
  without: readonly string[];
}

export const isPassChoice = hasFields<PassChoice>({
  area: isText,
  minutes: isMissingOr(isNumber),
  without: isListOf(isText),
});

/** Lengths are offered in these steps, in minutes. */
const STEP = 5;

export const choiceOf = ({ passes = [] }: Pick<Plan, 'passes'>, area: string): PassChoice =>
  passes.find((choice) => choice.area === area) ?? { area, without: [] };

/**
 * The pass as the leader wants it: without the parts that are left out, and shared between the others so many minutes as it may
 * take, each shortened by the same share of what it can spare and at most to its least. A choice that leaves no part is none.
 */
export function shapePass<Shaped extends Pass>(pass: Shaped, { minutes, without }: PassChoice): Shaped {
  const kept = keepParts(pass, without);
  if (minutes === undefined) return { ...pass, parts: kept };
  const lengths = shareMinutes(
    kept.map((part) => ({ planned: part.minutes, least: part.least })),
    minutes,
  );
  return { ...pass, parts: kept.map((part, at) => ({ ...part, minutes: lengths[at] ?? part.minutes })) };
}

/** Lengths that the pass can be given besides its planned one, in whole minutes, the shortest first. */
export function listLengths(pass: Pass, without: readonly string[]): number[] {
  const kept = keepParts(pass, without);
  const least = kept.reduce((sum, part) => sum + part.least, 0);
  const planned = sessionMinutes({ parts: kept });
  const lengths: number[] = [];
  for (let minutes = Math.ceil(least / STEP) * STEP; minutes < planned; minutes += STEP)
    lengths.push(minutes);
  return lengths;
}

/** The plan with another choice for one pass. A length that the parts no longer allow is given up. */
export function choosePass(plan: Plan, pass: Pass, choice: PassChoice): Plan {
  const known = pass.parts.map(({ id }) => id);
  const without = known.filter((id) => choice.without.includes(id));
  const { minutes } = choice;
  const isPossible = minutes !== undefined && listLengths(pass, without).includes(minutes);
  const chosen: PassChoice = { area: pass.area, without, ...(isPossible && { minutes }) };
  const others = (plan.passes ?? []).filter(({ area }) => area !== pass.area);
  const passes = isPossible || without.length > 0 ? [...others, chosen] : others;
  const { passes: _, ...rest } = plan;
  return passes.length > 0 ? { ...rest, passes } : rest;
}

function keepParts({ parts }: Pass, without: readonly string[]): Pass['parts'] {
  const kept = parts.filter(({ id }) => !without.includes(id));
  return kept.length > 0 ? kept : parts;
}
