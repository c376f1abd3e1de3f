import { InputError } from '../../errors/input-error';
import type { Equation, Term } from './equation/expression';
import { termsOf } from './equation/parse-equation';
import { reachOf } from './equation/reach';
import type { TermValues } from './equation/term-values';
import { missingRows } from './sample-account';

/**
 * The rows of the sample in which every term has a value.
 * @throws InputError a term's fault; tooFewObservations, lagLongerThanSample; #NUM! where a value is
 *   too large for a number
 */
export function includedRows(
  equation: Equation,
  requested: readonly boolean[],
  evaluated: readonly TermValues[],
): Int32Array {
  const included = rowsWithValues(requested, evaluated);
  checkCounts(equation, requested, included);
  checkOverflow(evaluated, included);
  return included;
}

function rowsWithValues(
  requested: readonly boolean[],
  evaluated: readonly TermValues[],
): Int32Array {
  refuseFaults(requested, evaluated);
  const missing = missingRows(evaluated.map(({ values }) => values.high));
  const rows = new Int32Array(requested.length);
  let count = 0;
  for (let row = 0; row < requested.length; row++) {
    if (requested[row] && missing[row] === 0) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** @throws InputError the fault of the first row of the sample that has one */
function refuseFaults(requested: readonly boolean[], evaluated: readonly TermValues[]): void {
  const faulty = evaluated.filter(({ faults }) => faults.size > 0);
  if (faulty.length === 0) return;
  requested.forEach((isRequested, row) => {
    const fault = faulty.map(({ faults }) => faults.get(row)).find((each) => each !== undefined);
    if (isRequested && fault !== undefined) throw new InputError(fault);
  });
}

function checkCounts(
  equation: Equation,
  requested: readonly boolean[],
  included: Int32Array,
): void {
  if (included.length > equation.regressors.length) return;
  const observations = requested.filter(Boolean).length;
  const longest = longestReach(termsOf(equation));
  if (included.length === 0 && observations > 0 && longest.lag >= observations) {
    throw new InputError({ code: 'lagLongerThanSample', ...longest, observations });
  }
  throw new InputError({
    code: 'tooFewObservations',
    observations: included.length,
    coefficients: equation.regressors.length,
  });
}

function longestReach(terms: readonly Term[]): { lag: number; term: string } {
  return terms.reduce(
    (longest, { expression, text }) => {
      const lag = reachOf(expression);
      return lag > longest.lag ? { lag, term: text } : longest;
    },
    { lag: 0, term: '' },
  );
}

function checkOverflow(evaluated: readonly TermValues[], included: Int32Array): void {
  for (const { values } of evaluated) {
    const { high } = values;
    for (let place = 0; place < included.length; place++) {
      if (Number.isFinite(high[included[place]])) continue;
      throw new InputError({ code: 'overflow' }, '#NUM!');
    }
  }
}
