import type {
  Bounds,
  ExpectedInEquation,
  Indicator,
  PanelLabelKind,
  Place,
  UndefinedStatistic,
} from '../../errors/reason';
import type { ReasonTexts } from '../explain';
import { isWholeArgument, kindOfBounds, number, shape, shortened } from '../quote';
import { counted } from './counted';

function where(place: Place): string {
  const column = typeof place.column === 'number' ? `column ${place.column}` : place.column;
  const row = `${place.isBelow ? 'all below row' : 'row'} ${place.row}`;
  return [place.row === undefined ? undefined : row, column]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** "row 7 is −0.31", or "it is −0.31" where the argument is one cell. */
function subject(place: Place): string {
  return isWholeArgument(place) ? 'it' : where(place);
}

function indicatorName(indicator: Indicator): string {
  return typeof indicator === 'number' ? `column ${indicator}` : shortened(indicator);
}

/** A value as it arrived. */
function arrivedAs(value: unknown): string {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (value === null || value === undefined || value === '') return 'blank';
  if (typeof value === 'string') return `the text “${shortened(value)}”`;
  return 'neither a number nor a text';
}

function needed(bounds: Bounds): string {
  const { minimum = 0, maximum = 0, because } = bounds;
  const texts = {
    atLeast: `${number(minimum)} or more`,
    above: `above ${number(minimum)}`,
    atMost: `${number(maximum)} or less`,
    between: `between ${number(minimum)} and ${number(maximum)}`,
    aboveAndAtMost: `above ${number(minimum)} and at most ${number(maximum)}`,
  };
  return (
    texts[kindOfBounds(bounds)] +
    (because === undefined ? '' : ` for the ${because.option} ${because.choice}`)
  );
}

const EXPECTED: Record<ExpectedInEquation, string> = {
  term: 'the dependent variable',
  operand: 'a series, a number or “(”',
  closingParenthesis: '“)”',
  closingBracket: '“]”',
  integer: 'a whole number',
  plainWordAfterAt: '@TREND',
  endOfTerm: 'a blank before the next term',
  dependentIsOneSeries: 'one dependent variable, not a range of lags',
};

const UNDEFINED: Record<UndefinedStatistic, string> = {
  noConstant: 'the equation has no constant C',
  exactFit: 'the equation fits exactly',
  isConstant: 'it is the constant',
  onlyConstant: 'the equation has no regressor besides the constant',
  noLaggedDependent: 'the first lag of the dependent variable is not among the regressors',
  brokenSeries: 'it needs one unbroken series: neither groups nor holes',
  durbinHRadicand:
    'T·var(coefficient of the lagged dependent variable) is 1 or more; use the LM test',
  oneGroup: 'the data hold a single group',
  belowSurface: "it was simulated for 10 or more observations in the test's regression",
};

const PANEL_LABEL: Record<PanelLabelKind, string> = {
  region: 'a region',
  period: 'a period',
  indicator: 'an indicator',
};

const list = (items: readonly string[]): string => items.map(shortened).join(', ');

export const EN_REASONS: ReasonTexts = {
  blank: ({ name, place }) => `${name} is needed; ${subject(place)} is blank`,
  notANumber: ({ name, place, arrived }) =>
    `${name} must be a number; ${subject(place)} is ${arrivedAs(arrived)}`,
  numberAsText: ({ name, place, arrived }) =>
    `${name} must be a number; ${subject(place)} is “${shortened(arrived)}”, a number kept as text: convert it to a number`,
  errorCell: ({ name, place, arrived }) =>
    `${name} needs a value; ${subject(place)} is the error ${arrived}`,
  outOfBounds: ({ name, place, arrived, bounds }) =>
    `${name} must be ${needed(bounds)}; ${subject(place)} is ${number(arrived)}`,
  shapesDiffer: (d) =>
    `${d.name} is ${shape(d.shape)}, ${d.otherName} is ${shape(d.otherShape)}; they must have the same shape, or one of them a single cell`,
  unknownChoice: ({ name, allowed, arrived }) =>
    `${name} must be one of ${allowed.join(', ')}; it is ${arrivedAs(arrived)}`,
  notOneValue: ({ name, arrived }) => `${name} must be one value; it is ${shape(arrived)}`,
  missingArgument: ({ name }) => `${name} is needed and was left out`,
  schemeNeedsTwoColumns: ({ arrived }) =>
    `scheme must be a name or two columns, upper cuts and names; it is ${shape(arrived)}`,
  schemeCutNotANumber: ({ row, arrived }) =>
    `the cuts of scheme must be numbers; row ${row} is ${arrivedAs(arrived)}`,
  schemeNameMissing: ({ row }) => `every cut of scheme needs a name; row ${row} has none`,
  schemeCutsNotAscending: ({ row, arrived }) =>
    `the cuts of scheme must ascend; row ${row} is ${number(arrived)}`,
  schemeDoesNotReach: ({ arrived, last }) =>
    `the last cut of scheme is ${number(last)}; D is ${number(arrived)}`,
  notARowOrColumn: ({ name, arrived }) =>
    `${name} must be one row or one column; it is ${shape(arrived)}`,
  notOneColumn: ({ name, arrived }) => `${name} must be one column; it is ${shape(arrived)}`,
  notWhole: ({ name, arrived }) => `${name} must be a whole number; it is ${number(arrived)}`,
  nothingThere: ({ periods }) =>
    `there is no row ${number(Math.abs(periods))} ${periods > 0 ? 'before' : 'after'} this one, or not in its group`,
  rowCountsDiffer: ({ name, needed, arrived }) =>
    `${name} needs one value a row, ${needed} in all; there are ${arrived}`,
  countsDiffer: ({ name, needed, arrived }) =>
    `${name} needs one value a column, ${needed} in all; there are ${arrived}`,
  directionNotASign: ({ place, arrived }) =>
    `direction must be 1 or −1 (a cost indicator); ${subject(place)} is ${arrivedAs(arrived)}`,
  optionNeedsMethod: ({ name, methods, arrived }) =>
    `${name} goes with the method ${list(methods)} only; the method is ${arrived}`,
  lowNotBelowHigh: ({ low, high }) =>
    `low must be below high; they are ${number(low)} and ${number(high)}`,
  tooFewSystems: ({ needed, arrived }) =>
    `systems needs ${needed} or more columns, one a system; it has ${arrived}`,
  paperFormSystems: ({ largest, arrived }) =>
    `the form paper is for at most ${largest} systems, because beyond that it depends on their scale; there are ${arrived}: use standard`,
  tooFewRows: ({ needed, arrived }) => `data needs ${needed} or more rows; it has ${arrived}`,
  constantIndicator: ({ indicator }) =>
    `${indicatorName(indicator)} has the same value throughout, so that this method has no weight for it; leave it out`,
  columnSumsToZero: ({ indicator }) =>
    `${indicatorName(indicator)} is 0 throughout, so that its shares are not defined; leave it out`,
  meanNotPositive: ({ indicator, arrived }) =>
    `the coefficient of variation needs a mean above 0; that of ${indicatorName(indicator)} is ${number(arrived)}`,
  weightsUndefined: ({ method }) =>
    `the method ${method} finds no difference among these indicators to weigh them by; use equal`,
  negativeLoading: ({ indicator, loading, opposedTo }) =>
    `every indicator must rise with the first principal component; ${indicatorName(indicator)} has the loading ${number(Number(loading.toPrecision(4)))}: reverse it (a cost indicator, direction −1)${opposedTo === undefined ? '' : `, or ${indicatorName(opposedTo)}, which runs against it,`} or leave it out`,
  principalComponentNotUnique: () =>
    'two of the principal components to weigh by explain the same variance, so that neither is defined; use another method',
  systemWithoutIndicators: ({ system }) =>
    `every system needs an indicator; ${shortened(system)} has none`,
  scopeNeedsLabels: ({ scope }) =>
    scope === 'period'
      ? 'rescaling within each period needs a column of periods; none is chosen'
      : 'rescaling within each region needs a column of regions; none is chosen',
  costNeedsDirection: ({ indicator, methods, arrived }) =>
    `a cost indicator can be reversed by ${list(methods)} only; ${shortened(indicator)} is one, and the rescaling is ${arrived}`,
  cutsReversed: ({ lower, upper }) =>
    `the lower cut of relative development must not be above the upper one; they are ${number(lower)} and ${number(upper)}`,
  constantWithin: ({ name, group, rows }) =>
    `${shortened(name)} cannot be rescaled: ${rows === 1 ? 'there is a single row' : 'its values are all the same'}${group === undefined ? '' : ` within ${shortened(group)}`}`,
  undefinedRatio: () => 'the result is not defined for these values',
  overflow: () => 'the numbers are too large or too small to compute with',
  noHeaderRow: ({ arrived }) =>
    `the first row of data must hold the names of the columns; its first cell is ${arrivedAs(arrived)}`,
  noObservations: ({ arrived }) =>
    `data needs a row of names and rows of numbers; it is ${shape(arrived)}`,
  duplicateName: ({ name, first, second }) =>
    `the name ${shortened(name)} must stand for one column; columns ${first} and ${second} both have it`,
  headingIsNumber: ({ column, arrived }) =>
    `the first row must hold the names of the columns; over column ${column} stands the number ${shortened(arrived)}`,
  badHeader: ({ column, arrived }) => `the name of column ${column} is the error ${arrived}`,
  labelsNotAscending: ({ name, previous, label }) =>
    `the periods in ${name || 'the first column'} must ascend; ${label} follows ${previous}`,
  labelBlank: ({ name, observation }) =>
    `every row needs a period in ${name || 'the first column'}; observation ${observation} has none`,
  unknownGroup: ({ name, available }) =>
    `group must name a column; “${shortened(name)}” is not among ${list(available)}`,
  panelColumnMissing: ({ column, arrived }) =>
    `column ${column} of the data is needed; the data have ${counted(arrived, 'column')}`,
  panelLabelMissing: ({ kind, place }) =>
    `${where(place)} must name ${PANEL_LABEL[kind]}; no name stands there`,
  panelLabelError: ({ kind, place, arrived }) =>
    `${where(place)} must name ${PANEL_LABEL[kind]}; it is the error ${arrived}`,
  panelNotAPeriod: ({ place, arrived, other }) =>
    `${where(place)} must be a period, as ${shortened(other)} is; it is “${shortened(arrived)}”`,
  panelTableWithoutRows: ({ place, arrived }) =>
    `the table that begins in ${where(place)} needs a row of headings and rows of numbers; it is ${shape(arrived)}`,
  duplicateObservation: ({ labels, first, second }) =>
    `every observation may stand once; ${list(labels)} stands in ${where(first)} and again in ${where(second)}`,
  equationSyntax: ({ position, expected, found }) =>
    `the equation needs ${EXPECTED[expected]} at character ${position + 1}; ${found === '' ? 'the text ends there' : `there is “${shortened(found)}”`}`,
  unknownName: ({ name, position, available }) =>
    `the equation names “${shortened(name)}” at character ${position + 1}, which is not among the columns ${list(available)}`,
  unknownEquationFunction: ({ name, position, known }) =>
    `“${shortened(name)}(” at character ${position + 1} is neither a lag such as ${shortened(name)}(-1) nor one of ${known.join(', ')}`,
  constantInsideTerm: ({ position }) =>
    `C at character ${position + 1} is the constant and stands alone among the regressors; a column named C is written [C]`,
  noRegressors: () => 'the equation needs a regressor after the dependent variable, such as C',
  termWithoutSeries: ({ term, position }) =>
    `“${shortened(term)}” at character ${position + 1} names no series; the constant is written C`,
  repeatedTerm: ({ term, position }) =>
    `${shortened(term)} stands twice among the regressors, again at character ${position + 1}`,
  termTooLong: ({ position, allowed }) =>
    `a term may have at most ${allowed} parts; it has more at character ${position + 1}`,
  differenceOrder: ({ position, order, allowed }) =>
    `the order of a difference must be 1 to ${allowed}; at character ${position + 1} it is ${number(order)}`,
  lagRangeTooLong: ({ position, count, allowed }) =>
    `a range of lags may hold at most ${allowed}; at character ${position + 1} it holds ${count}`,
  domainOfLog: ({ term, label, arrived }) =>
    `${term} takes the logarithm of ${number(arrived)} at observation ${label}; it must be above 0`,
  domainOfRoot: ({ term, label, arrived }) =>
    `${term} takes a root of ${number(arrived)} at observation ${label}; it must be 0 or more`,
  divisionByZero: ({ term, label }) => `${term} divides by zero at observation ${label}`,
  sampleSyntax: ({ arrived }) =>
    `sample must be two labels or observation numbers, such as "2001 2016"; it is “${shortened(arrived)}”`,
  sampleLabelUnknown: ({ arrived, first, last }) =>
    `sample must lie within ${first} and ${last}; ${shortened(arrived)} is not there`,
  sampleLabelNotInGroup: ({ arrived, group }) =>
    `every group must hold the labels of sample; ${shortened(arrived)} is not in the group ${group === '' ? 'without a name' : shortened(group)}`,
  sampleReversed: ({ first, last }) =>
    `sample must begin before it ends; it is ${first} to ${last}`,
  lagLongerThanSample: ({ term, lag, observations }) =>
    `${term} reaches ${counted(lag, 'period')} away, and the sample has ${counted(observations, 'observation')}`,
  tooFewObservations: ({ observations, coefficients }) =>
    `more observations than coefficients are needed; there ${observations === 1 ? 'is' : 'are'} ${counted(observations, 'observation')} after adjustments and ${counted(coefficients, 'coefficient')}`,
  constantDependent: ({ name }) => `the dependent variable ${name} has the same value throughout`,
  collinear: ({ term, others }) =>
    others.length === 0
      ? `${term} is zero throughout and cannot be a regressor`
      : `${term} is an exact combination of ${list(others)}; leave one of them out`,
  confidencePercent: ({ arrived }) =>
    `the confidence level is one number in percent, from 1 to below 100, such as 95; it is ${shortened(arrived)}`,
  confidenceLevel: ({ arrived }) =>
    `the confidence level must be above 0 and below 1, such as 0.95; it is ${number(arrived)}`,
  lagLimit: ({ series, arrived, least, most }) =>
    `the most lags of ${shortened(series)} must be a whole number from ${least} to ${most}; it is ${number(arrived)}`,
  tooManyLagCombinations: ({ count, allowed }) =>
    `at most ${number(allowed)} combinations of lags can be compared; these limits make ${number(count)}: lower some of them`,
  dependentNotBefore: ({ term, position }) =>
    `a choice of lags takes the dependent variable among the regressors only as a lag; ${shortened(term)} at character ${position + 1} is none`,
  severalGroups: ({ test, groups }) =>
    `${test} needs one unbroken series; the data hold ${groups} groups`,
  holeInSeries: ({ test, before, after }) =>
    `${test} needs one unbroken series; observations are missing between ${before} and ${after}`,
  notAWholeNumber: ({ name, arrived }) =>
    `${name} must be a whole number; it is “${shortened(arrived)}”`,
  argumentNotTaken: ({ test, arrived }) =>
    `the test ${test} takes no argument; it is “${shortened(arrived)}”`,
  auxiliaryTooShort: ({ test, observations, coefficients }) =>
    `the regression of the test ${test} needs more observations than coefficients; it has ${observations} and ${coefficients}`,
  auxiliaryCollinear: ({ test, term }) =>
    `the test ${test} cannot be formed: in its regression ${shortened(term)} is an exact combination of other terms`,
  testNeedsRegressors: ({ test }) =>
    `the test ${test} needs a regressor that varies besides the constant; the equation has none`,
  zeroResidual: ({ test, label }) =>
    `the test ${test} takes the logarithm of the squared residuals; that of observation ${label} is zero`,
  partTooShort: ({ part, observations, coefficients }) =>
    `each part of the sample needs more observations than coefficients; the ${part} has ${observations} and ${coefficients}`,
  partCollinear: ({ part, term }) =>
    `each part of the sample must determine all coefficients; in the ${part} ${shortened(term)} is an exact combination of other terms`,
  recursionCannotStart: ({ term, observations }) =>
    `recursive residuals need first observations that determine all coefficients; in the first ${observations} ${shortened(term)} is an exact combination of other terms`,
  noOtherSeries: ({ test }) =>
    `the test ${test} needs a second series; the equation has none besides the dependent variable`,
  fixedEffectsCovariance: ({ arrived }) =>
    `Standard errors beside fixed effects are ordinary ones here; ${arrived} is asked for. Choose ordinary standard errors, or leave the fixed effects out`,
  constantWithinGroups: ({ term }) =>
    `${shortened(term)} is the same throughout each group: the groups' own constants explain it wholly`,
  statisticUndefined: ({ statistic, why }) => `${statistic} is not defined: ${UNDEFINED[why]}`,
};
