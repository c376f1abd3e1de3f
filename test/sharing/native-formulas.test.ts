import fc from 'fast-check';
import { CannotShare, type Obstacle } from '../../src/sharing/cannot-share';
import { type SharedCell, nativeFormulas } from '../../src/sharing/native/native-formulas';
import { block } from './random-data';
import { compute } from '../support/iron-calc';
import {
  type Data,
  RESULT_COLUMN,
  cellsOf,
  differences,
  sharedInputs,
  yokeResult,
} from './shared-formula';

const FORMS = ['paper', 'standard', 'wang2021', 'fan2024', 'liao1999'];
const SEED = { seed: 20_261_128, numRuns: 12, endOnFailure: true };

/** The native formulas, or why there are none. */
function translated(formula: string, data: Data, rows: number, columns: number) {
  const at = { row: 0, column: RESULT_COLUMN, rowCount: rows, columnCount: columns };
  try {
    return nativeFormulas({ sheetName: 'Data', at, formula }, cellsOf(data));
  } catch (error) {
    if (error instanceof CannotShare) return error.obstacle;
    throw error;
  }
}

/** Converts a formula over data, computes it in IronCalc, and says where it differs. */
function check(
  formula: string,
  data: Data,
  allowed: readonly Obstacle[] = [],
): SharedCell[][] | undefined {
  const expected = yokeResult(formula, data);
  const shared = translated(formula, data, expected.length, expected[0].length);
  if (typeof shared === 'string') {
    // A formula whose only result is one error has nothing to spill.
    const isOneError = expected.length === 1 && String(expected[0][0]).startsWith('#');
    if (!isOneError && !allowed.includes(shared)) throw new Error(`${formula}: ${shared}`);
    return undefined;
  }
  const at = {
    row: 0,
    column: RESULT_COLUMN,
    rowCount: expected.length,
    columnCount: expected[0].length,
  };
  const found = differences(expected, compute(sharedInputs(data, shared), at));
  if (found.length > 0) {
    throw new Error(
      `${formula} over ${JSON.stringify(data)}\n${found.join('\n')}\n${JSON.stringify(shared[0])}`,
    );
  }
  return shared;
}

function checkAll(
  formula: string,
  data: fc.Arbitrary<Data>,
  allowed: readonly Obstacle[] = [],
): number {
  let converted = 0;
  fc.assert(
    fc.property(data, (given) => {
      if (check(formula, given, allowed) !== undefined) converted++;
    }),
    SEED,
  );
  return converted;
}

describe('native formulas of element-wise functions, computed by IronCalc', () => {
  const formulas = [
    ...FORMS.flatMap((form) => [
      `=COUPLING(A1:A9,B1:B9,"${form}")`,
      `=CCD(A1:A9,B1:B9,0.4,0.6,0.5,"${form}")`,
      `=CCD(A1:A9,B1:B9,C1,D1:D9,0.3,"${form}")`,
      `=CCD(0.4,B1:B9,,,,"${form.toUpperCase()}")`,
    ]),
    '=CCD(A1:A9,B1:B9)',
    '=CCD(A1:C1,A2:C2,,,1)',
    '=CCD(A1:B9,C1:D9,0.5,0.5,A1)',
    '=CCD.INDEX(A1:A9,B1:B9)',
    '=CCD.INDEX(A1:A9,B1:B9,0.3,C1:C9)',
    '=CCD.RELATIVE(A1:A9,B1:B9)',
    '=CCD.LEVEL(A1:A9)',
    ...['paper', 'liao10'].flatMap((scheme) =>
      ['en', 'zh'].flatMap((language) =>
        ['right', 'left'].map((end) => `=CCD.LEVEL(A1:A9,"${scheme}","${language}","${end}")`),
      ),
    ),
    '=CCD.LEVEL(A1:A9,{0.25,"weak";0.75,"so ""so""";1,"strong"})',
    '=COUPLING.STAGE(A1:A9)',
    '=COUPLING.STAGE(A1:A9,"zh","left")',
  ];

  it.each(formulas)('%s', (formula) => {
    expect(checkAll(formula, block(9, 4, 5))).toBe(SEED.numRuns);
  });

  it('names levels at the cuts themselves', () => {
    const cuts = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 0.1 * 3, Math.sqrt(0.09)];
    const data = cuts.map((cut) => [cut]);
    for (const scheme of ['paper', 'liao10'])
      for (const end of ['right', 'left'])
        check(`=CCD.LEVEL(A1:A13,"${scheme}","en","${end}")`, data);
    check('=COUPLING.STAGE(A1:A13)', data);
  });
});

describe('native formulas of tables, computed by IronCalc', () => {
  const forms = (write: (form: string) => string): string[] => FORMS.map(write);
  it.each([
    ...forms((form) => `=COUPLING.N(A1:B7,"${form}")`),
    ...forms((form) => `=COUPLING.N(A1:C7,"${form}")`),
    ...forms((form) => `=COUPLING.N(A1:D7,"${form === 'paper' ? 'standard' : form}")`),
    '=CCD.N(A1:C7)',
    '=CCD.N(A1:C7,{0.5,0.3,0.2},1,"wang2021")',
    '=CCD.N(A1:C7,A8:C8,0.3)',
    '=CCD.N(A1:C7,E1:E3)',
    '=CCD.TABLE(A1:C7)',
    '=CCD.TABLE(A1:B7,D1:D7,{0.4;0.6},0.5,"fan2024","paper","zh")',
    ...['minmax', 'zscore', 'abszscore', 'max', 'sum', 'norm'].map(
      (method) => `=RESCALE(A1:C7,"${method}")`,
    ),
    '=RESCALE(A1:C7,"minmax",{1,-1,1},0.01,0.99)',
    '=RESCALE(A1:C7,"zscore",-1)',
    '=COMPOSITE(A1:C7)',
    '=COMPOSITE(A1:C7,{2,0.5,0})',
    '=COMPOSITE(A1:C7,A8:C8)',
    '=COMPOSITE(A1:C7,E1:E3)',
    '=OBSTACLE(A1:C7)',
    '=OBSTACLE(A1:C7,A8:C8)',
    ...['entropy', 'critic', 'cv', 'equal'].map((method) => `=WEIGHTS(A1:C7,"${method}")`),
    '=LAG(A1:A9)',
    '=LAG(A1:A9,2)',
    '=LAG(A1:A9,-1)',
    '=LAG(A1:A9,0)',
    '=LAG(A1:A9,1,F1:F9)',
    '=LAG(A1:A9,-2,F1:F9)',
  ])('%s', (formula) => {
    const groups = ['x', 'y', 'x', 'x', 'y', 'z', 'x', 'y', 'x'];
    const wide = (oddOnes: number): fc.Arbitrary<Data> =>
      block(9, 5, oddOnes).map((rows) => rows.map((row, r) => [...row, groups[r]]));
    const converted = checkAll(formula, wide(0), []);
    expect(converted).toBe(SEED.numRuns);
    checkAll(formula, wide(1), ['mixedFaults']);
  });
});

describe('formulas of Yoke over what only a computation can tell', () => {
  it.each(['OFFSET(A1,0,0,3,1)', 'INDIRECT("A1:A3")', 'SEQUENCE(3)', 'ABS(OFFSET(A1,0,0,3,1))'])(
    'have no native form, as a block may come of it: %s',
    (block) => {
      const data = [[0.1], [0.2], [0.3]];
      expect(translated(`=CCD(${block},A1:A3)`, data, 3, 1)).toBe('insideArray');
    },
  );
});
