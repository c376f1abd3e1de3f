/** Longer results show their first rows. */
export const MOST_ROWS = 40;
