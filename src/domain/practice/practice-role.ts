/** A role whose lessons practice may take questions from. */
export interface PracticeRole {
  id: string;
  name: string;
  /** Name of the administration it belongs to. */
  administration: string;
  /** Ids of its lessons. */
  lessons: string[];
  /** Ids of the areas that its lessons belong to. */
  areas: string[];
}
