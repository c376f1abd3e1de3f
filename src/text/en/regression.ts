import type { RegressionTexts } from '../regression-texts';

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
    jb: 'the errors are normal',
    reset: 'the form of the equation is right',
    chow: 'the coefficients are the same before and after the break',
    cusum: '',
    influence: '',
    durbinh: 'there is no first-order serial correlation',
    vif: '',
    adf: 'the series has a unit root',
    granger: '',
  },
  rejected: (hypothesis, probability) =>
    `At the 5% level it is rejected that ${hypothesis} (p ${probability}).`,
  notRejected: (hypothesis, probability) =>
    `At the 5% level it is not rejected that ${hypothesis} (p ${probability}).`,
  causality: (cause, effect) => `${cause} does not help to predict ${effect}`,
  redundant: (terms) =>
    `Left out of the test equation, because the terms before them explain them wholly: ${terms.join(', ')}.`,
  cusumWithin: 'CUSUM stays within its 5% bounds: no sign that the coefficients change.',
  cusumCrosses: (label) =>
    `CUSUM crosses its 5% bounds, first at ${label}: a sign that the coefficients change.`,
  squaresWithin: 'CUSUM of squares stays within its 5% bounds: no sign that the variance changes.',
  squaresCross: (label) =>
    `CUSUM of squares crosses its 5% bounds, first at ${label}: a sign that the coefficients or the variance change.`,
  influential: (labels) =>
    `Worth a look, |DFFITS| above 2√(k/T) or |RStudent| above 2: ${labels.join(', ')}.`,
  noneInfluential: 'No observation has |DFFITS| above 2√(k/T) or |RStudent| above 2.',
  correlogramBounds: (bound) =>
    `Dashed: ±2/√T = ±${bound}, about the 5% bounds of a series without autocorrelation.`,
  residualBounds: (standardError) =>
    `Dashed: ± the standard error of regression, ${standardError}.`,
  intervals: (degreesOfFreedom) =>
    `b ± t·se(b), quantiles of Student's t with ${degreesOfFreedom} degrees of freedom.`,
  longRun:
    'Sums of each series’ coefficients over one less the sum of those of the dependent variable’s lags; standard errors by the delta method.',
  fixedEffects: (groups, rSquaredWithin) =>
    `Each of the ${groups} groups has a constant of its own; C is their mean over the observations. R-squared counts what the groups' constants explain; within groups it is ${rSquaredWithin}. Standard errors from the ordinary covariance matrix.`,
  effects: "What each group's own constant adds to C.",
  sameConstant: 'one constant would do for all groups',
  totalCriteria:
    'Information criteria in total, −2ℓ + penalty, as gretl and Stata print them; EViews divides by T. R counts the error variance as one more parameter.',
  lagsCompared: (candidates, observations) =>
    `${candidates} combinations of lag orders, all over the ${observations} observations that the largest leaves; criteria per observation, the best of each column marked *.`,
  lagsMoreObservations: (own) =>
    `By itself the chosen equation has ${own} observations: its estimates, run alone, differ from those compared here.`,
  lagsNotComparable: (equation) =>
    `${equation} cannot be compared: its regressors are collinear or it fits exactly.`,
  describedOver: (observations, isCommon) =>
    isCommon
      ? `Over the ${observations} observations that all of the series have.`
      : 'Each series over the observations that it has.',
  pairwise: (observations) =>
    `Pearson's correlations, with the t statistic and the two-sided probability of no correlation beneath, over the ${observations} observations that all of the series have.`,
  paper: {
    variable: 'Variable',
    model: (number) => `(${number})`,
    dependent: 'Dependent variable',
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
