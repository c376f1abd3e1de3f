import type { Covariance } from '../../src/statistics/regression/covariance/coefficient-covariance';
import { covarianceName } from '../../src/text/covariance-name';

const hac = { kind: 'hac', lags: 2, isLagsByRule: true, isRaw: false, hasHoles: false } as const;

it.each<[Covariance, string, string]>([
  [{ kind: 'ordinary' }, 'ordinary', '普通'],
  [{ kind: 'hc0' }, 'White HC0', 'White HC0'],
  [{ kind: 'hc3', fullLeverage: '2005' }, 'White HC3', 'White HC3'],
  [hac, 'Newey-West (2 lags)', 'Newey-West（滞后 2 期）'],
  [{ ...hac, lags: 1 }, 'Newey-West (1 lag)', 'Newey-West（滞后 1 期）'],
  [
    { ...hac, isRaw: true },
    'Newey-West (2 lags, no degrees of freedom correction)',
    'Newey-West（滞后 2 期，不作自由度修正）',
  ],
])('%j in a few words', (covariance, english, chinese) => {
  expect(covarianceName(covariance, 'en')).toBe(english);
  expect(covarianceName(covariance, 'zh')).toBe(chinese);
});
