/**
 * The closed word lists of the course. Each list is written once, here; schemas, filters and
 * labels are built from it, so a new word cannot be half introduced.
 */

/** How much a sign says on its own, weakest first. The index + 1 is the number of filled bars. */
export const STRENGTHS = ['weak', 'moderate', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What the member of staff is doing when the sign shows. */
export const SITUATIONS = [
  'site-visit',
  'home-visit',
  'application',
  'invoice',
  'register',
  'meeting',
  'conversation',
  'procurement',
  'employment',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What a cited source is; decides how it is introduced to the reader. */
export const SOURCE_KINDS = [
  'law',
  'authority',
  'municipality',
  'court',
  'research',
  'news',
  'organisation',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What the case in a question really was. */
export const TRUTHS = ['signal', 'unclear', 'innocent'] as const;
export type Truth = (typeof TRUTHS)[number];

/**
 * What kind of mistake a wrong option is: letting a sign pass (`miss`), going further than the
 * evidence carries (`false-alarm`), or simply not so (`fact`).
 */
export const MISTAKES = ['miss', 'false-alarm', 'fact'] as const;
export type Mistake = (typeof MISTAKES)[number];
