/** A role in an administration. */
export interface Role {
  id: string;
  name: string;
  /** Other words for the work, by which a reader may look for it. */
  words?: string[] | undefined;
  /** Ids of lessons, in the recommended order. */
  lessons: string[];
}

/** A förvaltning: where a reader finds their own work. */
export interface Administration {
  id: string;
  name: string;
  /** What the administration meets, in one sentence. */
  summary: string;
  roles: Role[];
}
