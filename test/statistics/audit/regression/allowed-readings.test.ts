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
  it('leaves a robust F open where the table tells of robust errors, and says why', () => {
    const audit = audited(ROBUST, OF_ROBUST, { errors: 'robust' });
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

  it('blames it where the table says nothing of its errors, and tells what would explain it', () => {
    const audit = audited(ROBUST, OF_ROBUST);
    expect(blamed(audit)).toEqual(['f']);
    expect(causes(audit)).toBeUndefined();
    expect(audit.explanation?.causes).toEqual(['otherF']);
    const f = audit.cells.find(({ place }) => place.kind === 'statistic' && place.name === 'f');
    expect(f?.reason).toMatchObject({ code: 'differs', unless: { cause: 'otherF' } });
  });

  it('explains nothing where errors are stated to be ordinary, or F goes with R² whatever they are', () => {
    expect(audited(ROBUST, OF_ROBUST, { errors: 'ordinary' }).explanation).toBeUndefined();
    expect(audited(ROBUST, OF_ROBUST, { hasOrdinaryF: true }).explanation).toBeUndefined();
    expect(blamed(audited(ROBUST, OF_ROBUST, { errors: 'ordinary' }))).toEqual(['f']);
    expect(blamed(audited(ROBUST, OF_ROBUST, { hasOrdinaryF: true }))).toEqual(['f']);
  });

  it('does not where the p of F belongs to another F', () => {
    // F(2, 28) = 95.72 has p = 3.03e-13; 1.32 has not.
    const off = audited(ROBUST, { n: '31', r2: '0.8724', f: '1.32', probf: '3.03e-13' });
    expect(blamed(off)).toEqual(['f']);
    expect(off.explanation).toBeUndefined();
  });

  it('blames a p that no such F has, robust or not', () => {
    // F and its p swapped: P(F(1, m) > 0.9557) is above 0.3 for every m (R 4.2.2: pf).
    const rows: RowTexts[] = [
      ['C', '1.20', '0.30', '', ''],
      ['X', '0.0137', '0.2456', '', ''],
    ];
    const swapped = {
      n: '55',
      r2: '0.000059',
      adjr2: '-0.018808',
      f: '0.955698',
      probf: '0.003115',
    };
    expect(blamed(audited(rows, swapped))).toEqual(['f', 'probf']);
    expect(blamed(audited(rows, swapped, { errors: 'robust' }))).toEqual(['probf']);
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
    const audit = audited(rows, { n: '24', r2: '0.720' }, { hasNormalTails: true });
    expect(blamed(audit)).toEqual([]);
    expect(causes(audit)).toEqual(['otherTails']);
    const untold = audited(rows, { n: '24', r2: '0.720' });
    expect(blamed(untold)).not.toEqual([]);
    expect(untold.explanation?.causes).toEqual(['otherTails']);
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
    const statistics = { n: '30', r2: '0.523', adjr2: '0.398', f: '12.60' };
    const audit = audited(rows, statistics, { hasFurtherCoefficients: true });
    expect(blamed(audit)).toEqual([]);
    expect(audit.assumed?.reading.allowance).toMatchObject({
      causes: ['furtherCoefficients'],
      coefficientCount: 7,
    });
    const untold = audited(rows, statistics);
    expect(blamed(untold)).not.toEqual([]);
    expect(untold.explanation).toMatchObject({
      causes: ['furtherCoefficients'],
      coefficientCount: 7,
    });
    // An adjusted R² above what the printed coefficients leave cannot come of more of them.
    const silent = rows.map(([name, b, , t]): RowTexts => [name, b, '', t, '']);
    const above = audited(silent, { n: '30', r2: '0.523', adjr2: '0.511' });
    expect(blamed(above)).toEqual(['adjr2']);
    expect(above.explanation).toBeUndefined();
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
