import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allSteps } from '../../../../../src/numerics/steps';
import { searchParts } from '../../../../../src/report/audit/specification-report';
import { auditRegression } from '../../../../../src/statistics/audit/regression/regression-audit';
import { levelChoices } from '../../../../../src/statistics/audit/regression/search/term-choices';
import { specificationSearchSteps } from '../../../../../src/statistics/audit/regression/search/specification-search';
import { regressionAuditTexts } from '../../../../../src/text/regression-audit-texts';
import { longleyData } from '../../../../support/audit-goldens';
import { type RowTexts, printedRegression } from '../../../../support/printed-regression';

interface Printed {
  readonly rows: readonly RowTexts[];
  readonly statistics: { readonly n: string; readonly r2: string };
}
const GOLDEN = JSON.parse(
  readFileSync(
    path.join(__dirname, '../../../../golden/printed-regressions/error-correction.json'),
    'utf8',
  ),
) as Record<'errorCorrection' | 'ofLogarithms' | 'dickeyFuller', Printed>;

/** The first of what is found for a table on two series, in words. */
function foundFor({ rows, statistics }: Printed): string {
  const { labels, series } = longleyData();
  const data = {
    labels,
    series: series.filter(({ name }) => name === 'EMPLOYED' || name === 'GNP'),
  };
  const audit = auditRegression(printedRegression(rows, statistics));
  const search = allSteps(specificationSearchSteps(audit, data));
  const parts = searchParts(audit, { data, search }, regressionAuditTexts('en'));
  return parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []))[1];
}

describe('the search for lagged levels beside differences', () => {
  it('finds an error correction', () => {
    expect(foundFor(GOLDEN.errorCorrection)).toMatch(
      /^Nearest: D\(EMPLOYED\) C (?=.*EMPLOYED\(-1\))(?=.*GNP\(-1\))(?=.*D\(GNP\)).*1948–1962, 15 obs/,
    );
  });

  it('finds one of logarithms', () => {
    expect(foundFor(GOLDEN.ofLogarithms)).toMatch(
      /^Nearest: DLOG\(EMPLOYED\) C (?=.*LOG\(EMPLOYED\)\(-1\))(?=.*LOG\(GNP\)\(-1\))(?=.*DLOG\(GNP\)).*1948–1962/,
    );
  });

  it('finds the regression of a Dickey-Fuller test', () => {
    expect(foundFor(GOLDEN.dickeyFuller)).toMatch(
      /^Nearest: D\(GNP\) C (?=.* GNP\(-1\))(?=.*D\(GNP\)\(-1\)).*1949–1962, 14 observations/,
    );
  });

  it('chooses levels at one lag, at least one of them', () => {
    // D(A)(-1), D(B), D(B)(-1), and A(-1), B(-1) for each of two dependents.
    const choices = levelChoices(2, 2, 1);
    expect(choices).toHaveLength(2 * (2 * 3 + 1));
    expect(choices.every(({ terms }) => terms.some(({ isLevel }) => isLevel))).toBe(true);
    expect(levelChoices(2, 2, 0)).toEqual([]);
  });
});
