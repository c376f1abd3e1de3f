import type { RegressionTexts } from '../regression-texts';
import { counted } from './counted';

export const EN_REGRESSION: RegressionTexts = {
  tests: {
    bg: 'Serial correlation LM (Breusch-Godfrey)',
    q: 'Correlogram and Q of the residuals',
    bpg: 'Heteroskedasticity: Breusch-Pagan-Godfrey',
    harvey: 'Heteroskedasticity: Harvey',
    glejser: 'Heteroskedasticity: Glejser',
    arch: 'Heteroskedasticity: ARCH',
    white: 'Heteroskedasticity: White (squares)',
    whitecross: 'Heteroskedasticity: White (with cross terms)',
    jb: 'Histogram and normality (Jarque-Bera)',
    reset: 'Functional form: Ramsey RESET',
    chow: 'Chow breakpoint',
    cusum: 'CUSUM and CUSUM of squares',
    influence: 'Influence of observations',
    durbinh: "Durbin's h",
    vif: 'Variance inflation factors',
    adf: 'Unit root (augmented Dickey-Fuller)',
    granger: 'Granger causality',
  },
  hypotheses: {
    bg: 'there is no serial correlation up to this lag',
    q: '',
    bpg: 'the variance of the errors is constant',
    harvey: 'the variance of the errors is constant',
    glejser: 'the variance of the errors is constant',
    arch: 'the errors show no ARCH effects up to this lag',
    white: 'the variance of the errors is constant',
    whitecross: 'the variance of the errors is constant',
    jb: 'the errors are normally distributed',
    reset: 'the equation has the right functional form',
    chow: 'the coefficients are the same before and after the break',
    cusum: '',
    influence: '',
    durbinh: 'there is no first-order serial correlation',
    vif: '',
    adf: 'the series has a unit root',
    granger: '',
  },
  sentence: (reason) => `${reason}.`,
  rejected: (hypothesis, probability) =>
    `The hypothesis that ${hypothesis} is rejected at the 5% level (p ${probability}).`,
  notRejected: (hypothesis, probability) =>
    `The hypothesis that ${hypothesis} is not rejected at the 5% level (p ${probability}).`,
  causality: (cause, effect) => `${cause} does not help to predict ${effect}`,
  redundant: (terms) =>
    `Left out of the test equation, because they are linear combinations of the terms before them: ${terms.join(', ')}.`,
  cusumWithin: 'CUSUM stays within its 5% bounds: no sign that the coefficients change.',
  cusumCrosses: (label) =>
    `CUSUM crosses its 5% bounds, first at ${label}: a sign that the coefficients change.`,
  squaresWithin: 'CUSUM of squares stays within its 5% bounds: no sign that the variance changes.',
  squaresCross: (label) =>
    `CUSUM of squares crosses its 5% bounds, first at ${label}: a sign that the coefficients or the variance change.`,
  influential: (labels) =>
    `Worth a look, |DFFITS| above 2√(k/T) or |RStudent| above 2: ${labels.join(', ')}.`,
  noneInfluential: 'No observation has |DFFITS| above 2√(k/T) or |RStudent| above 2.',
  influenceUndefined: (labels) =>
    `RStudent and DFFITS are not defined where the equation fits an observation whatever its value, or all others exactly: ${labels.join(', ')}.`,
  andMore: (count) => `and ${count} more`,
  correlogramBounds: (bound) =>
    `Dashed: ±2/√T = ±${bound}, about the 5% bounds of a series without autocorrelation.`,
  residualBounds: (standardError) =>
    `Dashed: ± the standard error of regression, ${standardError}.`,
  intervals: (degreesOfFreedom) =>
    `b ± t·se(b), quantiles of Student's t with ${counted(degreesOfFreedom, 'degree')} of freedom.`,
  longRun:
    "The sum of each series' coefficients divided by one minus the sum of the coefficients of the dependent variable's lags; standard errors by the delta method.",
  fixedEffects: (groups, rSquaredWithin) =>
    `Each group, ${groups} in all, has a constant of its own; C is their mean over the observations. R-squared counts what the groups' constants explain; within groups it is ${rSquaredWithin}. Standard errors from the ordinary covariance matrix.`,
  effects: "What each group's own constant adds to C.",
  sameConstant: 'one constant would do for all groups',
  totalCriteria:
    'Information criteria in total, −2ℓ + penalty, as gretl and Stata print them; EViews divides by T. R counts the error variance as one more parameter.',
  lagsCompared: (candidates, observations) =>
    `${counted(candidates, 'combination')} of lag orders, all compared over the ${counted(observations, 'observation')} that the largest leaves; criteria per observation, the best of each column marked *.`,
  lagsMoreObservations: (own) =>
    `Run by itself, the chosen equation has ${counted(own, 'observation')}: its estimates then differ from those compared here.`,
  lagsNotComparable: (equation, because) =>
    `${equation} cannot be compared: ${because === 'collinear' ? 'its regressors are collinear' : 'it fits exactly'}.`,
  describedOver: (observations, isCommon) =>
    isCommon
      ? `Over the ${counted(observations, 'observation')} that all of the series have.`
      : 'Each series over the observations that it has.',
  pairwise: (observations) =>
    `Pearson's correlations over the ${counted(observations, 'observation')} that all of the series have; beneath each, t and the two-sided p-value of the hypothesis that there is no correlation.`,
  paper: {
    variable: 'Variable',
    model: (number) => `(${number})`,
    constant: 'Constant',
    fixedEffects: 'Group fixed effects',
    yes: 'Yes',
    no: 'No',
    observations: 'Observations',
    rSquared: 'R²',
    adjustedRSquared: 'Adjusted R²',
    fStatistic: 'F',
    akaike: 'AIC',
    schwarz: 'SC',
    durbinWatson: 'Durbin-Watson',
    beneath: {
      standardError: 'Standard errors in parentheses.',
      tStatistic: 't statistics in parentheses.',
      probability: 'p-values in parentheses.',
    },
    stars: '* p < 0.1, ** p < 0.05, *** p < 0.01.',
    covariances: (names) => `Standard errors: ${names.join('; ')}.`,
  },
};
