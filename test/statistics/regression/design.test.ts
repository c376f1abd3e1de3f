import { toNumbers } from '../../../src/numerics/double-double-vector';
import { type Design, designOf } from '../../../src/statistics/regression/design';
import { writeName } from '../../../src/statistics/regression/equation/expression';
import { parseEquation } from '../../../src/statistics/regression/equation/parse-equation';
import type { SeriesTable } from '../../../src/statistics/regression/series-table';
import { agreesTo, decimal, exactSum } from '../../support/exact';
import { reasonOf } from '../../support/reason-of';
import { tableOf, tableOfColumns } from '../../support/series-table';

interface Options {
  readonly sample?: string;
  readonly group?: string;
}

const design = (equation: string, table: SeriesTable, options: Options = {}): Design =>
  designOf(parseEquation(equation), table, options);

const columns = (each: Design): number[][] => each.columns.map((column) => [...toNumbers(column)]);

const YEARLY = tableOf({
  year: [2001, 2002, 2003, 2004, 2005, 2006],
  Y: [1, 4, 2, 8, 5, 7],
  X: [1, 2, 4, 8, 16, 32],
  Z: [0.1, 0.2, 0.3, 0.4, 0.5, 0.7],
});

describe('the columns of a design', () => {
  it('stand in the order of the equation', () => {
    const each = design('Y X C X(-1)', YEARLY);
    expect(columns(each)).toEqual([
      [2, 4, 8, 16, 32],
      [1, 1, 1, 1, 1],
      [1, 2, 4, 8, 16],
    ]);
    expect([...toNumbers(each.dependent)]).toEqual([4, 2, 8, 5, 7]);
    expect(each.constantAt).toBe(1);
  });

  it.each([
    ['X(1)', [2, 4, 8, 16, 32]],
    ['D(X)', [1, 2, 4, 8, 16]],
    ['D(X,2)', [1, 2, 4, 8]],
    ['D(X(-1))', [1, 2, 4, 8]],
    ['X^2', [1, 4, 16, 64, 256, 1024]],
    ['-X^2', [-1, -4, -16, -64, -256, -1024]],
    ['X^-1', [1, 0.5, 0.25, 0.125, 0.0625, 0.03125]],
    ['X^0.5', [1, 2 ** 0.5, 2, 8 ** 0.5, 4, 32 ** 0.5]],
    ['SQR(X)', [1, 2 ** 0.5, 2, 8 ** 0.5, 4, 32 ** 0.5]],
    ['X/2-1', [-0.5, 0, 1, 3, 7, 15]],
    ['ABS(X-8)', [7, 6, 4, 0, 8, 24]],
    ['@TREND', [0, 1, 2, 3, 4, 5]],
    ['@TREND^2', [0, 1, 4, 9, 16, 25]],
  ])('hold the values of %s', (term, expected) => {
    expect(columns(design(`Y ${term}`, YEARLY))).toEqual([expected]);
  });

  it('hold logarithms, exponentials and their differences', () => {
    const [[log], [dlog], [exp]] = ['LOG(X)', 'DLOG(X)', 'EXP(X/32)'].map((term) =>
      columns(design(`Y ${term}`, YEARLY)),
    );
    log.forEach((value, i) => expect(value).toBeCloseTo(i * Math.LN2, 15));
    dlog.forEach((value) => expect(value).toBeCloseTo(Math.LN2, 15));
    exp.forEach((value, i) => expect(value).toBeCloseTo(Math.exp(2 ** i / 32), 14));
  });

  it('hold powers, products and numbers of the decimals that the cells show', () => {
    const expected = [
      ['Z^3', '0.343'],
      ['Z*Z', '0.49'],
      ['Z+0.1', '0.8'],
      ['Z/0.1', '7'],
      ['D(Z)', '0.2'],
    ];
    for (const [term, value] of expected) {
      const { high, low } = design(`Y ${term}`, YEARLY).columns[0];
      const last = high.length - 1;
      expect(agreesTo(exactSum({ high: high[last], low: low[last] }), decimal(value), 95)).toBe(
        true,
      );
    }
  });

  it('find names whatever their case, width and blanks', () => {
    const table = tableOf({
      ' GDP  growth ': [1, 2, 3, 5],
      科技: [3, 1, 2, 2],
      ｋ２: [1, 2, 1, 2],
    });
    expect(columns(design('[gdp growth] 科技', table))).toEqual([[3, 1, 2, 2]]);
    expect(columns(design('科技 K2', table))).toEqual([[1, 2, 1, 2]]);
  });
});

describe('the sample of a design', () => {
  it('tells what lags and missing cells have cost', () => {
    const table = tableOf({ Y: [1, 4, null, 8, 5, 7, 3, 9], X: [1, 2, 4, 8, 16, 32, 64, 1] });
    expect(design('Y C X X(-2)', table).sample).toEqual({
      first: '4',
      last: '8',
      requested: 8,
      included: 5,
      lostToLags: 2,
      lostToMissing: 1,
    });
  });

  it('never lets a lag jump a hole', () => {
    const table = tableOf({ Y: [1, 4, 2, 8, 5, 7], X: [1, 2, null, 8, 16, 32] });
    const { included, sample } = design('Y X(-1)', table);
    expect([...included]).toEqual([1, 2, 4, 5]);
    expect(sample).toMatchObject({ requested: 6, included: 4, lostToLags: 2, lostToMissing: 0 });
  });

  it('does not blame a missing cell that only a later observation would need', () => {
    const table = tableOf({ Y: [1, 4, 2, 8], X: [1, 2, 3, null] });
    expect(design('Y X(-1)', table).sample).toMatchObject({ lostToLags: 1, lostToMissing: 0 });
  });

  it('lets lags reach back before its start', () => {
    const { included, sample } = design('Y C X(-1)', YEARLY, { sample: '2003 2006' });
    expect([...included]).toEqual([2, 3, 4, 5]);
    expect(sample).toMatchObject({ requested: 4, included: 4, lostToLags: 0 });
  });

  it('keeps lags within groups', () => {
    const table = tableOf({
      year: [2001, 2002, 2003, 2001, 2002, 2003],
      region: ['a', 'a', 'a', 'b', 'b', 'b'],
      Y: [1, 4, 2, 8, 5, 7],
    });
    for (const group of ['region', 'REGION', '[Region]']) {
      const each = design('Y C Y(-1)', table, { group });
      expect([...each.included]).toEqual([1, 2, 4, 5]);
    }
  });

  it('does not read columns that the equation does not use', () => {
    const table: SeriesTable = {
      ...YEARLY,
      series: (column) => {
        if (column === 3) throw new Error('Z was read');
        return YEARLY.series(column);
      },
    };
    expect(design('Y C X', table).included).toHaveLength(6);
  });
});

describe('the lagged dependent variable', () => {
  it.each([
    ['Y C Y(-1)', 1, true],
    ['Y C X Y(-2)', -1, true],
    ['Y C X', -1, false],
    ['Y C Y(1)', -1, false],
    ['LOG(Y) C LOG(Y(-1))', 1, true],
    ['D(Y) C D(Y(-1)) X', 1, true],
    ['LOG(Y) C Y(-1)', -1, false],
    ['Y*X C Y(-1)*X(-1)', 1, true],
    ['Y*X C Y(-1)*X', -1, false],
  ])('in %p stands at %p, any lag of it: %p', (equation, at, any) => {
    const { laggedDependentAt, hasLaggedDependent } = design(equation, YEARLY);
    expect([laggedDependentAt, hasLaggedDependent]).toEqual([at, any]);
  });
});

describe('what a design refuses', () => {
  it.each([
    ['Y C W', { code: 'unknownName', position: 4, name: 'W' }],
    ['Y C D(-1)', { code: 'unknownName', position: 4, name: 'D' }],
    ['Y C X(-9)', { code: 'lagLongerThanSample', term: 'X(-9)', lag: 9, observations: 6 }],
    ['Y C D(X,9)', { code: 'lagLongerThanSample', term: 'D(X,9)', lag: 9, observations: 6 }],
    ['Y C D(X(-4),2)', { code: 'lagLongerThanSample', term: 'D(X(-4),2)', lag: 6 }],
    ['Y C X X^2 X^3 Z Z^2', { code: 'tooFewObservations', observations: 6, coefficients: 6 }],
    ['Y C LOG(X-2)', { code: 'domainOfLog', term: 'LOG(X-2)', label: '2001', arrived: -1 }],
    ['Y C SQR(X-4)', { code: 'domainOfRoot', term: 'SQR(X-4)', label: '2001', arrived: -3 }],
    ['Y C (X-4)^0.5', { code: 'domainOfRoot', label: '2001', arrived: -3 }],
    ['Y C 1/(X-4)', { code: 'divisionByZero', term: '1/(X-4)', label: '2003' }],
    ['Y C (X-1)^-1', { code: 'divisionByZero', label: '2001' }],
    ['Y C LOG(X-8)(-1)', { code: 'equationSyntax' }],
  ])('%p', (equation, expected) => {
    expect(reasonOf(() => design(equation, YEARLY))).toMatchObject(expected);
  });

  it('a lag longer than the sample that is named', () => {
    expect(reasonOf(() => design('Y C X(-5)', YEARLY, { sample: '2001 2004' }))).toEqual({
      code: 'lagLongerThanSample',
      term: 'X(-5)',
      lag: 5,
      observations: 4,
    });
    expect(design('Y C X(-2)', YEARLY, { sample: '2003 2006' }).included).toHaveLength(4);
    expect(reasonOf(() => design('Y C X(-3)', YEARLY, { sample: '2001 2005' }))).toEqual({
      code: 'tooFewObservations',
      observations: 2,
      coefficients: 2,
    });
  });

  it('a fault only where the sample needs the value', () => {
    expect(design('Y C LOG(X-2)', YEARLY, { sample: '2003 2006' }).included).toHaveLength(4);
  });

  it.each(['X*1e200*1e200', 'EXP(X*100)', 'X^1000', 'D(EXP(X*100))', '1e308*X-1e308*X'])(
    'values too large for a number in %s, which are not missing ones',
    (term) => {
      expect(reasonOf(() => design(`Y C ${term}`, YEARLY))).toEqual({ code: 'overflow' });
    },
  );

  it('a name that two columns have, if the equation uses it', () => {
    const table = tableOfColumns([
      ['Y', [1, 2, 4]],
      ['x', [1, 2, 3]],
      ['X ', [3, 1, 1]],
      ['Z', [1, 0, 2]],
    ]);
    expect(reasonOf(() => design('Y X', table))).toEqual({
      code: 'duplicateName',
      name: 'X',
      first: 2,
      second: 3,
    });
    expect(design('Y Z', table).included).toHaveLength(3);
  });

  it('a group that is no column', () => {
    expect(reasonOf(() => design('Y C', YEARLY, { group: 'region' }))).toMatchObject({
      code: 'unknownGroup',
      name: 'region',
    });
  });

  it('a group of blanks, also where a column has no name', () => {
    const table = tableOf({ '': [1, 2, 3], Y: [1, 2, 4] });
    for (const group of ['  ', '[]', '[ ]']) {
      expect(reasonOf(() => design('Y C', table, { group }))).toEqual({
        code: 'unknownGroup',
        name: group,
        available: ['Y'],
      });
    }
  });

  it('a group whose name two columns have', () => {
    const table = tableOfColumns([
      ['region', ['a', 'a', 'b', 'b']],
      ['Y', [1, 2, 4, 3]],
      ['Region', ['a', 'b', 'a', 'b']],
    ]);
    expect(reasonOf(() => design('Y C', table, { group: 'region' }))).toEqual({
      code: 'duplicateName',
      name: 'region',
      first: 1,
      second: 3,
    });
  });
});

describe('a column whose name holds brackets', () => {
  const NAME = 'GDP [2015]';
  const table = tableOf({ region: ['a', 'a', 'b', 'b'], [NAME]: [1, 2, 4, 8], Y: [3, 1, 4, 1] });

  it('is written with ]] for ], and keeps that in the output', () => {
    const { columns: read, equation } = design(
      `Y C ${writeName(NAME)} ${writeName(NAME)}^2`,
      table,
    );
    expect([...toNumbers(read[1])]).toEqual([1, 2, 4, 8]);
    expect(equation.regressors.map(({ text }) => text)).toEqual([
      'C',
      '[GDP [2015]]]',
      '[GDP [2015]]]^2',
    ]);
    expect(design('Y C [GDP [2015]]](-1)', table).equation.regressors[1].text).toBe(
      '[GDP [2015]]](-1)',
    );
  });

  it('may name the groups', () => {
    const grouped = tableOf({ Y: [1, 2, 4, 8, 3, 5], 'r [1]': [...'aaabbb'] });
    for (const group of ['r [1]', '[r [1]]]']) {
      expect([...design('Y C Y(-1)', grouped, { group }).included]).toEqual([1, 2, 4, 5]);
    }
  });
});
