import { CCD } from './coupling/ccd';
import { CCD_INDEX } from './coupling/ccd-index';
import { CCD_LEVEL } from './coupling/ccd-level';
import { COUPLING } from './coupling/coupling';
import type { CustomFunction } from './kit/custom-function';
import { OLS } from './regression/ols';
import { OLS_COEF } from './regression/ols-coef';
import { OLS_STAT } from './regression/ols-stat';

/** Every custom function. A new one is added here and nowhere else. */
export const CUSTOM_FUNCTIONS: readonly CustomFunction[] = [
  COUPLING,
  CCD,
  CCD_INDEX,
  CCD_LEVEL,
  OLS,
  OLS_COEF,
  OLS_STAT,
];
