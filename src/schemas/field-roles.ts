import { z } from 'astro/zod';
import type { IdKind } from '../domain/words/finding.ts';

/** What a field is to the content check, beyond its form. */
export interface FieldRole {
  /** Written as ids are: a–z, digits and hyphens. */
  isId?: true;
  /** The field gives something its id. */
  declares?: IdKind;
  /** The field holds the id of something declared elsewhere. */
  refersTo?: IdKind;
  /** The letter of a part of a question. */
  isLetter?: true;
  /** A telephone number. */
  isPhone?: true;
  /** The explanation of an answer. */
  isFeedback?: true;
  /** The code of the message when the list is too short. */
  tooFew?: 'I418' | 'I501';
  /** What a number is where it is left out. */
  whenAbsent?: number;
  /** May be left out, and mostly is not: a form shows it from the start. */
  isUsual?: true;
  /** The things of a sign's picture, in the order that they are drawn. */
  isPictogram?: true;
}

/** Roles of fields by their schema. A copy of a schema (`.describe`) has the role of what it was made from. */
export const fieldRoles = z.registry<FieldRole>();
