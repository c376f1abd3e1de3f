import { moments } from '../../description/moments';
import type { Regression } from '../regression';
import type { TestResult } from './test-result';

/** Whether the residuals look normal. */
export function normalityTest({ residuals }: Regression): TestResult {
  const found = moments(residuals);
  return {
    statistics: [
      { name: 'mean', value: found.mean },
      { name: 'median', value: found.median },
      { name: 'maximum', value: found.maximum },
      { name: 'minimum', value: found.minimum },
      { name: 'standardDeviation', value: found.standardDeviation },
      { name: 'skewness', value: found.skewness },
      { name: 'kurtosis', value: found.kurtosis },
      { name: 'jarqueBera', value: found.jarqueBera, probability: found.probability },
    ],
  };
}
