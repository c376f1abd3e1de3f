import type { Covariance } from '../statistics/regression/covariance/coefficient-covariance';
import { counted } from './en/counted';
import type { Language, Localized } from './language';

const ORDINARY: Localized = { en: 'ordinary', zh: '普通' };

/** A covariance in a few words, for a note under a table. */
export function covarianceName(covariance: Covariance, language: Language): string {
  switch (covariance.kind) {
    case 'ordinary':
      return ORDINARY[language];
    case 'hac':
      return language === 'zh'
        ? `Newey-West（滞后 ${covariance.lags} 期${covariance.isRaw ? '，不作自由度修正' : ''}）`
        : `Newey-West (${counted(covariance.lags, 'lag')}${covariance.isRaw ? ', no degrees of freedom correction' : ''})`;
    default:
      return `White ${covariance.kind.toUpperCase()}`;
  }
}
