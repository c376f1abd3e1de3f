import { BRACKETED, foldName, foldWidth } from '../../../statistics/regression/equation/expression';
import { EQUATION_FUNCTION_NAMES } from '../../../statistics/regression/equation/parse-expression';
import { columnNames } from './column-names';
import { nameText } from './equation-pick';

/** Something to put in the place of the word at the caret. */
export interface Completion {
  readonly kind: 'column' | 'function' | 'trend' | 'constant';
  /** What it is called, and what stands in the equation. */
  readonly name: string;
  readonly text: string;
}

/** What may stand where the caret stands. */
export interface Completions {
  /** The word that a completion replaces. */
  readonly start: number;
  readonly end: number;
  /** What of the word stands before the caret, in capitals. */
  readonly typed: string;
  readonly candidates: readonly Completion[];
  /** The word is a name already: completing it is no longer what Enter means. */
  readonly isComplete: boolean;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  readonly isBracketed: boolean;
}

/**
 * Completions for the word at the caret: columns whose names contain what is typed, those that begin
 * with it first, then functions and the constant. Without a word: all of them.
 */
export function completionsAt(text: string, caret: number, names: readonly string[]): Completions {
  const folded = foldWidth(text);
  const word = wordAt(folded, caret);
  const { start, end, typed, isBracketed } = word;
  const before = folded.slice(0, start);
  if (isNoName(before, word)) return { start, end, typed, candidates: [], isComplete: false };
  const candidates = [...columns(names, typed), ...(isBracketed ? [] : words(before, typed))];
  const isComplete = candidates.some(
    ({ kind, name }) => kind !== 'function' && foldName(name) === typed,
  );
  return { start, end, typed, candidates, isComplete };
}

function wordAt(text: string, caret: number): Word {
  for (let start = text.indexOf('['); start >= 0 && start < caret;) {
    const name = new RegExp(`^${BRACKETED.source}`).exec(text.slice(start))?.[0];
    if (name === undefined || start + name.length > caret) {
      // A bracket that another name closes is still open.
      const isClosed = name !== undefined && !name.slice(1).includes('[');
      const end = isClosed ? start + name.length : caret;
      return { start, end, typed: foldName(text.slice(start + 1, caret)), isBracketed: true };
    }
    start = text.indexOf('[', start + name.length);
  }
  const typed = /@?[\p{L}\p{M}\p{N}_.]*$/u.exec(text.slice(0, caret))?.[0] ?? '';
  const rest = /^[\p{L}\p{M}\p{N}_.]*/u.exec(text.slice(caret))?.[0] ?? '';
  const start = caret - typed.length;
  return { start, end: caret + rest.length, typed: foldName(typed), isBracketed: false };
}

/** A number, or the `to` between two lags. */
function isNoName(before: string, { typed, isBracketed }: Word): boolean {
  if (isBracketed) return false;
  if (/^[\p{N}.]/u.test(typed)) return true;
  return typed !== '' && 'TO'.startsWith(typed) && /\(\s*[+-]?\s*\d+\s+$/.test(before);
}

function columns(names: readonly string[], typed: string): Completion[] {
  const found = columnNames(names).filter((name) => foldName(name).includes(typed));
  const begins = (name: string): boolean => foldName(name).startsWith(typed);
  return [...found.filter(begins), ...found.filter((name) => !begins(name))].map((name) => ({
    kind: 'column',
    name,
    text: nameText(name),
  }));
}

/** Functions, the trend, and the constant where a regressor begins. */
function words(before: string, typed: string): Completion[] {
  const isRegressor = /\S\s+$/.test(before) && !isInParentheses(before);
  const all: Completion[] = [
    ...(isRegressor ? [{ kind: 'constant', name: 'C', text: 'C' } as const] : []),
    ...EQUATION_FUNCTION_NAMES.map((name): Completion => ({
      kind: 'function',
      name,
      text: `${name}(`,
    })),
    { kind: 'trend', name: '@TREND', text: '@TREND' },
  ];
  return all.filter(({ name }) => name.startsWith(typed) || name.startsWith(`@${typed}`));
}

function isInParentheses(text: string): boolean {
  const plain = text.replace(new RegExp(BRACKETED.source, 'g'), '');
  return plain.split('(').length > plain.split(')').length;
}

/** The text with a completion put in, and where the caret then stands. */
export function complete(
  text: string,
  { start, end }: Pick<Completions, 'start' | 'end'>,
  completion: Completion,
): { text: string; caret: number } {
  const hasParenthesis = foldWidth(text).charAt(end) === '(';
  const inserted =
    completion.kind === 'function' && hasParenthesis ? completion.name : completion.text;
  return {
    text: text.slice(0, start) + inserted + text.slice(end),
    caret: start + inserted.length,
  };
}
