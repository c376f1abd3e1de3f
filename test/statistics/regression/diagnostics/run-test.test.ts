import { dickeyFullerProbability } from '../../../../src/statistics/regression/diagnostics/dickey-fuller-probability';
import {
  TEST_NAMES,
  type TestName,
  runTest,
} from '../../../../src/statistics/regression/diagnostics/run-test';
import type { TestResult } from '../../../../src/statistics/regression/diagnostics/test-result';
import { explain } from '../../../../src/text/explain';
import { expectDigits } from '../../../support/correct-digits';
import { HENAN_EQUATION, henanTable } from '../../../support/henan';
import { inputErrorOf, reasonOf } from '../../../support/reason-of';
import { tableOf } from '../../../support/series-table';
import { columnOf, numberOf, statisticOf } from '../../../support/test-numbers';

type Columns = Parameters<typeof tableOf>[0];

const Y = [1, 4, 2, 8, 5, 7, 3, 9, 6, 4];
const X = [1, 2, 4, 3, 7, 5, 9, 8, 6, 2];
const PLAIN = { Y, X };

const run = (test: TestName, columns: Columns, equation = 'Y C X', argument?: string): TestResult =>
  runTest(tableOf(columns), { equation, test, argument });
const henan = (test: TestName, argument?: string): TestResult =>
  runTest(henanTable(), { equation: HENAN_EQUATION, test, argument });

const OF_ONE_SERIES: TestName[] = ['bg', 'q', 'arch', 'cusum', 'durbinh', 'adf', 'granger'];
const FREE_OF_ORDER = TEST_NAMES.filter((test) => ![...OF_ONE_SERIES, 'chow'].includes(test));

describe('a test that needs one unbroken series', () => {
  it.each(OF_ONE_SERIES)('%s refuses a hole, and says where it is', (test) => {
    const columns = { ...PLAIN, Y: Y.map((y, i) => (i === 4 ? null : y)) };
    const reason = reasonOf(() => run(test, columns, 'Y C X', test === 'adf' ? 'c:0' : undefined));
    expect(reason).toMatchObject({ code: 'holeInSeries', test });
    expect(explain(reason, 'en')).toMatch(/one unbroken series; observations are missing between/);
    expect(explain(reason, 'zh')).toMatch(/连续的序列/);
  });

  it.each(['bg', 'cusum', 'adf'] as const)('%s refuses a year that the data skip', (test) => {
    const year = Y.map((_, i) => (i < 6 ? 2000 + i : 2001 + i));
    expect(reasonOf(() => run(test, { year, ...PLAIN }))).toMatchObject({
      code: 'holeInSeries',
      before: '2005',
      after: '2007',
    });
  });

  it.each([...OF_ONE_SERIES, 'chow' as const])('%s refuses groups', (test) => {
    const region = Y.map((_, i) => (i < 5 ? 'a' : 'b'));
    const request = { equation: 'Y C X', test, group: 'region', argument: undefined };
    const table = tableOf({ ...PLAIN, region });
    const argument = test === 'chow' ? '5' : test === 'granger' ? '1' : undefined;
    const own = test === 'adf' ? 'c:0' : argument;
    expect(reasonOf(() => runTest(table, { ...request, argument: own }))).toMatchObject({
      code: 'severalGroups',
      groups: 2,
    });
  });

  it.each(FREE_OF_ORDER)('unlike %s, which takes holes and groups', (test) => {
    const region = Y.map((_, i) => (i % 2 === 0 ? 'a' : 'b'));
    const table = tableOf({ X, Y: Y.map((y, i) => (i === 4 ? null : y)), region });
    const { statistics, table: rows } = runTest(table, {
      equation: 'Y C X',
      test,
      group: 'region',
    });
    expect(statistics.length + (rows?.rows.length ?? 0)).toBeGreaterThan(1);
  });

  it('takes one group as one series', () => {
    const table = tableOf({ ...PLAIN, region: Y.map(() => 'a') });
    const grouped = runTest(table, { equation: 'Y C X', test: 'bg', group: 'region' });
    expect(grouped).toEqual(run('bg', PLAIN));
  });
});

describe('the argument of a test', () => {
  it.each<[TestName, string]>([
    ['bg', '2'],
    ['arch', '1'],
    ['reset', '1'],
    ['granger', '2'],
    ['q', '8'],
    ['adf', 'c:sc'],
  ])('of %s is %s when left out', (test, standard) => {
    expect(henan(test)).toEqual(henan(test, standard));
  });

  it('of q is at most 12 when left out', () => {
    const many = Array.from({ length: 60 }, (_, i) => Math.sin(i * i));
    expect(columnOf(run('q', { Y: many }, 'Y C'), 'lag')).toHaveLength(12);
  });

  it.each<[TestName, string, object]>([
    ['bg', '0', { code: 'outOfBounds', arrived: 0, bounds: { minimum: 1 } }],
    ['bg', '-2', { code: 'outOfBounds', arrived: -2 }],
    ['bg', '1.5', { code: 'notAWholeNumber', arrived: '1.5' }],
    ['arch', 'two', { code: 'notAWholeNumber', arrived: 'two' }],
    ['q', '16', { code: 'outOfBounds', arrived: 16, bounds: { minimum: 1, maximum: 15 } }],
    ['granger', '', { code: 'notAWholeNumber' }],
    ['jb', '3', { code: 'argumentNotTaken', test: 'jb', arrived: '3' }],
    ['white', 'x', { code: 'argumentNotTaken', test: 'white' }],
    ['vif', '1', { code: 'argumentNotTaken', test: 'vif' }],
    ['adf', 'ctt:1', { code: 'unknownChoice', arrived: 'ctt:1' }],
    ['adf', 'c:-1', { code: 'unknownChoice' }],
    ['adf', 'c:bic', { code: 'unknownChoice' }],
    ['chow', '1999', { code: 'sampleLabelUnknown', arrived: '1999' }],
    ['chow', '2004', { code: 'partTooShort', part: 'first', observations: 3 }],
    ['chow', '2016', { code: 'partTooShort', part: 'second', observations: 1 }],
  ])('%s with %p is refused in words', (test, argument, expected) => {
    const reason = reasonOf(() => henan(test, argument));
    expect(reason).toMatchObject(expected);
    for (const language of ['en', 'zh'] as const) {
      expect(explain(reason, language).length).toBeGreaterThan(10);
    }
  });

  it('of chow has to be given', () => {
    expect(reasonOf(() => henan('chow'))).toEqual({ code: 'missingArgument', name: 'argument' });
  });
});

describe('what leaves a test without a result', () => {
  it.each(TEST_NAMES.filter((test) => !['vif', 'adf', 'granger'].includes(test)))(
    '%s has none beside an exact fit: #N/A',
    (test) => {
      const error = inputErrorOf(() =>
        run(
          test,
          { Y: X.map((x) => Number((0.1 + 0.3 * x).toFixed(1))), X },
          'Y C X',
          test === 'chow' ? '5' : undefined,
        ),
      );
      expect(error.reason).toEqual({
        code: 'statisticUndefined',
        statistic: test,
        why: 'exactFit',
      });
      expect(error.cellError).toBe('#N/A');
    },
  );

  it('Dickey-Fuller has none of a series that its own lags explain', () => {
    const doubling = { Y: [1, 3, 7, 15, 31, 63, 127, 255] };
    expect(reasonOf(() => run('adf', doubling, 'Y C', 'c:0'))).toMatchObject({ why: 'exactFit' });
    const straight = { Y: [1, 2, 3, 4, 5, 6, 7, 8] };
    expect(reasonOf(() => run('adf', straight, 'Y C', 'c:0'))).toMatchObject({
      code: 'constantDependent',
      name: 'D(Y)',
    });
  });

  it.each<[TestName, string]>([
    ['bg', '8'],
    ['arch', '5'],
    ['reset', '8'],
    ['bg', '200'],
    ['arch', '200'],
  ])('%s with %s asks for more rows than there are', (test, argument) => {
    const reason = reasonOf(() => run(test, PLAIN, 'Y C X', argument));
    expect(reason).toMatchObject({ code: 'auxiliaryTooShort', test });
  });

  it('White with products asks for more rows than there are', () => {
    const Z = [2, 7, 1, 8, 2, 8, 1, 8, 2, 9];
    const W = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
    expect(reasonOf(() => run('whitecross', { ...PLAIN, Z, W }, 'Y C X Z W'))).toEqual({
      code: 'auxiliaryTooShort',
      test: 'whitecross',
      observations: 10,
      coefficients: 10,
    });
  });

  it.each<[TestName, string]>([
    ['adf', 'c:7'],
    ['granger', '5'],
  ])('%s with %s lags asks for more rows than there are', (test, argument) => {
    expect(['tooFewObservations', 'lagLongerThanSample']).toContain(
      reasonOf(() => run(test, PLAIN, 'Y C X', argument)).code,
    );
  });

  it.each(['bpg', 'white', 'whitecross', 'harvey', 'glejser'] as const)(
    '%s needs a regressor besides the constant',
    (test) => {
      expect(reasonOf(() => run(test, PLAIN, 'Y C'))).toEqual({
        code: 'testNeedsRegressors',
        test,
      });
    },
  );

  it('Harvey’s logarithm of a residual that is zero, with its observation', () => {
    const columns = { Y: [1, 2, 4, 3, 6], X: [-1, 0, 0, 0, 1] };
    const reason = reasonOf(() =>
      run('harvey', { ...columns, Y: [0, 1, 2, 3, 4], X: [-1, 1, 0, -1, 1] }),
    );
    expect(reason).toEqual({ code: 'zeroResidual', test: 'harvey', label: '3' });
  });

  it('RESET where the fitted values take two values only', () => {
    const DUMMY = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1];
    expect(reasonOf(() => run('reset', { Y, DUMMY }, 'Y C DUMMY'))).toEqual({
      code: 'auxiliaryCollinear',
      test: 'reset',
      term: 'FITTED^2',
    });
  });

  it('CUSUM and Chow where a dummy is constant at first', () => {
    const STEP = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
    expect(reasonOf(() => run('cusum', { Y, X, STEP }, 'Y C X STEP'))).toEqual({
      code: 'recursionCannotStart',
      term: 'STEP',
      observations: 3,
    });
    expect(reasonOf(() => run('chow', { Y, X, STEP }, 'Y C X STEP', '6'))).toEqual({
      code: 'partCollinear',
      part: 'first',
      term: 'STEP',
    });
  });

  it('Granger causality without a second series', () => {
    expect(reasonOf(() => run('granger', PLAIN, 'Y C Y(-1) @TREND'))).toEqual({
      code: 'noOtherSeries',
      test: 'granger',
    });
  });

  it('Durbin’s h alone, where it has none, and not the LM test beside it', () => {
    const result = run('durbinh', PLAIN);
    expect(statisticOf(result, 'durbinH').value).toEqual({ undefined: 'noLaggedDependent' });
    expect(statisticOf(result, 'durbinH').probability).toEqual({ undefined: 'noLaggedDependent' });
    expect(numberOf(statisticOf(result, 'fStatistic').value)).toBeGreaterThan(0);
  });
});

describe('heteroskedasticity tests', () => {
  it('leave out the square of a dummy, and count degrees of freedom without it', () => {
    const DUMMY = [0, 1, 1, 0, 1, 0, 0, 1, 0, 1];
    const result = run('whitecross', { ...PLAIN, DUMMY }, 'Y C X DUMMY');
    expect(result.equation?.redundant).toEqual(['DUMMY^2']);
    expect(statisticOf(result, 'fStatistic').distribution).toMatchObject({ numerator: 4 });
  });

  it('have a constant of their own where the equation has none', () => {
    const result = run('bpg', PLAIN, 'Y X');
    expect(result.equation?.coefficients.map(({ term }) => term)).toEqual(['C', 'X']);
  });

  it('keep the parts of a term together', () => {
    const { equation } = run('white', PLAIN, 'Y C X+X(-1) LOG(X)');
    expect(equation?.coefficients.map(({ term }) => term)).toEqual([
      'C',
      '(X+X(-1))^2',
      'LOG(X)^2',
    ]);
  });
});

describe('Dickey-Fuller', () => {
  it('chooses lags by criterion over one sample, then tests over all that they leave', () => {
    const chosen = henan('adf', 'c:aic:3');
    const lags = numberOf(statisticOf(chosen, 'lagLength').value);
    expect(chosen).toEqual(henan('adf', `c:${lags}`));
  });

  it('tests the dependent variable of any equation, as it is written there', () => {
    const { equation } = run('adf', PLAIN, 'LOG(Y) C X', 'ct:1');
    expect(equation?.dependent).toBe('D(LOG(Y))');
    expect(equation?.coefficients.map(({ term }) => term)).toEqual([
      'LOG(Y(-1))',
      'C',
      '@TREND',
      'D(LOG(Y(-1)))',
    ]);
  });

  it('has no probability of a regression of fewer than ten observations, but its statistic', () => {
    const short = run('adf', { Y: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3] }, 'Y C', 'c:0');
    expect(statisticOf(short, 'observations').value).toBe(9);
    expect(statisticOf(short, 'dickeyFullerProbability').value).toEqual({
      undefined: 'belowSurface',
    });
    expect(numberOf(statisticOf(short, 'dickeyFuller').value)).toBeLessThan(0);
  });

  it('takes the probability at the observations of the regression, lags or not', () => {
    const result = henan('adf', 'c:1');
    const statistic = numberOf(statisticOf(result, 'dickeyFuller').value);
    expect(statisticOf(result, 'dickeyFullerProbability')).toMatchObject({
      value: dickeyFullerProbability(statistic, 'c', 15).value,
      about: ['15'],
    });
  });

  it('lets lags reach back before the sample', () => {
    const result = runTest(henanTable(), {
      equation: 'DU C',
      test: 'adf',
      argument: 'c:1',
      sample: '2004 2016',
    });
    expect(statisticOf(result, 'observations').value).toBe(13);
  });
});

describe('Granger causality', () => {
  it('takes each series once, lags aside, in both directions', () => {
    const Z = [2, 7, 1, 8, 2, 8, 1, 8, 2, 9];
    const { statistics } = run('granger', { ...PLAIN, Z }, 'Y C Y(-1) X X(-1) LOG(Z(-2))', '1');
    expect(
      statistics.filter(({ name }) => name === 'noGrangerCause').map(({ about }) => about),
    ).toEqual([
      ['X', 'Y'],
      ['Y', 'X'],
      ['LOG(Z)', 'Y'],
      ['Y', 'LOG(Z)'],
    ]);
  });
});

describe('recursive residuals', () => {
  it('have squares that sum to those of the residuals', () => {
    const recursive = columnOf(henan('cusum'), 'recursiveResidual');
    const total = recursive.reduce((sum, value) => sum + value * value, 0);
    expectDigits(total, '0.15048497276909709', 13);
  });
});
