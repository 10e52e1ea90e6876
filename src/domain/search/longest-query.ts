/** Longer queries are cut: nobody asks so much, and the time must be bounded. */
export const LONGEST_QUERY = 200;
