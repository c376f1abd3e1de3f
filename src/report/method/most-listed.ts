/** So many rows of values are listed on a Method sheet; more would bury it. */
export const MOST_LISTED = 1000;
