import { prepare } from '../../../../src/statistics/audit/regression/prepared-table';
import type { Circumstances } from '../../../../src/statistics/audit/regression/circumstances';
import { possibleF, waldAgrees } from '../../../../src/statistics/audit/regression/wald-f';
import { type RowTexts, printedRegression } from '../../../support/printed-regression';

type Statistics = Parameters<typeof printedRegression>[1];

function tableOf(rows: readonly RowTexts[], statistics: Statistics, circumstances?: Circumstances) {
  const printed = printedRegression(rows, statistics);
  return prepare(circumstances === undefined ? printed : { ...printed, circumstances });
}

// statsmodels 0.13.5, sm.OLS(y, X).fit(cov_type='HC1', use_t=True): n = 31; F = 104.32.
const ROBUST: RowTexts[] = [
  ['x1', '0.4820', '0.0420', '11.48', '0.000'],
  ['x2', '-0.3244', '0.0852', '-3.81', '0.001'],
  ['_cons', '0.8159', '0.1348', '6.05', '0.000'],
];
const ONE_SLOPE: RowTexts[] = [
  ['C', '1.25', '0.50', '2.50', '0.018'],
  ['x', '0.90', '0.30', '3.00', '0.005'],
];

function agrees(rows: readonly RowTexts[], statistics: Statistics, circumstances?: Circumstances) {
  const table = tableOf(rows, statistics, circumstances);
  const [reading] = table.readings;
  return waldAgrees(table, { count: 31, reading, form: 'perObservation' });
}

describe('what a robust F may be beside the t of its slopes', () => {
  it('is t² of a single slope', () => {
    const table = tableOf(ONE_SLOPE, {});
    const { lower, upper } = possibleF(table, table.readings[0]);
    expect(lower).toBeCloseTo(2.995 ** 2, 9);
    expect(upper).toBeCloseTo(3.005 ** 2, 9);
    expect(agrees(ONE_SLOPE, { f: '9.02' })).toBe(true);
    expect(agrees(ONE_SLOPE, { f: '9.04' })).toBe(false);
  });

  it('is at least the largest t², divided by the number of slopes', () => {
    const table = tableOf(ROBUST, {});
    // b = 0.48195 over a standard error of 0.04205 is the least t that the digits leave beside 11.475.
    expect(possibleF(table, table.readings[0]).lower).toBeCloseTo(11.475 ** 2 / 2, 6);
    expect(possibleF(table, table.readings[0]).upper).toBe(Infinity);
    expect(agrees(ROBUST, { f: '104.32' })).toBe(true);
    expect(agrees(ROBUST, { f: '65.84' })).toBe(true);
    expect(agrees(ROBUST, { f: '65.83' })).toBe(false);
  });

  it('does not take the constant for a slope, whatever it is called', () => {
    const large: RowTexts = ['level', '9.0000', '0.1000', '90.00', '0.000'];
    const table = tableOf([large, ...ROBUST.slice(0, 2)], {});
    const under = (slopeCount: number) =>
      possibleF(table, { coefficientCount: 3, slopeCount, isCentred: true }).lower;
    expect(under(2)).toBeCloseTo(11.475 ** 2 / 2, 6);
    expect(under(3)).toBeCloseTo(89.995 ** 2 / 3, 3);
  });

  it('has its own probability, with the degrees of freedom of the t beside it', () => {
    // R 4.2.2: pf(9, 1, 29, lower.tail = FALSE) is 0.005499; with 5 degrees of freedom it is 0.030099.
    expect(agrees(ONE_SLOPE, { f: '9.00', probf: '0.0055' })).toBe(true);
    expect(agrees(ONE_SLOPE, { f: '9.00', probf: '0.0301' })).toBe(false);
    const silent = ONE_SLOPE.map(([name, b, se, t]): RowTexts => [name, b, se, t, '']);
    expect(agrees(silent, { f: '9.00', probf: '0.0301' })).toBe(true);
    expect(agrees(ONE_SLOPE, { probf: '0.0055' })).toBe(true);
    expect(agrees(ONE_SLOPE, { probf: '0.5000' })).toBe(false);
  });

  it('may be anything where the table tells of robust errors, which programs adjust F for', () => {
    expect(agrees(ONE_SLOPE, { f: '4.00' }, { errors: 'robust' })).toBe(true);
    expect(agrees(ROBUST, { f: '4.00' }, { hasFurtherCoefficients: true })).toBe(true);
  });
});
