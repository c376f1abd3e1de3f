import type { Covariance } from '../../statistics/regression/covariance/coefficient-covariance';
import type { NoteTexts } from '../explain';
import { number, shortened } from '../quote';
import { counted } from './counted';

const firstColumn = (name: string): string =>
  name === '' ? 'the first column' : `the first column, ${shortened(name)},`;

const ORDINARY_F = 'F-statistic and Prob(F-statistic) are the ordinary ones.';

function covarianceText(covariance: Covariance): string {
  switch (covariance.kind) {
    case 'ordinary':
      return 'Standard errors from the ordinary covariance matrix.';
    case 'hac': {
      const { lags, isLagsByRule, isRaw, hasHoles } = covariance;
      const count = lags === 1 ? '1 lag' : `${lags} lags`;
      const rule = isLagsByRule ? ", EViews' rule 4(T/100)^(2/9)" : '';
      const holes = hasHoles ? ' Observations on either side of a hole count as neighbours.' : '';
      return `Standard errors from the Newey-West covariance matrix: Bartlett kernel, ${count}${rule}, ${isRaw ? 'without' : 'times'} the factor T/(T − k).${holes} ${ORDINARY_F}`;
    }
    default: {
      const name = covariance.kind.toUpperCase();
      const full =
        covariance.fullLeverage === undefined
          ? ''
          : ` Not defined: the regressors fit observation ${covariance.fullLeverage} whatever its value.`;
      return `Standard errors from White's heteroskedasticity-consistent covariance matrix ${name}.${full} ${ORDINARY_F}`;
    }
  }
}

export const EN_NOTES: NoteTexts = {
  sampleLost: ({ requested, included, lostToLags, lostToMissing }) => {
    const causes = [
      ...(lostToLags > 0 ? [`${lostToLags} to lags`] : []),
      ...(lostToMissing > 0 ? [`${lostToMissing} to missing data`] : []),
    ];
    return `${counted(included, 'observation')} of the ${requested} in the sample take part; lost: ${causes.join(', ')}.`;
  },
  labelsRepeat: ({ name, label, isGrouped }) =>
    isGrouped
      ? `The labels in ${firstColumn(name)} are not used, because ${shortened(label)} stands more than once in one group: observations are numbered, and a lag is the row before in the same group.`
      : `The labels in ${firstColumn(name)} are not used, because ${shortened(label)} stands there more than once: observations are numbered, and a lag is the row before, whatever region that row is of. For a panel, name its column of regions as group.`,
  regionsInSeries: ({ name, label }) =>
    `The labels in ${firstColumn(name)} are not used, because ${shortened(label)} stands there more than once: a lag is the row before, whatever region that row is of, and all regions are taken for one series. The test is of one series: select the rows of one region.`,
  labelsUsed: ({ name }) =>
    `${shortened(name)} is in the equation and so gives no labels: a lag is the row before, also where a period is absent. Copy it to a further column to use it both ways; @TREND counts the periods as well.`,
  labelsNotCalendar: ({ name, label }) =>
    `The labels in ${firstColumn(name)} are not taken as a calendar, because ${shortened(label)} is no period such as the others: a lag is the row before, also where a period is absent.`,
  durbinWatsonWithLag: ({ durbinH }) => {
    const biased =
      'The Durbin-Watson statistic is biased towards 2 beside a lagged dependent variable';
    if (typeof durbinH === 'number') {
      return `${biased}; see Durbin's h, ${durbinH.toFixed(4)}, and the serial correlation LM test.`;
    }
    return durbinH.undefined === 'brokenSeries'
      ? `${biased}; Durbin's h and the serial correlation LM test need one series without groups and holes.`
      : `${biased}, and Durbin's h is not defined here; use the serial correlation LM test.`;
  },
  covariance: ({ covariance }) => covarianceText(covariance),
  columnNamedC: () => 'C in the equation is the constant; the column named C is written [C].',
  source: ({ equation, address }) => `Equation: ${equation}. Data: ${address}.`,
  nearlyCollinear: ({ terms }) => {
    const named = terms.map(
      ({ term, inflation }) =>
        `${shortened(term)} (VIF ${number(Number(inflation.toPrecision(4)))})`,
    );
    return `Nearly collinear: the other regressors explain nearly all of ${named.join(', ')}. Such coefficients have wide standard errors and change much when the data or the equation change a little.`;
  },
  unitRootInResiduals: ({ statistic, criticalValue, lags, series }) => {
    const test = `an augmented Dickey-Fuller test without constant, ${counted(lags, 'lag')} chosen by SC, does not reject a unit root at 10%`;
    const numbers = (kind: string): string =>
      `(t ${number(Number(statistic.toFixed(4)))}, MacKinnon's critical value for ${kind} ${number(Number(criticalValue.toFixed(4)))})`;
    return series === 1
      ? `The residuals may not be stationary: ${test} ${numbers('one observed series')}. For the residuals of an estimated equation this critical value is lenient, so that the doubt is serious: the regression may be spurious.`
      : `The residuals may not be stationary: ${test} ${numbers(`the residuals of ${series} series`)}. Unless the series are cointegrated, the regression may be spurious; look at differences or at lags of the dependent variable.`;
  },
  exactFit: () =>
    'The equation fits exactly: what is formed by dividing by the residuals is not defined.',
};
