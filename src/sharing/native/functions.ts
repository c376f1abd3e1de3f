import { COMPOSITE, OBSTACLE, RESCALE, WEIGHTS } from './indicators';
import { LAG } from './lag';
import { CCD_LEVEL, COUPLING_STAGE } from './levels';
import { CCD, CCD_INDEX, CCD_RELATIVE, COUPLING } from './pairs';
import { OLS, OLS_COEF, OLS_FIT, OLS_STAT } from './regression';
import { CCD_N, CCD_TABLE, COUPLING_N } from './systems';
import type { Translate } from './translation';

/** What each function becomes; one that is not here becomes values. */
export const NATIVE_FUNCTIONS: Readonly<Record<string, Translate | undefined>> = {
  COUPLING,
  CCD,
  'CCD.INDEX': CCD_INDEX,
  'CCD.LEVEL': CCD_LEVEL,
  'COUPLING.STAGE': COUPLING_STAGE,
  'CCD.RELATIVE': CCD_RELATIVE,
  'COUPLING.N': COUPLING_N,
  'CCD.N': CCD_N,
  'CCD.TABLE': CCD_TABLE,
  RESCALE,
  WEIGHTS,
  COMPOSITE,
  OBSTACLE,
  LAG,
  OLS,
  'OLS.COEF': OLS_COEF,
  'OLS.STAT': OLS_STAT,
  'OLS.FIT': OLS_FIT,
};

/** The functions whose numbers come from LINEST, which keeps fewer digits than Yoke. */
export const FROM_LINEST: ReadonlySet<string> = new Set(['OLS', 'OLS.COEF', 'OLS.STAT', 'OLS.FIT']);
