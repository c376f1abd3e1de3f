import { COUPLING_FORM_NAMES } from '../../statistics/coupling/coupling-degree';
import { VALUE_ERROR } from '../guards';
import {
  COLUMNS,
  NUMBER,
  ROWS,
  WEIGHT_ROW,
  WORD,
  numberOf,
  weightRow,
  wordOf,
} from './helper-names';
import type { LambdaName } from './lambda-name';
import { lambda, letIn, refusing, unlessError } from './lambda-text';
import { DEGREES, LEVELS, SYSTEMS_FAULT } from './systems-names';

const FORM = wordOf('form', [
  'standard',
  ...COUPLING_FORM_NAMES.filter((name) => name !== 'standard'),
]);

export const COUPLING_N: LambdaName = {
  name: 'YOKE_COUPLING_N',
  formula: `=${lambda(
    ['systems', '[form]'],
    letIn(
      { form_word: FORM, fault: `${SYSTEMS_FAULT.name}(systems,form_word)` },
      unlessError(['fault'], `${DEGREES.name}(${LEVELS.name}(systems,form_word),form_word)`),
    ),
  )}`,
  needs: [WORD, SYSTEMS_FAULT, LEVELS, DEGREES],
};

/** θ, above 0 and at most 1. */
const EXPONENT = letIn(
  { given_theta: numberOf('theta', '0.5') },
  `IF(OR(given_theta<=0,ROUND(given_theta,14)>1),${VALUE_ERROR},MIN(given_theta,1))`,
);

/** What CCD.N and CCD.TABLE read besides. */
export const SYSTEM_ARGUMENTS = {
  weight: weightRow('systems', '1'),
  weight_fault: 'MAX(weight)',
  exponent: EXPONENT,
  form_word: FORM,
};
export const COUNT_DIFFERS = `${COLUMNS.name}(weight)<>${COLUMNS.name}(systems)`;

/** What comes of C and T of a row of levels. */
export const COMPUTED = {
  levels: `${LEVELS.name}(systems,form_word)`,
  degrees: `${DEGREES.name}(levels,form_word)`,
};
export const indexOf = (row: string): string => `SUM(INDEX(levels,${row},0)*weight)`;

export const SYSTEM_NEEDS: readonly LambdaName[] = [
  ROWS,
  COLUMNS,
  WEIGHT_ROW,
  WORD,
  NUMBER,
  SYSTEMS_FAULT,
  LEVELS,
  DEGREES,
];

export const CCD_N: LambdaName = {
  name: 'YOKE_CCD_N',
  formula: `=${lambda(
    ['systems', '[weights]', '[theta]', '[form]'],
    letIn(
      { ...SYSTEM_ARGUMENTS, fault: `${SYSTEMS_FAULT.name}(systems,form_word)` },
      unlessError(
        ['weight_fault', 'exponent', 'fault'],
        refusing(
          [COUNT_DIFFERS],
          letIn(
            COMPUTED,
            `MAKEARRAY(${ROWS.name}(systems),1,LAMBDA(i,j,(INDEX(degrees,i,1)*${indexOf('i')})^exponent))`,
          ),
        ),
      ),
    ),
  )}`,
  needs: SYSTEM_NEEDS,
};
