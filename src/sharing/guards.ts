/** The errors that Yoke gives, in functions that every spreadsheet has; not all read error literals. */
export const VALUE_ERROR = 'VALUE("?")';
export const NOT_AVAILABLE = 'NA()';
export const DIVISION_BY_ZERO = '1/0';

export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly aboveMinimum?: boolean;
}

/** Comparing at 14 decimals takes a weighted sum of ones for the 1 that it shows. */
function outside(x: string, { minimum, maximum, aboveMinimum = false }: Limits): string[] {
  return [
    ...(minimum === undefined ? [] : [`${x}${aboveMinimum ? '<=' : '<'}${minimum}`]),
    ...(maximum === undefined ? [] : [`ROUND(${x},14)>${maximum}`]),
  ];
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions[0] : `OR(${conditions.join(',')})`;
}

/**
 * An expression where a cell holds a number within limits, else what Yoke shows there: an error cell's
 * own error, #N/A for a blank one, #VALUE! for anything else.
 */
export function whereNumber(x: string, limits: Limits, then: string): string {
  const conditions = outside(x, limits);
  const inside = conditions.length === 0 ? then : `IF(${anyOf(conditions)},${VALUE_ERROR},${then})`;
  // To LibreOffice TRUE is a number. Compared with "", an error stays what it is.
  return `IF(AND(ISNUMBER(${x}),NOT(ISLOGICAL(${x}))),${inside},IF(${x}="",${NOT_AVAILABLE},${VALUE_ERROR}))`;
}

/** An expression where every cell of a range holds a number within limits; an error, #VALUE! else. */
export function whereAllNumbers(
  range: string,
  count: number,
  limits: Limits,
  then: string,
): string {
  const conditions = [
    ...(limits.minimum === undefined ? [] : [`MIN(${range})<${limits.minimum}`]),
    ...(limits.maximum === undefined ? [] : [`ROUND(MAX(${range}),14)>${limits.maximum}`]),
  ];
  const inside = conditions.length === 0 ? then : `IF(${anyOf(conditions)},${VALUE_ERROR},${then})`;
  return `IF(COUNT(${range})<${count},${faultOf(range)},${inside})`;
}

/**
 * An expression where every cell of a range holds a number within limits or is missing: blank, or #N/A
 * where the range may hold it.
 */
export function whereNumbersOrMissing(
  range: string,
  count: number,
  limits: Limits,
  mayHoldNotAvailable: boolean,
  then: string,
): string {
  const missing = mayHoldNotAvailable ? `+COUNTIF(${range},"#N/A")` : '';
  const conditions = [
    ...(limits.minimum === undefined ? [] : [`COUNTIF(${range},"<${limits.minimum}")>0`]),
    // A last bit above the limit is the limit.
    ...(limits.maximum === undefined
      ? []
      : [`COUNTIF(${range},">${limits.maximum}.00000000000001")>0`]),
  ];
  const inside = conditions.length === 0 ? then : `IF(${anyOf(conditions)},${VALUE_ERROR},${then})`;
  const fault = mayHoldNotAvailable ? VALUE_ERROR : faultOf(range);
  return `IF(COUNT(${range})+COUNTBLANK(${range})${missing}<${count},${fault},${inside})`;
}

/** The first error in a range, #VALUE! where it holds none: a sum passes texts and blanks over. */
function faultOf(range: string): string {
  return `IF(ISERROR(SUM(${range})),SUM(${range}),${VALUE_ERROR})`;
}
