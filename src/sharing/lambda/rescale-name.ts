import { DIRECTED_METHODS, RESCALE_METHODS } from '../../statistics/indicators/rescale';
import { DIVISION_BY_ZERO, NOT_AVAILABLE, VALUE_ERROR } from '../guards';
import {
  COLUMNS,
  FAULT,
  NO_LIMIT,
  NUMBER,
  NUMBERS,
  ROWS,
  WORD,
  helper,
  numberOf,
  wordOf,
} from './helper-names';
import type { LambdaName } from './lambda-name';
import { byWord, lambda, letIn, refusing, unlessError } from './lambda-text';

const isSign = `IF(ISNUMBER(x),IF(ABS(x)=1,0,${VALUE_ERROR}),IF(ISERROR(x),x,${VALUE_ERROR}))`;

/** Directions as a row of 1 and −1, or the error that Yoke gives. */
const SIGNS = helper(
  'YOKE_SIGNS',
  ['direction'],
  refusing(
    [`MIN(${ROWS.name}(direction),${COLUMNS.name}(direction))>1`],
    letIn(
      { fault: `REDUCE(0,direction,LAMBDA(found,x,IF(ISERROR(found),found,${isSign})))` },
      unlessError(['fault'], 'TOROW(direction)'),
    ),
  ),
  [ROWS, COLUMNS],
);

const isNot = (methods: readonly string[]): string =>
  `AND(${methods.map((method) => `method_word<>"${method}"`).join(',')})`;

/** What Yoke refuses of options that are sound one by one. */
const REFUSED = [
  `AND(sign_count>1,sign_count<>${COLUMNS.name}(data))`,
  `AND(MIN(signs)<0,${isNot(DIRECTED_METHODS)})`,
  `AND(OR(low_given<>"",high_given<>""),${isNot(['minmax'])})`,
  'low_end>=high_end',
];

/** The statistics of each column that the methods need; they pass missing values over. */
const STATISTICS = {
  least: 'BYCOL(numbers,LAMBDA(x,MIN(x)))',
  most: 'BYCOL(numbers,LAMBDA(x,MAX(x)))',
  first: `BYCOL(numbers,LAMBDA(x,${byWord(
    'method_word',
    [
      ['minmax', 'MIN(x)'],
      ['max', 'MAX(x)'],
      ['sum', 'SUM(x)'],
      ['norm', 'SQRT(SUMSQ(x))'],
    ],
    'AVERAGE(x)',
  )}))`,
  second: `BYCOL(numbers,LAMBDA(x,${byWord('method_word', [['minmax', 'MAX(x)']], 'STDEV.S(x)')}))`,
};

/** A value made dimensionless (statistics/indicators/rescale). */
const RESCALED = byWord(
  'method_word',
  [
    [
      'minmax',
      letIn(
        { share: 'IF(sign=1,x-from_value,to_value-x)/(to_value-from_value)' },
        // Rounding may carry a value past an end.
        'MIN(high_end,MAX(low_end,low_end*(1-share)+high_end*share))',
      ),
    ],
    ['zscore', 'sign*(x-from_value)/to_value'],
    ['abszscore', 'ABS(x-from_value)/to_value'],
  ],
  'x/from_value',
);

const ELEMENT = letIn(
  {
    x: 'INDEX(numbers,i,j)',
    sign: 'INDEX(signs,1,MIN(j,sign_count))',
    from_value: 'INDEX(first,1,j)',
    to_value: 'INDEX(second,1,j)',
  },
  `IF(x="",${NOT_AVAILABLE},IF(INDEX(least,1,j)=INDEX(most,1,j),${DIVISION_BY_ZERO},${RESCALED}))`,
);

export const RESCALE: LambdaName = {
  name: 'YOKE_RESCALE',
  formula: `=${lambda(
    ['data', '[method]', '[direction]', '[low]', '[high]'],
    letIn(
      {
        method_word: wordOf('method', RESCALE_METHODS),
        signs: `${SIGNS.name}(IF(ISOMITTED(direction),1,direction))`,
        signs_fault: 'SUM(signs)',
        sign_count: `${COLUMNS.name}(signs)`,
        low_given: numberOf('low', '""'),
        high_given: numberOf('high', '""'),
        low_end: 'IF(low_given="",0,low_given)',
        high_end: 'IF(high_given="",1,high_given)',
        fault: `${FAULT.name}(data,-${NO_LIMIT},${NO_LIMIT},TRUE)`,
      },
      unlessError(
        ['method_word', 'signs_fault', 'low_given', 'high_given', 'fault'],
        refusing(
          REFUSED,
          letIn(
            { numbers: `${NUMBERS.name}(data,${NO_LIMIT},"")`, ...STATISTICS },
            `MAKEARRAY(${ROWS.name}(data),${COLUMNS.name}(data),LAMBDA(i,j,${ELEMENT}))`,
          ),
        ),
      ),
    ),
  )}`,
  needs: [ROWS, COLUMNS, FAULT, NUMBERS, WORD, NUMBER, SIGNS],
};
