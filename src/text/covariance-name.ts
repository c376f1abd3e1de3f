import type { Covariance } from '../statistics/regression/covariance/coefficient-covariance';
import type { Language, Localized } from './language';

const ORDINARY: Localized = { en: 'ordinary', zh: '普通' };

/** A covariance in a few words, for a note under a table. */
export function covarianceName(covariance: Covariance, language: Language): string {
  switch (covariance.kind) {
    case 'ordinary':
      return ORDINARY[language];
    case 'hac':
      return language === 'zh'
        ? `Newey-West（滞后 ${covariance.lags} 期）`
        : `Newey-West (${covariance.lags} lag${covariance.lags === 1 ? '' : 's'})`;
    default:
      return `White ${covariance.kind.toUpperCase()}`;
  }
}
