import { CCD_TABLE } from './ccd-table-name';
import { CCD_N, COUPLING_N } from './coupling-names';
import { ELEMENTWISE_NAMES } from './elementwise-names';
import { COMPOSITE, OBSTACLE } from './indicator-names';
import { LAG } from './lag-name';
import type { LambdaName } from './lambda-name';
import { RESCALE } from './rescale-name';
import { WEIGHTS } from './weights-name';

/** The names by the functions that they stand for. */
export const LAMBDA_NAMES: Readonly<Record<string, LambdaName | undefined>> = {
  ...ELEMENTWISE_NAMES,
  'COUPLING.N': COUPLING_N,
  'CCD.N': CCD_N,
  'CCD.TABLE': CCD_TABLE,
  RESCALE,
  COMPOSITE,
  OBSTACLE,
  LAG,
  WEIGHTS,
};
