import { HENAN_EQUATION, HENAN_ROWS, HENAN_SAMPLE } from '../../examples/henan';

const DECIMALS = 5;

/** Year, K and DU = 2T − K of the source paper's Table 1, 2000–2016: the data of the examples. */
export const HENAN_TABLE: readonly (readonly (string | number)[])[] = [
  ['year', 'K', 'DU'],
  ...HENAN_ROWS.slice(0, 17).map(([year, , k, , index]) => [
    year,
    k,
    Number((2 * index - k).toFixed(DECIMALS)),
  ]),
];

export const PAPER_EQUATION = HENAN_EQUATION;
export const PAPER_SAMPLE = HENAN_SAMPLE;
