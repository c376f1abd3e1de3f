import fc from 'fast-check';
import { CannotShare } from '../../src/sharing/cannot-share';
import { inReaderLanguage } from '../../src/functions/kit/reader-language';
import type { Language } from '../../src/text/language';
import { nativeFormulas } from '../../src/sharing/native/native-formulas';
import { compute } from '../support/iron-calc';
import {
  type Data,
  type DataCell,
  RESULT_COLUMN,
  cellsOf,
  differences,
  sharedInputs,
  yokeResult,
} from './shared-formula';

const ROWS = 18;

/** Years, and four series of typed numbers. */
const table: fc.Arbitrary<DataCell[][]> = fc
  .array(fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 4, maxLength: 4 }), {
    minLength: ROWS,
    maxLength: ROWS,
  })
  .map((rows) => [
    ['year', 'Y', 'X', 'Z', 'W'],
    ...rows.map((row, r) => [2001 + r, ...row.map((n) => n / 100)]),
  ]);

function convert(formula: string, data: Data, rowCount: number, columnCount: number) {
  const at = { row: 0, column: RESULT_COLUMN, rowCount, columnCount };
  return { at, shared: nativeFormulas({ sheetName: 'Data', at, formula }, cellsOf(data)) };
}

/** Excel's LINEST works in doubles; of data like these it keeps nine digits. */
const TOLERANCE = 1e-9;

function check(formula: string, data: Data): void {
  const expected = yokeResult(formula, data);
  const { at, shared } = convert(formula, data, expected.length, expected[0].length);
  const found = differences(expected, compute(sharedInputs(data, shared), at), TOLERANCE);
  if (found.length > 0) throw new Error(`${formula}\n${found.join('\n')}`);
}

const EQUATIONS = [
  'Y C X',
  'Y X C Z',
  'Y C X Z W',
  'Y C W X',
  'Y C X X(-1) Y(-1)',
  'Y C X(-2) Z',
  'Y X Z',
  'Y C X(1)',
];
const STATISTICS =
  'n df r2 adjr2 ser ssr loglik f probf meandep sddep aic sc hq dw aic.total sc.total hq.total'.split(
    ' ',
  );

describe('regressions in LINEST, computed by IronCalc', () => {
  const functions = [
    ...EQUATIONS.flatMap((equation) => [
      `=OLS("${equation}",A1:E19)`,
      `=OLS.COEF("${equation}",A1:E19)`,
      `=OLS.FIT("${equation}",A1:E19)`,
    ]),
    '=OLS("Y C X",A1:E19,"2003 2015")',
    '=OLS.COEF("y c x x(-1)",A1:E19,"2003 2015","ordinary")',
    ...STATISTICS.map((name) => `=OLS.STAT("Y C X Z(-1)",A1:E19,"${name}")`),
    '=OLS.STAT("Y X Z",A1:E19,"r2")',
  ];

  it.each(functions)('%s', (formula) => {
    fc.assert(
      fc.property(table, (data) => check(formula, data)),
      { seed: 7, numRuns: 5, endOnFailure: true },
    );
  });
});

describe('regressions that can only become values', () => {
  const [data] = fc.sample(table, { seed: 1, numRuns: 1 });
  const withHole = data.map((row, r) => (r === 9 ? [row[0], row[1], null, row[3], row[4]] : row));
  const obstacleOf = (formula: string, given: Data): string => {
    const expected = yokeResult(formula, given);
    try {
      convert(formula, given, expected.length, expected[0].length);
      return 'none';
    } catch (error) {
      if (error instanceof CannotShare) return error.obstacle;
      throw error;
    }
  };

  it.each([
    ['=OLS.COEF("Y C X^2",A1:E19)', 'regressionTerms'],
    ['=OLS.COEF("Y C D(X)",A1:E19)', 'regressionTerms'],
    ['=OLS.COEF("Y C",A1:E19)', 'regressionTerms'],
    ['=OLS.COEF("Y C X",A1:E19,,"hc1")', 'regressionOptions'],
    ['=OLS.STAT("Y C X Y(-1)",A1:E19,"durbinh")', 'noNativeForm'],
    ['=OLS.TEST("Y C X",A1:E19,"jb")', 'noNativeForm'],
  ])('%s', (formula, obstacle) => {
    expect(obstacleOf(formula, data)).toBe(obstacle);
  });

  it('names a hole in the sample', () => {
    expect(obstacleOf('=OLS.COEF("Y C X",A1:E19)', withHole)).toBe('regressionHoles');
  });
});

describe('the notes of a converted OLS', () => {
  const data: Data = [
    ['year', 'Y', 'X'],
    ...[4, 4, 6, 10, 9, 13, 12, 16].map((y, i): DataCell[] => [2001 + i, y, (i * i) % 7]),
  ];
  const formula = '=OLS("Y C X",A1:C9)';
  const notesOf = (written: Language, reader: Language): unknown => {
    const values = inReaderLanguage(written, () => yokeResult(formula, data));
    const at = {
      row: 0,
      column: RESULT_COLUMN,
      rowCount: values.length,
      columnCount: values[0].length,
    };
    const shared = inReaderLanguage(reader, () =>
      nativeFormulas({ sheetName: 'Data', at, formula, values }, cellsOf(data)),
    );
    return shared[shared.length - 1][0];
  };

  it('stay in the language in which they stand, whatever the pane was switched to since', () => {
    for (const reader of ['en', 'zh'] as const) {
      expect(notesOf('zh', reader)).toBe('1. 标准误来自普通协方差矩阵。');
      expect(notesOf('en', reader)).toBe('1. Standard errors from the ordinary covariance matrix.');
    }
  });
});
