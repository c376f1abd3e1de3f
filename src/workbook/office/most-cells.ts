/** The most cells that are read or written: of larger ranges Excel may silently hand over nothing. */
export const MOST_CELLS = 5_000_000;
