import { HENAN_ROWS } from '../../examples/henan';

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

export const PAPER_EQUATION = 'DU C K K(-1) DU(-1)';
export const PAPER_SAMPLE = '2000 2016';
