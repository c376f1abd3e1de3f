import type { Circumstances } from '../../../../src/statistics/audit/regression/circumstances';
import { likelySlip } from '../../../../src/statistics/audit/regression/likely-slip';
import { prepare } from '../../../../src/statistics/audit/regression/prepared-table';
import { auditRegression } from '../../../../src/statistics/audit/regression/regression-audit';
import { type RowTexts, printedRegression } from '../../../support/printed-regression';

type Statistics = Parameters<typeof printedRegression>[1];

// The source paper's regression with its sign restored, n = 16 (X. Wu 2020, recomputed).
const ROWS: RowTexts[] = [
  ['C', '0.154355', '0.059520', '2.593341', '0.0235'],
  ['K', '0.776780', '0.135866', '5.717248', '0.0001'],
  ['K(-1)', '-0.829927', '0.169588', '-4.893775', '0.0004'],
  ['Du(-1)', '0.780305', '0.098101', '7.954068', '0.0000'],
];
const STATISTICS = { n: '16', r2: '0.953460', f: '81.94747' };

function printedWith(statistics: Statistics, circumstances?: Circumstances) {
  const printed = printedRegression(ROWS, statistics);
  return circumstances === undefined ? printed : { ...printed, circumstances };
}

const slipOf = (statistics: Statistics, circumstances?: Circumstances) =>
  likelySlip(prepare(printedWith(statistics, circumstances)), Number(statistics.n));

describe('whether F parts from R² by a slip of print', () => {
  it('is not asked where they go together', () => {
    expect(slipOf(STATISTICS)).toBeUndefined();
  });

  it('finds one digit of F', () => {
    const slip = slipOf({ ...STATISTICS, f: '81.44747' });
    expect(slip).toEqual({ name: 'f', wouldBe: '81.94747' });
  });

  it('finds one digit of R²', () => {
    expect(slipOf({ ...STATISTICS, r2: '0.958460' })).toEqual({ name: 'r2', wouldBe: '0.953460' });
  });

  it('finds a number of observations near by', () => {
    expect(slipOf({ ...STATISTICS, n: '18' })).toEqual({ name: 'n', wouldBe: '16' });
  });

  it('finds none in an F that is two digits away, or where so few digits may be near by chance', () => {
    expect(slipOf({ ...STATISTICS, f: '81.43747' })).toBeUndefined();
    expect(slipOf({ n: '16', r2: '0.95', f: '91.95' })).toBeUndefined();
  });

  it('does not take a slip for one that the p of F speaks against', () => {
    // R 4.2.2: pf(81.94747, 3, 12, lower.tail = FALSE) is 2.92e-8.
    const off = { ...STATISTICS, f: '31.94747' };
    expect(slipOf({ ...off, probf: '0.0000' })).toEqual({ name: 'f', wouldBe: '81.94747' });
    expect(slipOf({ ...off, probf: '0.0030' })).toBeUndefined();
  });

  it('is not asked where the table tells of its errors, of more coefficients or of another method', () => {
    const off = { ...STATISTICS, f: '81.44747' };
    expect(slipOf(off, { errors: 'robust' })).toBeUndefined();
    expect(slipOf(off, { errors: 'ordinary' })).toBeUndefined();
    expect(slipOf(off, { hasFurtherCoefficients: true })).toBeUndefined();
    expect(slipOf(off, { hasOtherMethod: true })).toBeUndefined();
  });

  it('closes the way to a robust F, and stands in the audit', () => {
    const audit = auditRegression(printedWith({ ...STATISTICS, f: '81.44747' }));
    const differing = audit.cells.filter(({ verdict }) => verdict === 'differs');
    expect(differing.map(({ place }) => place)).toEqual([{ kind: 'statistic', name: 'f' }]);
    expect(audit.explanation).toBeUndefined();
    expect(audit.slip).toEqual({ name: 'f', wouldBe: '81.94747' });
    expect(auditRegression(printedWith(STATISTICS)).slip).toBeUndefined();
  });
});
