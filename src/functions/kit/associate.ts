import { CellFault } from '../../cells/cell-fault';
import { InputError } from '../../errors/input-error';
import { explain } from '../../text/explain';
import type { CustomFunction, FunctionCell } from './custom-function';
import { readerLanguage } from './reader-language';

/** The errors that Excel lets a custom function give; any other is told of in words. */
const GIVEN_ERRORS: readonly string[] = [
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#REF!',
  '#NAME?',
  '#NULL!',
];

/** Registers functions with Excel's custom functions runtime. */
export function associate(functions: readonly CustomFunction[]): void {
  for (const declared of functions) {
    CustomFunctions.associate(declared.id, (...args: unknown[]) => call(declared, args));
  }
}

/** Excel adds an invocation object behind the arguments; the declaration knows how many there are. */
function call(declared: CustomFunction, args: unknown[]): unknown {
  try {
    const result = declared.call(...args.slice(0, declared.parameters.length));
    return Array.isArray(result) ? hostBlock(result) : hostCell(result);
  } catch (error) {
    if (error instanceof InputError) throw hostError(CellFault.of(error));
    throw error;
  }
}

/**
 * Replaces faults in place: a block of a hundred thousand rows is not copied for them. A fault that
 * runs of cells share, as the blanks below whole columns do, is one error for all of them.
 */
function hostBlock(block: FunctionCell[][]): unknown[][] {
  const cells: unknown[][] = block;
  let latest: CellFault | undefined;
  let error: CustomFunctions.Error | undefined;
  for (const row of cells) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (!(cell instanceof CellFault)) continue;
      if (cell !== latest) error = hostError(cell);
      latest = cell;
      row[column] = error;
    }
  }
  return cells;
}

function hostCell(cell: FunctionCell): unknown {
  if (cell instanceof CellFault) throw hostError(cell);
  return cell;
}

function hostError({ code, reason }: CellFault): CustomFunctions.Error {
  const given = GIVEN_ERRORS.includes(code) ? code : '#VALUE!';
  return new CustomFunctions.Error(
    given as CustomFunctions.ErrorCode,
    explain(reason, readerLanguage()),
  );
}
