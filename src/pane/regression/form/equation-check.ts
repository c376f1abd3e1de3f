import { InputError } from '../../../errors/input-error';
import type { Reason } from '../../../errors/reason';
import { BRACKETED, foldWidth, seriesIn } from '../../../statistics/regression/equation/expression';
import { parseEquation, termsOf } from '../../../statistics/regression/equation/parse-equation';
import { columnFinder } from '../../../statistics/regression/table-columns';

/** Why an equation cannot be run on columns of these names; undefined for an empty one. */
export function equationReason(text: string, names: readonly string[]): Reason | undefined {
  if (text.trim() === '') return undefined;
  try {
    const columnOf = columnFinder({ names });
    for (const { expression } of termsOf(parseEquation(text))) {
      seriesIn(expression).forEach(({ name, position }) => columnOf(name, position));
    }
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.reason;
    throw error;
  }
}

/** The reason of an error that lies in the equation's text; undefined for any other. */
export function reasonInEquation(error: unknown): Reason | undefined {
  if (!(error instanceof InputError)) return undefined;
  const { reason } = error;
  return 'position' in reason || reason.code === 'noRegressors' ? reason : undefined;
}

/** Where in the equation a reason lies, when it lies at one place. */
export function positionOf(reason: Reason): number | undefined {
  return 'position' in reason ? reason.position : undefined;
}

/** What is said of a whole term, which the next character may still make another. */
const OF_A_TERM: readonly Reason['code'][] = ['termWithoutSeries', 'repeatedTerm'];

const LAG_BEGUN = /^[^(]*\(\s*(to?\s*)?[+-]?\s*$/i;

/**
 * Whether more text at the end may take a reason away: it lies in the word that the text ends with,
 * or there is no word yet.
 */
export function isUnfinished(text: string, reason: Reason): boolean {
  if (reason.code === 'noRegressors') return true;
  const position = positionOf(reason);
  if (position === undefined) return false;
  const folded = foldWidth(text);
  // K( may become a lag.
  if (reason.code === 'unknownEquationFunction' && LAG_BEGUN.test(folded.slice(position))) {
    return true;
  }
  const { word, term } = lastStarts(folded);
  return position >= (OF_A_TERM.includes(reason.code) ? term : word);
}

/** Where the last word and the last term of a text begin, its end where it ends with neither. */
function lastStarts(text: string): { word: number; term: number } {
  // Names in brackets are one word, whatever is in them.
  const words = text.replace(new RegExp(BRACKETED.source, 'g'), (name) => '_'.repeat(name.length));
  const open = words.indexOf('[');
  const plain = open < 0 ? words : words.slice(0, open) + '_'.repeat(words.length - open);
  return {
    word: plain.search(/[^\s()+\-*/^,]*$/),
    term: plain.search(/\S*$/),
  };
}

/** An equation's text around the place of a reason; what is marked is a blank where text is missing. */
export interface MarkedEquation {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const WORD = new RegExp(`^(${BRACKETED.source}|@?[\\p{L}\\p{M}\\p{N}_.]+|\\S)`, 'u');
const TERM = new RegExp(`^(${BRACKETED.source}|\\S)+`, 'u');

/** Marks the word, or the whole term, that a reason complains of. */
export function markReason(text: string, reason: Reason): MarkedEquation | undefined {
  const position = positionOf(reason);
  if (position === undefined) return undefined;
  const rest = text.slice(position);
  const pattern = OF_A_TERM.includes(reason.code) ? TERM : WORD;
  const marked = pattern.exec(rest)?.[0] ?? ' ';
  return { before: text.slice(0, position), marked, after: rest.slice(marked.length) };
}
