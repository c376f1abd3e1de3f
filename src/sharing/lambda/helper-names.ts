import { VALUE_ERROR } from '../guards';
import type { LambdaName } from './lambda-name';
import { lambda, letIn, refusing, unlessError } from './lambda-text';

/** More than any number of a cell: no limit. */
export const NO_LIMIT = '9E+307';

export function helper(
  name: string,
  parameters: readonly string[],
  then: string,
  needs: readonly LambdaName[] = [],
): LambdaName {
  return { name, formula: `=${lambda(parameters, then)}`, needs };
}

/**
 * How many rows a block has, a single value one; not every engine counts those of what is computed.
 */
export const ROWS = helper(
  'YOKE_ROWS',
  ['data'],
  'IFERROR(ROWS(data),SUM(BYROW(data,LAMBDA(each,1))))',
);

export const COLUMNS = helper(
  'YOKE_COLUMNS',
  ['data'],
  'IFERROR(COLUMNS(data),SUM(BYCOL(data,LAMBDA(each,1))))',
);

/** Not every engine keeps a single blank cell from becoming 0. */
const KEPT_BLANK = 'IF(data="","",data)';

const judged =
  `IF(ISNUMBER(x),IF(OR(x<low,IF(x>high,ROUND(x,14)>high,FALSE)),${VALUE_ERROR},0),` +
  `IF(ISERROR(x),IF(may_miss*ISNA(x),0,x),IF(may_miss*(x=""),0,${VALUE_ERROR})))`;

/**
 * 0 where every cell of a block holds a number within limits or is missing and may be; else the
 * error that Yoke gives for the first cell, row by row, that cannot be used.
 */
export const FAULT = helper(
  'YOKE_FAULT',
  ['data', 'low', 'high', 'may_miss'],
  `REDUCE(0,${KEPT_BLANK},LAMBDA(found,x,IF(ISERROR(found),found,${judged})))`,
);

/** The numbers of a block without fault, and what shall stand for those that are missing. */
export const NUMBERS = helper(
  'YOKE_NUMBERS',
  ['data', 'high', 'missing'],
  // A last bit above the limit is the limit.
  `MAP(${KEPT_BLANK},LAMBDA(x,IF(ISNUMBER(x),MIN(x,high),missing)))`,
);

/** Weights as a row, or the error that Yoke gives. */
export const WEIGHT_ROW = helper(
  'YOKE_WEIGHT_ROW',
  ['weights', 'high'],
  letIn(
    { fault: `${FAULT.name}(weights,0,high,FALSE)` },
    unlessError(
      ['fault'],
      refusing(
        [`MIN(${ROWS.name}(weights),${COLUMNS.name}(weights))>1`],
        `TOROW(${NUMBERS.name}(weights,high,""))`,
      ),
    ),
  ),
  [ROWS, COLUMNS, FAULT, NUMBERS],
);

const IS_NOT_SINGLE = 'IFERROR(ROWS(value)*COLUMNS(value),1)>1';

/** One of the words that are allowed, of which the first stands for one that is left out or blank. */
export const WORD = helper(
  'YOKE_WORD',
  ['value', 'allowed'],
  `IF(${IS_NOT_SINGLE},${VALUE_ERROR},IF(value="",INDEX(allowed,1,1),` +
    letIn(
      { word: 'LOWER(TRIM(value))' },
      `IF(ISTEXT(value)*ISNUMBER(XMATCH(word,allowed)),word,${VALUE_ERROR})`,
    ) +
    '))',
);

/** A single number, and what stands for one that is left out or blank. */
export const NUMBER = helper(
  'YOKE_NUMBER',
  ['value', 'standard'],
  `IF(${IS_NOT_SINGLE},${VALUE_ERROR},` +
    `IF(ISNUMBER(value),value,IF(value="",standard,${VALUE_ERROR})))`,
);

/** The weights that a function was given for the columns of a table, or equal ones, as a row. */
export function weightRow(table: string, high: string): string {
  const count = `${COLUMNS.name}(${table})`;
  const equal = `SEQUENCE(1,${count},1,0)/${count}`;
  return `IF(ISOMITTED(weights),${equal},${WEIGHT_ROW.name}(weights,${high}))`;
}

/** A word that may have been left out; the first of those allowed is the standard one. */
export function wordOf(parameter: string, allowed: readonly string[]): string {
  const words = allowed.map((word) => `"${word}"`).join(',');
  return `${WORD.name}(IF(ISOMITTED(${parameter}),"",${parameter}),{${words}})`;
}

/** A number that may have been left out. */
export function numberOf(parameter: string, standard: string): string {
  return `${NUMBER.name}(IF(ISOMITTED(${parameter}),"",${parameter}),${standard})`;
}
