import { longRunMultipliers } from '../../../src/statistics/regression/long-run';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { expectDigits } from '../../support/correct-digits';
import { readGolden } from '../../support/golden';
import { HENAN_EQUATION, henanTable } from '../../support/henan';
import { realSeries } from '../../support/real-series';
import { inputErrorOf } from '../../support/reason-of';

const { longRun } = readGolden<{
  longRun: { estimate: readonly number[]; standardError: readonly number[] };
}>('real-series/r-description.json');

describe('long-run multipliers', () => {
  it('are R’s, with standard errors by the derivatives that R takes', () => {
    const lines = longRunMultipliers(
      runRegression(realSeries('longley'), {
        equation: 'EMPLOYED C GNP GNP(-1) UNEMPLOYED EMPLOYED(-1)',
      }),
    );
    expect(lines.map(({ term }) => term)).toEqual(['C', 'GNP', 'UNEMPLOYED']);
    lines.forEach((line, i) => {
      expectDigits(line.estimate, longRun.estimate[i], 10);
      expectDigits(line.standardError, longRun.standardError[i], 10);
    });
  });

  it('take the covariance of the regression', () => {
    const of = (covariance: string) =>
      longRunMultipliers(runRegression(henanTable(), { equation: HENAN_EQUATION, covariance }));
    const [ordinary, robust] = [of('ordinary'), of('hac')];
    expect(robust.map(({ estimate }) => estimate)).toEqual(
      ordinary.map(({ estimate }) => estimate),
    );
    expect(robust[1].standardError).not.toBe(ordinary[1].standardError);
  });

  it('need a lag of the dependent variable', () => {
    const error = inputErrorOf(() =>
      longRunMultipliers(runRegression(henanTable(), { equation: 'DU C K K(-1)' })),
    );
    expect(error.reason).toMatchObject({ code: 'statisticUndefined', why: 'noLaggedDependent' });
    expect(error.cellError).toBe('#N/A');
  });
});
