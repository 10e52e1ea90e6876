/** What a group needs, by number. */
export interface Materials {
  /** One set of answer cards A–D each. */
  cardSets: number;
  /** Groups of two for the discussions; where the number is odd, one of them has three. */
  pairs: number;
  hasGroupOfThree: boolean;
}

/** `groupSize` is at least 2. */
export const countMaterials = (groupSize: number): Materials => ({
  cardSets: groupSize,
  pairs: Math.floor(groupSize / 2),
  hasGroupOfThree: groupSize % 2 === 1,
});
