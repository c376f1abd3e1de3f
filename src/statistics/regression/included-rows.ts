import { InputError } from '../../errors/input-error';
import type { Equation, Term } from './equation/expression';
import { termsOf } from './equation/parse-equation';
import { reachOf } from './equation/reach';
import type { TermValues } from './equation/term-values';
import { isMissingIn } from './sample-account';

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
  const faulty = evaluated.filter(({ faults }) => faults.size > 0);
  const columns = evaluated.map(({ values }) => values.high);
  const rows = new Int32Array(requested.length);
  let count = 0;
  for (let row = 0; row < requested.length; row++) {
    if (!requested[row]) continue;
    for (const { faults } of faulty) {
      const fault = faults.get(row);
      if (fault !== undefined) throw new InputError(fault);
    }
    if (!isMissingIn(columns, row)) rows[count++] = row;
  }
  return rows.subarray(0, count);
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
    for (let place = 0; place < included.length; place++) {
      if (Number.isFinite(values.high[included[place]])) continue;
      throw new InputError({ code: 'overflow' }, '#NUM!');
    }
  }
}
