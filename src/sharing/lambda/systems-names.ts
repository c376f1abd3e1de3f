import { COUPLING_FORM_NAMES, couplingForm } from '../../statistics/coupling/coupling-degree';
import { NOT_AVAILABLE } from '../guards';
import { COLUMNS, FAULT, NO_LIMIT, NUMBERS, ROWS, helper } from './helper-names';
import { byWord, letIn, refusing, unlessError } from './lambda-text';

const highOf = (form: string): string =>
  byWord(
    form,
    COUPLING_FORM_NAMES.flatMap((name) => {
      const { largestInput } = couplingForm(name);
      return largestInput === undefined ? [] : [[name, String(largestInput)] as const];
    }),
    NO_LIMIT,
  );

const { mostSystems } = couplingForm('paper');

/** 0 where a table holds systems that a form takes, else the error that Yoke gives. */
export const SYSTEMS_FAULT = helper(
  'YOKE_SYSTEMS_FAULT',
  ['systems', 'form'],
  unlessError(
    ['form'],
    letIn(
      {
        fault: `${FAULT.name}(systems,0,${highOf('form')},TRUE)`,
        count: `${COLUMNS.name}(systems)`,
      },
      unlessError(
        ['fault'],
        refusing(['count<2', `AND(form="paper",count>${String(mostSystems)})`], '0'),
      ),
    ),
  ),
  [COLUMNS, FAULT],
);

/** The levels of sound systems; #N/A where one is missing, which every sum and product then is. */
export const LEVELS = helper(
  'YOKE_LEVELS',
  ['systems', 'form'],
  `${NUMBERS.name}(systems,${highOf('form')},${NOT_AVAILABLE})`,
  [NUMBERS],
);

/** C of a row of levels of any number (statistics/coupling/coupling-degree). */
const DEGREE_OF_ROW = letIn(
  {
    row_levels: 'INDEX(levels,i,0)',
    largest: 'MAX(row_levels)',
    // Levels as shares of the largest one: their product does not vanish.
    product: 'REDUCE(1,row_levels,LAMBDA(so_far,x,so_far*(x/largest)))',
    total: 'SUM(row_levels)/largest',
  },
  byWord('form', [
    [
      'paper',
      'IF(count=2,SQRT(product)/total,' +
        letIn(
          {
            one: 'INDEX(row_levels,1,1)/largest',
            two: 'INDEX(row_levels,1,2)/largest',
            three: 'INDEX(row_levels,1,3)/largest',
          },
          '(product/((one+two)*(one+three)*(two+three)))^(1/3)',
        ) +
        ')',
    ],
    ['standard', 'MIN(1,count*product^(1/count)/total)'],
    [
      'wang2021',
      // Each pair is met twice.
      'SQRT(MAX(0,1-SUM(ABS(row_levels-TRANSPOSE(row_levels)))/(count*(count-1))))' +
        '*product^(1/(2*(count-1)))',
    ],
    ['fan2024', 'MAX(0,1-2*STDEV.P(row_levels))'],
    ['liao1999', 'MIN(1,count*product^(1/count)/total)^(2*count)'],
  ]),
);

/** C of each row of levels. */
export const DEGREES = helper(
  'YOKE_DEGREES',
  ['levels', 'form'],
  letIn(
    { count: `${COLUMNS.name}(levels)` },
    `MAKEARRAY(${ROWS.name}(levels),1,LAMBDA(i,j,${DEGREE_OF_ROW}))`,
  ),
  [ROWS, COLUMNS],
);
