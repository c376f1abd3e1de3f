/**
 * A digit of the fifth row was changed: one of the first, second and fifth must be wrong, and each of
 * them holds with some weights that round to these.
 */
export const ONE_OF_ROWS = {
  cells: [
    ['row', 'U1', 'U2', 'U3', 'C', 'T', 'D'],
    ['2001', '0.67', '0.21', '0.04', '0.33', '0.34', '0.33'],
    ['2002', '0.54', '0.12', '0.39', '0.43', '0.37', '0.40'],
    ['2003', '0.16', '0.13', '0.17', '0.50', '0.15', '0.28'],
    ['2004', '0.82', '0.50', '0.43', '0.49', '0.61', '0.54'],
    ['2005', '0.19', '0.99', '0.75', '0.42', '0.57', '0.49'],
    ['2006', '0.19', '0.37', '0.30', '0.49', '0.28', '0.37'],
  ],
  design: { form: 'paper', weights: [0.4, 0.3, 0.3], theta: 0.5 } as const,
};
