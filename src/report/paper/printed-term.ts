import { BRACKETED, bracketedName } from '../../statistics/regression/equation/expression';

/** A term as print names it: a column in brackets without them, GDP [2015](-1). */
export function printedTerm(term: string): string {
  return term.replace(
    new RegExp(BRACKETED.source, 'g'),
    (bracketed) => bracketedName(bracketed) ?? bracketed,
  );
}
