import type { LambdaName } from './lambda-name';
import { COLUMNS, FAULT, NO_LIMIT, NUMBERS, ROWS, WEIGHT_ROW, weightRow } from './helper-names';
import { lambda, letIn, refusing, unlessError } from './lambda-text';

const WEIGHTED = [ROWS, COLUMNS, FAULT, NUMBERS, WEIGHT_ROW];

/** A weight for each column of the data, which hold numbers without exception. */
function weighted(low: string, high: string, then: string): string {
  return `=${lambda(
    ['data', '[weights]'],
    letIn(
      {
        weight: weightRow('data', NO_LIMIT),
        // Errors come through a maximum, and it cannot overflow.
        weight_fault: 'MAX(weight)',
        fault: `${FAULT.name}(data,${low},${high},FALSE)`,
      },
      unlessError(
        ['weight_fault', 'fault'],
        refusing(
          [`${COLUMNS.name}(weight)<>${COLUMNS.name}(data)`],
          letIn({ numbers: `${NUMBERS.name}(data,${high},"")` }, then),
        ),
      ),
    ),
  )}`;
}

export const COMPOSITE: LambdaName = {
  name: 'YOKE_COMPOSITE',
  formula: weighted(
    `-${NO_LIMIT}`,
    NO_LIMIT,
    `MAKEARRAY(${ROWS.name}(data),1,LAMBDA(i,j,SUM(INDEX(numbers,i,0)*weight)))`,
  ),
  needs: WEIGHTED,
};

export const OBSTACLE: LambdaName = {
  name: 'YOKE_OBSTACLE',
  formula: weighted(
    '0',
    '1',
    `MAKEARRAY(${ROWS.name}(data),${COLUMNS.name}(data),LAMBDA(i,j,` +
      'INDEX(weight,1,j)*(1-INDEX(numbers,i,j))/SUM(weight*(1-INDEX(numbers,i,0)))))',
  ),
  needs: WEIGHTED,
};
