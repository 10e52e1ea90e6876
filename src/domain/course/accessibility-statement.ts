export const CONFORMITIES = ['full', 'partial', 'none'] as const;
export const ASSESSMENT_METHODS = ['self', 'external'] as const;

/** Something that does not work for everybody, and why it is so. */
export interface Flaw {
  what: string;
  why: string;
}

/**
 * What the law asks an accessibility statement to hold (Digg's regulation MDFFS 2019:2 and its model statement), apart
 * from who publishes the site and how to reach them, which is in the organisation.
 */
export interface AccessibilityStatement {
  conformity: (typeof CONFORMITIES)[number];
  /** When the site was last assessed, `YYYY-MM-DD`. */
  assessed: string;
  /** When the statement was last changed, `YYYY-MM-DD`. */
  updated: string;
  method: (typeof ASSESSMENT_METHODS)[number];
  flaws: Flaw[];
  /** What the publisher holds to be a disproportionate burden to mend (12 § lagen 2018:1937), with the grounds. */
  burdens: Flaw[];
  /** What the law does not cover (9 § lagen 2018:1937), and why. */
  outside: Flaw[];
  /**
   * The latest automatic run over every page as it loads, over the states that pages come into when somebody uses them, and over
   * what each key does to the focus; written by `npm run record:accessibility`.
   */
  tests: {
    date: string;
    tool: string;
    toolVersion: string;
    pages: number;
    states: number;
    violations: number;
    /** Presses of a key after which the focus was looked for, in windows of three sizes. */
    keys: number;
  };
}

/** What an organisation says of its own site: days of its own, and flaws besides those that the course knows of. */
export type StatementAddition = Partial<AccessibilityStatement>;

/**
 * The statement of an organisation's own site. Its lists stand after the course's, since what does not work for everybody
 * does not do so there either; its other fields stand instead of the course's.
 */
export function addToStatement(
  course: AccessibilityStatement,
  { flaws = [], burdens = [], outside = [], ...own }: StatementAddition,
): AccessibilityStatement {
  return {
    ...course,
    ...own,
    flaws: [...course.flaws, ...flaws],
    burdens: [...course.burdens, ...burdens],
    outside: [...course.outside, ...outside],
  };
}
