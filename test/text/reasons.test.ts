import type {
  ExpectedInEquation,
  PanelLabelKind,
  Reason,
  ReasonCode,
  ReasonDetails,
  UndefinedStatistic,
} from '../../src/errors/reason';
import { explain } from '../../src/text/explain';

/** What a reason may carry, and what its sentence then has to show in every language. */
type Sample<Code extends ReasonCode> = readonly [ReasonDetails[Code], ...string[]];

const EXPECTED: readonly ExpectedInEquation[] = [
  'term',
  'operand',
  'closingParenthesis',
  'closingBracket',
  'integer',
  'plainWordAfterAt',
  'endOfTerm',
  'dependentIsOneSeries',
];
const UNDEFINED: readonly UndefinedStatistic[] = [
  'noConstant',
  'exactFit',
  'onlyConstant',
  'isConstant',
  'noLaggedDependent',
  'durbinHRadicand',
  'brokenSeries',
  'oneGroup',
  'belowSurface',
];
const KINDS: readonly PanelLabelKind[] = ['region', 'period', 'indicator'];

const ROW_7 = { row: 7 };
const CELL = { row: 7, column: 3 };
const NAMED = { row: 7, column: 'GDP' };
const WHOLE = {};

const SAMPLES: { readonly [Code in ReasonCode]: readonly Sample<Code>[] } = {
  blank: [
    [{ name: 'K', place: ROW_7 }, 'K', '7'],
    [{ name: 'K', place: { row: 20, isBelow: true } }, 'K', '20'],
    [{ name: 'K', place: WHOLE }, 'K'],
  ],
  notANumber: [
    [{ name: 'K', place: CELL, arrived: 'abc' }, 'K', '7', '3', 'abc'],
    [{ name: 'K', place: NAMED, arrived: true }, 'K', '7', 'GDP', 'TRUE'],
    [{ name: 'K', place: WHOLE, arrived: {} }, 'K'],
    [{ name: 'K', place: ROW_7, arrived: '长'.repeat(60) }, 'K', '长'.repeat(39) + '…'],
  ],
  numberAsText: [[{ name: 'K', place: ROW_7, arrived: '0.5' }, 'K', '7', '0.5']],
  errorCell: [[{ name: 'K', place: ROW_7, arrived: '#DIV/0!' }, 'K', '7', '#DIV/0!']],
  outOfBounds: [
    [{ name: 'K', place: ROW_7, arrived: -0.31, bounds: { minimum: 0 } }, 'K', '7', '−0.31', '0'],
    [{ name: 'θ', place: WHOLE, arrived: 0, bounds: { minimum: 0, aboveMinimum: true } }, 'θ', '0'],
    [{ name: 'K', place: WHOLE, arrived: 3, bounds: { maximum: 2 } }, 'K', '3', '2'],
    [
      {
        name: 'K',
        place: WHOLE,
        arrived: 3,
        bounds: { minimum: 0, maximum: 1, because: { option: 'form', choice: 'fan2024' } },
      },
      ...['K', '3', '0', '1', 'fan2024'],
    ],
    [
      {
        name: 'θ',
        place: WHOLE,
        arrived: 3,
        bounds: { minimum: 0, maximum: 1, aboveMinimum: true },
      },
      ...['θ', '3', '0', '1'],
    ],
  ],
  shapesDiffer: [
    [
      {
        name: 'K',
        shape: { rows: 19, columns: 1 },
        otherName: 'Du',
        otherShape: { rows: 18, columns: 2 },
      },
      ...['K', '19×1', 'Du', '18×2'],
    ],
  ],
  unknownChoice: [
    [{ name: 'form', allowed: ['paper', 'standard'], arrived: 'nope' }, 'form', 'paper', 'nope'],
    [{ name: 'form', allowed: ['paper', 'standard'], arrived: 5 }, 'standard', '5'],
  ],
  missingArgument: [[{ name: 'data' }, 'data']],
  notOneValue: [[{ name: 'form', arrived: { rows: 2, columns: 3 } }, 'form', '2×3']],
  schemeNeedsTwoColumns: [[{ arrived: { rows: 4, columns: 3 } }, '4×3']],
  schemeCutNotANumber: [
    [{ row: 2, arrived: 'low' }, '2', 'low'],
    [{ row: 2, arrived: '' }, '2'],
  ],
  schemeNameMissing: [[{ row: 2 }, '2']],
  schemeCutsNotAscending: [[{ row: 2, arrived: 0.3 }, '2', '0.3']],
  schemeDoesNotReach: [[{ arrived: 0.9, last: 0.8 }, '0.9', '0.8']],
  notARowOrColumn: [[{ name: 'weights', arrived: { rows: 2, columns: 3 } }, 'weights', '2×3']],
  notOneColumn: [[{ name: 'x', arrived: { rows: 2, columns: 3 } }, 'x', '2×3']],
  notWhole: [[{ name: 'periods', arrived: 1.5 }, 'periods', '1.5']],
  nothingThere: [
    [{ periods: 3 }, '3'],
    [{ periods: -3 }, '3'],
    [{ periods: 1 }, '1'],
  ],
  rowCountsDiffer: [[{ name: 'group', needed: 9, arrived: 8 }, 'group', '9', '8']],
  countsDiffer: [[{ name: 'weights', needed: 3, arrived: 2 }, 'weights', '3', '2']],
  directionNotASign: [[{ place: { column: 2 }, arrived: 5 }, '2', '5', '−1']],
  optionNeedsMethod: [
    [{ name: 'low', methods: ['minmax'], arrived: 'zscore' }, 'low', 'minmax', 'zscore'],
  ],
  lowNotBelowHigh: [[{ low: 1, high: 0.5 }, '1', '0.5']],
  tooFewSystems: [[{ needed: 2, arrived: 1 }, '2', '1']],
  paperFormSystems: [[{ largest: 3, arrived: 4 }, '3', '4', 'standard']],
  tooFewRows: [[{ needed: 2, arrived: 1 }, '2', '1']],
  constantIndicator: [
    [{ indicator: 'GDP' }, 'GDP'],
    [{ indicator: 4 }, '4'],
  ],
  columnSumsToZero: [[{ indicator: 'GDP' }, 'GDP']],
  meanNotPositive: [[{ indicator: 'GDP', arrived: -2 }, 'GDP', '−2']],
  weightsUndefined: [[{ method: 'critic' }, 'critic', 'equal']],
  negativeLoading: [
    [{ indicator: 'SO2', loading: -0.51234567 }, 'SO2', '−0.5123'],
    [{ indicator: 'SO2', loading: -0.9, opposedTo: 'GDP' }, 'SO2', '−0.9', 'GDP'],
  ],
  principalComponentNotUnique: [[{}]],
  systemWithoutIndicators: [[{ system: 'K' }, 'K']],
  scopeNeedsLabels: [[{ scope: 'period' }], [{ scope: 'region' }]],
  costNeedsDirection: [
    [{ indicator: 'SO2', methods: ['minmax'], arrived: 'sum' }, 'SO2', 'minmax', 'sum'],
  ],
  cutsReversed: [[{ lower: 1.2, upper: 0.8 }, '1.2', '0.8']],
  constantWithin: [
    [{ name: 'GDP', group: undefined, rows: 9 }, 'GDP'],
    [{ name: 'GDP', group: '2005', rows: 9 }, 'GDP', '2005'],
    [{ name: 'GDP', group: '2005', rows: 1 }, 'GDP', '2005'],
  ],
  undefinedRatio: [[{}]],
  overflow: [[{}]],
  noHeaderRow: [[{ arrived: 2001 }, '2001'], [{ arrived: undefined }]],
  noObservations: [[{ arrived: { rows: 1, columns: 4 } }, '1×4']],
  duplicateName: [[{ name: 'GDP', first: 2, second: 5 }, 'GDP', '2', '5']],
  headingIsNumber: [[{ column: 3, arrived: '35.9' }, '3', '35.9']],
  badHeader: [[{ column: 3, arrived: '#REF!' }, '3', '#REF!']],
  labelsNotAscending: [
    [{ name: 'year', previous: '2003', label: '2002', observation: 3 }, 'year', '2003', '2002'],
    [{ name: '', previous: '2003', label: '2002', observation: 3 }, '2003', '2002'],
  ],
  labelBlank: [
    [{ name: 'year', observation: 4 }, 'year', '4'],
    [{ name: '', observation: 4 }, '4'],
  ],
  columnGone: [[{ name: 'GDP', available: ['year', 'K'] }, 'GDP', 'year', 'K']],
  unknownGroup: [[{ name: 'province', available: ['year', 'K'] }, 'province', 'year', 'K']],
  panelColumnMissing: [[{ column: 5, arrived: 3 }, '5', '3']],
  panelLabelMissing: KINDS.map((kind) => [{ kind, place: CELL }, '7', '3'] as const),
  panelLabelError: KINDS.map(
    (kind) => [{ kind, place: CELL, arrived: '#REF!' }, '7', '3', '#REF!'] as const,
  ),
  panelNotAPeriod: [[{ place: CELL, arrived: '合计', other: '2005' }, '7', '3', '合计', '2005']],
  panelTableWithoutRows: [[{ place: CELL, arrived: { rows: 1, columns: 4 } }, '7', '3', '1×4']],
  duplicateObservation: [
    [{ labels: ['郑州', '2005'], first: { row: 3 }, second: { row: 9 } }, '郑州', '2005', '3', '9'],
  ],
  equationSyntax: [
    ...EXPECTED.map((expected) => [{ position: 4, expected, found: '%' }, '5', '%'] as const),
    [{ position: 4, expected: 'operand', found: '' }, '5'],
  ],
  unknownName: [[{ position: 4, name: 'W', available: ['K', 'DU'] }, '5', 'W', 'K', 'DU']],
  unknownEquationFunction: [
    [{ position: 4, name: 'LN', known: ['LOG', 'EXP'] }, '5', 'LN', 'LOG', 'EXP'],
  ],
  constantInsideTerm: [[{ position: 4 }, '5', '[C]']],
  noRegressors: [[{}, 'C']],
  termWithoutSeries: [[{ position: 4, term: '2+3' }, '5', '2+3']],
  repeatedTerm: [[{ position: 4, term: 'K(-1)' }, '5', 'K(-1)']],
  termTooLong: [[{ position: 4, allowed: 200 }, '5', '200']],
  differenceOrder: [[{ position: 4, order: 99, allowed: 20 }, '5', '99', '20']],
  lagRangeTooLong: [[{ position: 4, count: 999, allowed: 200 }, '5', '999', '200']],
  domainOfLog: [[{ term: 'LOG(K)', label: '2005', arrived: -1 }, 'LOG(K)', '2005', '−1']],
  domainOfRoot: [[{ term: 'SQR(K)', label: '2005', arrived: -1 }, 'SQR(K)', '2005', '−1']],
  divisionByZero: [[{ term: '1/K', label: '2005' }, '1/K', '2005']],
  sampleSyntax: [[{ arrived: '2001' }, '2001']],
  sampleLabelUnknown: [[{ arrived: '1999', first: '2000', last: '2018' }, '1999', '2000', '2018']],
  sampleLabelNotInGroup: [
    [{ arrived: 'wave 2', group: '河南' }, 'wave 2', '河南'],
    [{ arrived: 'wave 2', group: '' }, 'wave 2'],
  ],
  sampleReversed: [[{ first: '2005', last: '2001' }, '2005', '2001']],
  lagLongerThanSample: [
    [{ term: 'K(-9)', lag: 9, observations: 6 }, 'K(-9)', '9', '6'],
    [{ term: 'K(-1)', lag: 1, observations: 1 }, 'K(-1)'],
  ],
  tooFewObservations: [
    [{ observations: 4, coefficients: 5 }, '4', '5'],
    [{ observations: 1, coefficients: 1 }, '1'],
  ],
  constantDependent: [[{ name: 'DU' }, 'DU']],
  collinear: [
    [{ term: 'BAL', others: ['EX', 'IM'] }, 'BAL', 'EX', 'IM'],
    [{ term: 'K-K', others: [] }, 'K-K'],
  ],
  confidencePercent: [[{ arrived: '0.95' }, '95', '0.95']],
  confidenceLevel: [[{ arrived: 95 }, '0.95', '95']],
  lagLimit: [[{ series: 'LOG(K)', arrived: 1.5, least: 0, most: 24 }, 'LOG(K)', '1.5', '0', '24']],
  tooManyLagCombinations: [[{ count: 14641, allowed: 10000 }, '14641', '10000']],
  dependentNotBefore: [[{ position: 4, term: 'DU(1)' }, '5', 'DU(1)']],
  severalGroups: [[{ test: 'bg', groups: 31 }, 'bg', '31']],
  holeInSeries: [[{ test: 'bg', before: '2005', after: '2007' }, 'bg', '2005', '2007']],
  notAWholeNumber: [[{ name: 'argument', arrived: '1.5' }, 'argument', '1.5']],
  argumentNotTaken: [[{ test: 'jb', arrived: '3' }, 'jb', '3']],
  auxiliaryTooShort: [[{ test: 'white', observations: 10, coefficients: 12 }, 'white', '10', '12']],
  auxiliaryCollinear: [[{ test: 'reset', term: 'FITTED^2' }, 'reset', 'FITTED^2']],
  testNeedsRegressors: [[{ test: 'bpg' }, 'bpg']],
  zeroResidual: [[{ test: 'harvey', label: '2003' }, 'harvey', '2003']],
  partTooShort: [
    [{ part: 'first', observations: 3, coefficients: 4 }, '3', '4'],
    [{ part: 'second', observations: 1, coefficients: 4 }, '1', '4'],
  ],
  partCollinear: [[{ part: 'first', term: 'STEP' }, 'STEP']],
  recursionCannotStart: [[{ term: 'STEP', observations: 3 }, 'STEP', '3']],
  noOtherSeries: [[{ test: 'granger' }, 'granger']],
  fixedEffectsCovariance: [[{ arrived: 'hc3' }, 'hc3']],
  constantWithinGroups: [[{ term: 'AREA' }, 'AREA']],
  nothingPrinted: [[{ name: 'coefficients' }, 'coefficients']],
  statisticTwice: [
    [{ name: 'statistics', statistic: 'n', first: 2, second: 5 }, 'statistics', 'n', '2', '5'],
  ],
  nothingToSearchBy: [[{}, 'R²']],
  searchTooLarge: [[{ count: 81234567, allowed: 40000000 }, '81234567', '40000000']],
  statisticUndefined: UNDEFINED.map((why) => [{ statistic: 'f', why }, 'f'] as const),
};

const all = Object.entries(SAMPLES).flatMap(([code, samples]) =>
  samples.map(([details, ...shown]) => ({ reason: { code, ...details } as Reason, shown })),
);
const cases = all.map(({ reason, shown }) => [JSON.stringify(reason), reason, shown] as const);

describe.each(['en', 'zh'] as const)('every reason is explained in %s', (language) => {
  it.each(cases)('with what arrived: %s', (_, reason, shown) => {
    const sentence = explain(reason, language);
    for (const part of shown) expect(sentence).toContain(part);
    expect(sentence).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
    expect(sentence).not.toMatch(/[.。]$/);
  });
});

it.each(cases)('is Chinese in Chinese and not in English: %s', (_, reason) => {
  expect(explain(reason, 'zh')).toMatch(/\p{Script=Han}{2}/u);
  const given = JSON.stringify(reason);
  const english = explain(reason, 'en').replace(/\p{Script=Han}/gu, (sign) =>
    given.includes(sign) ? '' : sign,
  );
  expect(english).not.toMatch(/\p{Script=Han}/u);
});

describe('English counts', () => {
  it.each<[Reason, string]>([
    [{ code: 'lagLongerThanSample', term: 'K(-1)', lag: 1, observations: 1 }, '1 period away'],
    [{ code: 'lagLongerThanSample', term: 'K(-1)', lag: 1, observations: 1 }, '1 observation'],
    [{ code: 'tooFewObservations', observations: 1, coefficients: 1 }, 'is 1 observation after'],
    [{ code: 'tooFewObservations', observations: 1, coefficients: 1 }, '1 coefficient'],
    [{ code: 'panelColumnMissing', column: 2, arrived: 1 }, '1 column'],
  ])('one thing in the singular: %j', (reason, words) => {
    const sentence = explain(reason, 'en');
    expect(sentence).toContain(words);
    expect(sentence).not.toMatch(/\b1 \w+s\b/);
  });
});
