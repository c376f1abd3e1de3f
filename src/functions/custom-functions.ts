import { AUDIT_CCD } from './checking/audit-ccd';
import { AUDIT_OLS } from './checking/audit-ols';
import { CCD } from './coupling/ccd';
import { CCD_INDEX } from './coupling/ccd-index';
import { CCD_LEVEL } from './coupling/ccd-level';
import { CCD_N } from './coupling/ccd-n';
import { CCD_RELATIVE } from './coupling/ccd-relative';
import { CCD_TABLE } from './coupling/ccd-table';
import { COUPLING } from './coupling/coupling';
import { COUPLING_N } from './coupling/coupling-n';
import { COUPLING_STAGE } from './coupling/coupling-stage';
import { COMPOSITE } from './index-building/composite';
import { LAG } from './index-building/lag';
import { OBSTACLE } from './index-building/obstacle';
import { RESCALE } from './index-building/rescale';
import { WEIGHTS } from './index-building/weights';
import type { CustomFunction } from './kit/custom-function';
import { OLS } from './regression/ols';
import { OLS_COEF } from './regression/ols-coef';
import { OLS_FIT } from './regression/ols-fit';
import { OLS_STAT } from './regression/ols-stat';
import { OLS_TEST } from './regression/ols-test';

/** Every custom function. A new one is added here and nowhere else. */
export const CUSTOM_FUNCTIONS: readonly CustomFunction[] = [
  COUPLING,
  CCD,
  CCD_INDEX,
  CCD_LEVEL,
  COUPLING_STAGE,
  COUPLING_N,
  CCD_N,
  CCD_TABLE,
  CCD_RELATIVE,
  RESCALE,
  WEIGHTS,
  COMPOSITE,
  OBSTACLE,
  LAG,
  OLS,
  OLS_COEF,
  OLS_STAT,
  OLS_FIT,
  OLS_TEST,
  AUDIT_CCD,
  AUDIT_OLS,
];
