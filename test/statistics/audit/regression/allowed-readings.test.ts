import type { Circumstances } from '../../../../src/statistics/audit/regression/circumstances';
import {
  type RegressionAudit,
  auditRegression,
} from '../../../../src/statistics/audit/regression/regression-audit';
import { type RowTexts, printedRegression } from '../../../support/printed-regression';

type Statistics = Parameters<typeof printedRegression>[1];

function audited(
  rows: readonly RowTexts[],
  statistics: Statistics,
  circumstances?: Circumstances,
): RegressionAudit {
  const printed = printedRegression(rows, statistics);
  return auditRegression(circumstances === undefined ? printed : { ...printed, circumstances });
}

const blamed = ({ cells }: RegressionAudit): string[] =>
  cells
    .filter(({ verdict }) => verdict === 'differs' || verdict === 'impossible')
    .map(({ place }) => (place.kind === 'row' ? `${place.row} ${place.column}` : place.name));
const causes = ({ assumed }: RegressionAudit): readonly string[] | undefined =>
  assumed?.reading.allowance?.causes;

// statsmodels 0.13.5, sm.OLS(y, X).fit(cov_type='HC1', use_t=True): n = 31, three coefficients.
const ROBUST: RowTexts[] = [
  ['x1', '0.4820', '0.0420', '11.48', '0.000'],
  ['x2', '-0.3244', '0.0852', '-3.81', '0.001'],
  ['_cons', '0.8159', '0.1348', '6.05', '0.000'],
];
const OF_ROBUST = { n: '31', r2: '0.8724', f: '104.32', ser: '0.4818' };

describe('what other practice than ordinary least squares allows', () => {
  it('leaves a robust F open, and says why', () => {
    const audit = audited(ROBUST, OF_ROBUST);
    expect(blamed(audit)).toEqual([]);
    expect(causes(audit)).toEqual(['otherF']);
    const f = audit.cells.find(({ place }) => place.kind === 'statistic' && place.name === 'f');
    expect(f).toMatchObject({
      verdict: 'cannotTell',
      reason: { code: 'otherPractice', cause: 'otherF' },
    });
    // F says nothing of n then, but does not leave n open either.
    const n = audit.cells.find(({ place }) => place.kind === 'statistic' && place.name === 'n');
    expect(n?.reason.code).not.toBe('otherPractice');
  });

  it('does not where errors are stated to be ordinary, or where F goes with R² whatever they are', () => {
    expect(blamed(audited(ROBUST, OF_ROBUST, { errors: 'ordinary' }))).toEqual(['f']);
    expect(blamed(audited(ROBUST, OF_ROBUST, { hasOrdinaryF: true }))).toEqual(['f']);
  });

  it('does not where the p of F belongs to another F', () => {
    // F(2, 28) = 95.72 has p = 3.03e-13; 1.32 has not.
    const off = audited(ROBUST, { n: '31', r2: '0.8724', f: '1.32', probf: '3.03e-13' });
    expect(blamed(off)).toEqual(['f']);
  });

  it('does not explain a wrong t by it, and blames nothing else', () => {
    const rows: RowTexts[] = [['x1', '0.4820', '0.0420', '17.48', '0.000'], ...ROBUST.slice(1)];
    expect(blamed(audited(rows, OF_ROBUST, { errors: 'robust' }))).toEqual(['0 tStatistic']);
  });

  it('leaves p of the normal distribution open where all go with it', () => {
    // statsmodels 0.13.5, HC1 with z: n = 24.
    const rows: RowTexts[] = [
      ['const', '0.8905', '0.0981', '9.075', '0.0000'],
      ['a', '0.3841', '0.0452', '8.503', '0.0000'],
      ['b', '-0.0984', '0.0836', '-1.177', '0.2393'],
    ];
    const audit = audited(rows, { n: '24', r2: '0.720' });
    expect(blamed(audit)).toEqual([]);
    expect(causes(audit)).toEqual(['otherTails']);
    const wrong: RowTexts[] = [...rows.slice(0, 2), ['b', '-0.0984', '0.0836', '-1.177', '0.2593']];
    expect(blamed(audited(wrong, { n: '24', r2: '0.720' }))).not.toEqual([]);
  });

  it('counts coefficients that effects take where R² and adjusted R² ask for them', () => {
    const rows: RowTexts[] = [
      ['X', '0.406', '', '4.21', '0.0003'],
      ['Z', '-0.321', '', '-2.90', '0.0081'],
      ['_cons', '1.402', '', '6.61', '0.0000'],
    ];
    // 5 groups of 6, absorbed: R² 0.523, F(2, 23) = 12.60.
    const audit = audited(rows, { n: '30', r2: '0.523', adjr2: '0.398', f: '12.60' });
    expect(blamed(audit)).toEqual([]);
    expect(audit.assumed?.reading.allowance).toMatchObject({
      causes: ['furtherCoefficients'],
      coefficientCount: 7,
    });
    // An adjusted R² above what the printed coefficients leave cannot come of more of them.
    const above = audited(rows, { n: '30', r2: '0.523', adjr2: '0.511' });
    expect(blamed(above)).toEqual(['adjr2']);
  });

  it('holds nothing of least squares against another method, not even the bounds of R²', () => {
    const rows: RowTexts[] = [['X', '0.40', '0.20', '2.00', '']];
    const statistics = {
      n: '30',
      r2: '-0.523',
      adjr2: '0.398',
      f: '99.60',
      loglik: '-3',
      ssr: '9',
    };
    expect(blamed(audited(rows, statistics, { hasOtherMethod: true }))).toEqual([]);
    expect(blamed(audited(rows, statistics))).not.toEqual([]);
    const wrong: RowTexts[] = [['X', '0.40', '0.20', '2.90', '']];
    expect(blamed(audited(wrong, statistics, { hasOtherMethod: true }))).toEqual(['0 tStatistic']);
  });

  it('still finds the source paper’s n, whatever is thought of', () => {
    const paper: RowTexts[] = [
      ['C', '0.154355', '0.059520', '2.593341', '0.0235'],
      ['K', '0.776780', '0.135866', '5.717248', '0.0001'],
      ['K(-1)', '0.829927', '0.169588', '4.893775', '0.0004'],
      ['Du(-1)', '0.780305', '0.098101', '7.954068', '0.0000'],
    ];
    const statistics = { n: '18', r2: '0.953460', adjr2: '0.941825', f: '81.94747' };
    expect(blamed(audited(paper, statistics))).toEqual(['n']);
  });
});
