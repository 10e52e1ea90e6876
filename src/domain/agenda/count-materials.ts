/** What a group needs, by number. */
export interface Materials {
  /** One set of answer cards A–D each. */
  cardSets: number;
  /** Groups of two for the discussions; where the number is odd, one of them has three. */
  pairs: number;
  hasGroupOfThree: boolean;
  /** The list to sign. */
  signList: SignList;
}

/** A list to sign: so many rows, on so many sheets. */
export interface SignList {
  rows: number;
  sheets: number;
}

/** Everybody has a row, and some who come unannounced; a sheet has room for so many. */
const SPARE_ROWS = 4;
const ROWS_A_SHEET = 28;

/** The list to sign for so many. */
export function measureSignList(people: number): SignList {
  const rows = people + SPARE_ROWS;
  return { rows, sheets: Math.ceil(rows / ROWS_A_SHEET) };
}

/** `groupSize` is at least 2. */
export const countMaterials = (groupSize: number): Materials => ({
  cardSets: groupSize,
  pairs: Math.floor(groupSize / 2),
  hasGroupOfThree: groupSize % 2 === 1,
  signList: measureSignList(groupSize),
});
