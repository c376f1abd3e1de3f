import { NOT_AVAILABLE, VALUE_ERROR } from '../guards';
import { COLUMNS, FAULT, NO_LIMIT, NUMBER, NUMBERS, ROWS, numberOf } from './helper-names';
import type { LambdaName } from './lambda-name';
import { lambda, letIn, refusing, unlessError } from './lambda-text';

const COUNT = `${ROWS.name}(values)`;

/** Groups as a column; no cell of them may be blank or an error. */
const GROUPS = {
  is_one_group: 'ISOMITTED(group)',
  group_shape:
    'IF(is_one_group,0,' +
    `IF(MIN(${ROWS.name}(group),${COLUMNS.name}(group))>1,${VALUE_ERROR},0))`,
  key: `IF(is_one_group,SEQUENCE(${COUNT},1,1,0),TOCOL(IF(group="",${VALUE_ERROR},group)))`,
  key_fault: 'REDUCE(0,key,LAMBDA(found,x,IF(ISERROR(found),found,IF(ISERROR(x),x,0))))',
};

/**
 * The rows of the group of row i, one after the other. Texts that differ in capitals are equal to
 * Excel, not to Yoke; comparing twice keeps a number apart from its text.
 */
const ROWS_OF_GROUP = letIn(
  { own: 'INDEX(key,i,1)', alike: `FILTER(SEQUENCE(${COUNT}),key=own)` },
  'FILTER(alike,MAP(alike,LAMBDA(each,EXACT(INDEX(key,each,1),own))))',
);

const SOURCE_IN_GROUP = letIn(
  { peers: ROWS_OF_GROUP, place: 'MATCH(i,peers,0)-moved' },
  'IF(place<1,0,IFERROR(INDEX(peers,place,1),0))',
);

export const LAG: LambdaName = {
  name: 'YOKE_LAG',
  formula: `=${lambda(
    ['values', '[periods]', '[group]'],
    letIn(
      {
        value_shape: `IF(${COLUMNS.name}(values)>1,${VALUE_ERROR},0)`,
        moved: numberOf('periods', '1'),
        ...GROUPS,
        fault: `${FAULT.name}(values,-${NO_LIMIT},${NO_LIMIT},TRUE)`,
      },
      unlessError(
        ['value_shape', 'moved'],
        refusing(
          ['moved<>INT(moved)'],
          unlessError(
            ['group_shape', 'fault'],
            refusing(
              [`${ROWS.name}(key)<>${COUNT}`],
              unlessError(
                ['key_fault'],
                letIn(
                  { numbers: `${NUMBERS.name}(values,${NO_LIMIT},${NOT_AVAILABLE})` },
                  `MAKEARRAY(${COUNT},1,LAMBDA(i,j,` +
                    letIn(
                      { source: `IF(is_one_group,i-moved,${SOURCE_IN_GROUP})` },
                      `IF(OR(source<1,source>${COUNT}),${NOT_AVAILABLE},INDEX(numbers,source,1))`,
                    ) +
                    '))',
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )}`,
  needs: [ROWS, COLUMNS, FAULT, NUMBERS, NUMBER],
};
