import type { TestName } from '../../statistics/regression/diagnostics/run-test';
import { EN_REGRESSION } from '../en/regression';
import type { Localized } from '../language';
import { ZH_REGRESSION } from '../zh/regression';
import type { Analysis } from './analysis';
import { AUTOCORRELATION_TESTS } from './autocorrelation-tests';
import { HETEROSKEDASTICITY_TESTS } from './heteroskedasticity-tests';
import { FORM_TESTS } from './form-tests';
import { SERIES_TESTS } from './series-tests';

const TESTS: Readonly<Record<TestName, Omit<Analysis, 'title'>>> = {
  ...AUTOCORRELATION_TESTS,
  ...HETEROSKEDASTICITY_TESTS,
  ...FORM_TESTS,
  ...SERIES_TESTS,
};

/** Titles are those of the View menu. */
export const TEST_ANALYSES: Readonly<Record<TestName, Analysis>> = Object.fromEntries(
  Object.entries(TESTS).map(([name, test]) => [
    name,
    { title: titleOf(name as TestName), ...test },
  ]),
) as Record<TestName, Analysis>;

function titleOf(name: TestName): Localized {
  return { en: EN_REGRESSION.tests[name], zh: ZH_REGRESSION.tests[name] };
}
