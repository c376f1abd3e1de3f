import { tokenize, type Token } from '@borgar/fx';

/** Functions that take whole ranges and give one value, whatever they are given. */
const TAKES_RANGES = new Set(
  `SUM AVERAGE AVERAGEA MIN MINA MAX MAXA COUNT COUNTA COUNTBLANK PRODUCT SUMSQ MEDIAN STDEV STDEV.S STDEV.P
STDEVP VAR VAR.S VAR.P VARP SUMPRODUCT CORREL PEARSON RSQ SLOPE INTERCEPT STEYX COVAR COVARIANCE.P
COVARIANCE.S GEOMEAN HARMEAN DEVSQ AVEDEV SKEW KURT AND OR XOR NPV ROWS COLUMNS CONCAT`.split(
    /\s+/,
  ),
);
const RANGES = new Set(['range', 'range_beam', 'range_ternary']);
const MANY = new Set(['range_named', 'structured']);

/**
 * Whether a formula must go into a file as an array formula: one that does not is read by Excel as
 * one of the time before arrays spilled, and takes a single cell of a range where it wants one. In
 * doubt it is an array formula, which Excel shows like any other.
 * @param formula without an equals sign
 */
export function isArrayFormula(formula: string): boolean {
  const tokens = tokenize(formula, { allowTernary: true }).filter(
    ({ type }) => type !== 'whitespace' && type !== 'newline',
  );
  const calls: string[] = [];
  return tokens.some((token, index) => {
    if (token.value === '{' && token.type === 'operator') return true;
    if (token.value === '(')
      calls.push(tokens[index - 1]?.type === 'func' ? tokens[index - 1].value : '');
    else if (token.value === ')') calls.pop();
    return isManyCells(token) && !isPlainArgument(tokens, index, calls[calls.length - 1]);
  });
}

function isManyCells({ type, value }: Token): boolean {
  return MANY.has(type) || (RANGES.has(type) && value.includes(':'));
}

function isPlainArgument(
  tokens: readonly Token[],
  index: number,
  call: string | undefined,
): boolean {
  const [before, after] = [tokens[index - 1]?.value, tokens[index + 1]?.value];
  return (
    call !== undefined &&
    TAKES_RANGES.has(call.toUpperCase()) &&
    (before === '(' || before === ',') &&
    (after === ')' || after === ',')
  );
}
