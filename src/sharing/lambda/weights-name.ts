import { WEIGHT_METHODS } from '../../statistics/indicators/weights';
import { VALUE_ERROR } from '../guards';
import { COLUMNS, FAULT, NO_LIMIT, ROWS, WORD, wordOf } from './helper-names';
import type { LambdaName } from './lambda-name';
import { byWord, lambda, letIn, refusing, unlessError } from './lambda-text';

/** What rounding leaves of a correlation with a multiple of the column itself, and of a mean of 0. */
const NOTHING = '1E-12';

/** Nothing correlates with another column that is constant. */
const CONFLICT = `IFERROR(SUM(BYCOL(data,LAMBDA(y,1-CORREL(x,y)))),${VALUE_ERROR})`;

/** What each method measures of a column x (statistics/indicators/weights). */
const MEASURE = byWord('method_word', [
  [
    'entropy',
    // 1 − e; a zero adds LN(1) = 0. Shares that are all the same tell nothing.
    'IF(SUM(x)=0,' +
      `${VALUE_ERROR},IF(MAX(x)=MIN(x),0,1+SUM(x/SUM(x)*LN(x/SUM(x)+(x=0)))/LN(count)))`,
  ],
  [
    'critic',
    `IF(MAX(x)=MIN(x),${VALUE_ERROR},` +
      letIn({ conflict: CONFLICT }, `IF(conflict<${NOTHING},0,STDEV.S(x)*conflict)`) +
      ')',
  ],
  [
    'cv',
    letIn(
      { mean: 'AVERAGE(x)', deviation: 'IF(MAX(x)=MIN(x),0,STDEV.S(x))' },
      `IF(OR(mean<=0,mean<${NOTHING}*deviation),${VALUE_ERROR},deviation/mean)`,
    ),
  ],
]);

const SHARES = letIn(
  { measure: `BYCOL(data,LAMBDA(x,${MEASURE}))`, total: 'SUM(measure)' },
  unlessError(['total'], refusing(['total=0'], 'measure/total')),
);

/** Principal components have no LAMBDA. */
const METHODS = WEIGHT_METHODS.filter((method) => method !== 'pca');

export const WEIGHTS: LambdaName = {
  name: 'YOKE_WEIGHTS',
  formula: `=${lambda(
    ['data', 'method'],
    letIn(
      {
        method_word: wordOf('method', METHODS),
        fault: `${FAULT.name}(data,IF(method_word="entropy",0,-${NO_LIMIT}),${NO_LIMIT},FALSE)`,
        count: `${ROWS.name}(data)`,
      },
      unlessError(
        ['method_word', 'fault'],
        'IF(method_word="equal",' +
          `SEQUENCE(1,${COLUMNS.name}(data),1,0)/${COLUMNS.name}(data),` +
          `${refusing(['count<2'], SHARES)})`,
      ),
    ),
  )}`,
  needs: [ROWS, COLUMNS, FAULT, WORD],
};
