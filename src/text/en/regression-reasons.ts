import type { ExpectedInEquation, UndefinedStatistic } from '../../errors/reason';
import type { ReasonTexts } from '../explain';
import { number, shortened } from '../quote';
import { counted } from './counted';
import { list } from './list';

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

/** What is wrong with an equation, its sample, or a test of it. */
export const EN_REGRESSION_REASONS = {
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
    `${test} needs one unbroken series; the data hold ${groups} groups, and one of them can be tested at a time: select its rows`,
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
  nothingPrinted: ({ name }) =>
    `${name} must hold at least one printed number; all of its cells for numbers are blank`,
  statisticTwice: ({ name, statistic, first, second }) =>
    `${name} must give ${statistic} once; rows ${first} and ${second} both give it`,
  nothingToSearchBy: () =>
    'a search for the data of a table needs its R² (or adjusted R² or F with n), or t or standard errors of all slopes; the table prints neither',
  searchTooLarge: ({ count, allowed }) =>
    `at most ${number(allowed)} regressions are searched; these data make about ${number(count)}: give fewer series, shorter lags, or the number of observations`,
} satisfies Partial<ReasonTexts>;
