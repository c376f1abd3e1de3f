import { modelsSideBySide } from '../../../src/cells/printed/models-side-by-side';
import type { ShownBlock } from '../../../src/cells/printed/reader';
import { readRegressionBlock } from '../../../src/cells/printed/regression-block';
import type { PrintedRegression } from '../../../src/statistics/audit/regression/printed-regression';

const shown = (cells: unknown[][]): ShownBlock => ({
  cells,
  formats: cells.map((row) => row.map(() => 'General')),
});

const HEADINGS = ['Variable', 'Coef.', 'SE', 't', 'Coef.', 'SE', 't'];
const X = ['X', '0.482', '0.043', '11.21', '0.305', '0.061', '5.00'];

/** A table of two models with further lines above and beneath, as one of them is read. */
const read = (model: number, lines: unknown[][], above: unknown[][] = []) =>
  readRegressionBlock(shown([...above, HEADINGS, X, ...lines]), {
    inParentheses: undefined,
    model,
  });
const statistics = (model: number, ...lines: unknown[][]): Record<string, string> => {
  const found: PrintedRegression['statistics'] = read(model, lines).printed.statistics;
  return Object.fromEntries(Object.entries(found).map(([name, { text }]) => [name, text]));
};

describe('what stands in a model’s own columns', () => {
  it('is read in whichever of them it stands, and nothing of the other model', () => {
    const lines = [
      ['N', '31', '', '', '', '', '52'],
      ['R²', '0.95', '', '', '', '', ''],
      ['Durbin-Watson', '', '', '', '', '1.9', ''],
    ];
    expect(statistics(1, ...lines)).toEqual({ n: '31', r2: '0.95' });
    expect(statistics(2, ...lines)).toEqual({ n: '52', dw: '1.9' });
  });

  it('may name statistics itself', () => {
    const line = ['', 'R² = 0.95', '', '', 'R²', '', '0.88'];
    expect(statistics(1, line)).toEqual({ r2: '0.95' });
    expect(statistics(2, line)).toEqual({ r2: '0.88' });
  });

  it('goes before what is said of all, of which only n is taken', () => {
    const all = ['N: 40; R²: 0.7', '', '', '', '', '', ''];
    expect(statistics(2, all)).toEqual({ n: '40' });
    expect(statistics(2, all, ['N', '31', '', '', '52', '', ''])).toEqual({ n: '52' });
  });

  it('is all that is not understood of it', () => {
    const lines = [
      ['Mean VIF', '1.02', '', '', '', '', ''],
      ['Moran', '', '', '', '0.3', '', ''],
    ];
    expect(read(1, lines).unused).toEqual([{ name: 'Mean VIF', text: '1.02' }]);
    expect(read(2, lines).unused).toEqual([{ name: 'Moran', text: '0.3' }]);
  });

  it('leaves a variable out that is not in the model', () => {
    const lines = [
      ['Z', '0.2', '0.1', '2.00', '', '', ''],
      ['W', '—', '—', '—', '0.4', '0.1', '4.00'],
    ];
    const names = (model: number) => {
      const { printed } = read(model, lines);
      expect(printed.circumstances).toBeUndefined();
      return printed.rows.map(({ name }) => name);
    };
    expect(names(1)).toEqual(['X', 'Z']);
    expect(names(2)).toEqual(['X', 'W']);
  });
});

describe('what a table says beside the numbers of several models', () => {
  const said = (model: number, lines: unknown[][], above?: unknown[][]) =>
    read(model, lines, above).printed.circumstances;

  it('is of one model where it stands in its columns', () => {
    const above = [['', 'OLS', '', '', 'IV', '', '']];
    expect(said(1, [], above)).toBeUndefined();
    expect(said(2, [], above)).toEqual({ hasOtherMethod: true });
    const controls = [['Controls', '', '', '', 'Yes', '', '']];
    expect(said(1, controls)).toBeUndefined();
    expect(said(2, controls)).toEqual({ hasFurtherCoefficients: true });
  });

  it.each([
    ['at the left', ['Robust standard errors', '', '', '', '', '', '']],
    ['beside a name', ['Note:', 'Robust standard errors', '', '', '', '', '']],
  ])('is of all where it stands alone %s', (_, note) => {
    expect(said(1, [note])).toEqual({ errors: 'robust' });
    expect(said(2, [note])).toEqual({ errors: 'robust' });
  });
});

describe('how many models a table has', () => {
  it('is one where a standardised coefficient stands beside the other', () => {
    const block = shown([
      ['', 'B', 'SE', 'Beta', 't', 'Sig.'],
      ['X', '0.482', '0.043', '0.7', '11.21', '0.000'],
    ]);
    expect(modelsSideBySide(block)).toEqual([{ title: undefined }]);
  });

  it('is one where variables stand across', () => {
    const block = shown([
      ['', 'C', 'X1'],
      ['Coefficient', '0.816', '0.482'],
      ['t', '5.479', '11.121'],
    ]);
    expect(modelsSideBySide(block)).toEqual([{ title: undefined }]);
  });

  it('is that of the columns of numbers where they have no headings, with what stands above', () => {
    const block = shown([
      ['', -1, -2, ''],
      ['', 'lnY', 'lnC', ''],
      ['X', '0.482***', '0.305**', ''],
      ['', '(11.21)', '(2.00)', ''],
      ['Standard errors clustered', '', '', ''],
    ]);
    expect(modelsSideBySide(block)).toEqual([{ title: '(1) lnY' }, { title: '(2) lnC' }]);
    const { chosen } = readRegressionBlock(block, { inParentheses: undefined, model: 2 });
    expect(chosen).toEqual({ number: 2, count: 2, title: '(2) lnC' });
  });
});
