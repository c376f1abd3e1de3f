import { runRegression } from '../../../src/statistics/regression/run-regression';
import { STATISTICS, type StatisticName } from '../../../src/statistics/regression/statistics';
import { expectDigits } from '../../support/correct-digits';
import { type NistSet, nistSet } from '../../support/golden';
import { tableOfColumns } from '../../support/series-table';

const NAMES = [
  'Norris',
  'Pontius',
  'NoInt1',
  'NoInt2',
  'Filip',
  'Longley',
  'Wampler1',
  'Wampler2',
  'Wampler3',
  'Wampler4',
  'Wampler5',
];

/** The set's model in the equation language, powers included: `Y C X X^2`. */
function equationOf({ intercept, polynomialDegree, xText }: NistSet): string {
  const powers = Array.from({ length: (polynomialDegree ?? 1) - 1 }, (_, p) => `X1^${p + 2}`);
  return ['Y', ...(intercept ? ['C'] : []), ...xText[0].map((_, j) => `X${j + 1}`), ...powers].join(
    ' ',
  );
}

function estimated(set: NistSet): ReturnType<typeof runRegression> {
  const table = tableOfColumns([
    ['Y', set.yText.map(Number)],
    ...set.xText[0].map((_, j) => [`X${j + 1}`, set.xText.map((row) => Number(row[j]))] as const),
  ]);
  return runRegression(table, { equation: equationOf(set) });
}

/** NIST's R² of a model without a constant is not centred, so it is left out. */
const COMPARED: readonly (readonly [StatisticName, (set: NistSet) => string])[] = [
  ['ser', ({ certified }) => certified.residualSd],
  ['ssr', ({ certified }) => certified.ssr],
  ['r2', ({ certified, intercept }) => (intercept ? certified.rSquared : '')],
  ['f', ({ certified, intercept }) => (intercept ? certified.F : '')],
];

for (const name of NAMES) {
  const set = nistSet(name);
  const suite = set === undefined ? describe.skip : describe;
  suite(`NIST ${name}${set === undefined ? ', whose data are not here' : ''}`, () => {
    it('has 14 correct digits in every coefficient and standard error', () => {
      if (set === undefined) return;
      const { coefficients } = estimated(set);
      set.certified.coef.forEach(({ estimate, sd }, j) => {
        expectDigits(coefficients[j].estimate, estimate, 14);
        if (Number(sd) === 0) expect(coefficients[j].standardError).toBe(0);
        else expectDigits(coefficients[j].standardError, sd, 14);
      });
    });

    it('has 14 correct digits in its statistics', () => {
      if (set === undefined) return;
      const regression = estimated(set);
      expect(STATISTICS.df(regression)).toBe(set.certified.dfResid);
      for (const [statistic, certified] of COMPARED) {
        const expected = Number(certified(set));
        const value = STATISTICS[statistic](regression);
        if (certified(set) === '' || !Number.isFinite(expected)) continue;
        if (expected === 0) expect(value).toBe(0);
        else expectDigits(value as number, expected, 14);
      }
    });
  });
}
