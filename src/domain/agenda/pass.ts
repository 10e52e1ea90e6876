import { hasFields, isNumber, isText } from '../json/guards.ts';
import type { SessionPart } from '../sessions/session.ts';
import type { Plan } from './plan.ts';

/** No part is longer, in minutes: the pauses of a day fall between parts. */
export const LONGEST_PART = 40;

/** How much of what an administration's roles are to learn is in the area of a pass. */
export interface Need {
  administration: string;
  /** Percent of the lessons in the paths of its roles, a whole number above 0. */
  share: number;
}

export const isNeed = hasFields<Need>({ administration: isText, share: isNumber });

/** A dossier that is read in a part of a pass, on paper. */
export interface PassDossier {
  /** Id of the part. */
  part: string;
  title: string;
}

export const isPassDossier = hasFields<PassDossier>({ part: isText, title: isText });

/** An area's session as the planner needs it. There is one an area. */
export interface Pass {
  /** Id of the area: permanent, so that the address of a plan keeps its meaning. */
  area: string;
  title: string;
  /** Each no longer than {@link LONGEST_PART}. */
  parts: readonly SessionPart[];
  /** Who needs it; administrations that do not are left out. */
  needs?: readonly Need[];
}

/** A pass with what pairs read in it on paper, if anything. */
export interface PassWithDossiers extends Pass {
  dossiers?: readonly PassDossier[];
}

/**
 * How much a pass is needed by those who come: the share of the administration that needs it most, so that what is the
 * core of one's work weighs more than what touches them all a little. 0 for every pass where the plan names nobody.
 */
export const needOf = (
  { needs = [] }: Pass,
  { administrations = [] }: Pick<Plan, 'administrations'>,
): number =>
  Math.max(
    0,
    ...needs
      .filter(({ administration }) => administrations.includes(administration))
      .map(({ share }) => share),
  );
