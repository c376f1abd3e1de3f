import { CannotShare } from '../cannot-share';
import { type CallTree, type Tree, callsIn, isCall, readFormula } from '../formula-tree';
import { type LambdaName, withNeeded } from './lambda-name';
import { LAMBDA_NAMES } from './lambda-names';

/** A formula that calls names of the workbook, and the names that it needs, none before what it calls. */
export interface LambdaFormula {
  readonly formula: string;
  readonly names: readonly LambdaName[];
}

/**
 * A formula with its calls of Yoke turned into calls of the workbook's names; all else stays as it is.
 * @throws CannotShare where a function has no name
 */
export function lambdaFormula(formula: string): LambdaFormula {
  const tree = readFormula(formula);
  if (tree === undefined) throw new CannotShare('unreadable');
  const names = new Map<string, LambdaName>();
  let written = formula;
  // From the end, so that places further left stay what they are.
  for (const { id, tree: call, nameAt } of callsIn(tree).reverse()) {
    const lambda = LAMBDA_NAMES[id];
    if (lambda === undefined) throw new CannotShare('noNativeForm');
    UNTOLD[id]?.(call.arguments);
    names.set(lambda.name, lambda);
    written = written.slice(0, nameAt[0]) + lambda.name + written.slice(nameAt[1]);
  }
  return { formula: written, names: withNeeded(names.values()) };
}

type Arguments = CallTree['arguments'];

/** What a name cannot tell of a function, whose call then becomes something else. */
const UNTOLD: Readonly<Record<string, ((args: Arguments) => void) | undefined>> = {
  'CCD.LEVEL': (args) => refuseOwnScheme(args[1]),
  'CCD.TABLE': (args) => refuseOwnScheme(args[5]),
  WEIGHTS: ([, method]) => refusePrincipalComponents(method),
};

/** The names know only schemes that are named. */
function refuseOwnScheme(scheme: Tree | null | undefined): void {
  if (scheme === null || scheme === undefined || isCall(scheme)) return;
  if (scheme.type !== 'Literal') throw new CannotShare('optionNotWritten');
}

/** A method that stands in a cell may become the one that no native formula computes. */
function refusePrincipalComponents(method: Tree | null | undefined): void {
  if (method === null || method === undefined) throw new CannotShare('principalComponents');
  if (method.type !== 'Literal') throw new CannotShare('optionNotWritten');
  if (['', 'pca'].includes(String(method.value).trim().toLowerCase())) {
    throw new CannotShare('principalComponents');
  }
}
