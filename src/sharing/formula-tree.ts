import { type AstExpression, type Node, mergeRefTokens, parse, tokenize } from '@borgar/fx';
import { CUSTOM_FUNCTIONS } from '../functions/custom-functions';

/** A part of a formula. */
export type Tree = AstExpression;
export type CallTree = Extract<Tree, { type: 'CallExpression' }>;

/** A formula, read; undefined where it cannot be. */
export function readFormula(formula: string): Tree | undefined {
  try {
    const tokens = tokenize(formula, { withLocation: true });
    return parse(mergeRefTokens(tokens));
  } catch {
    return undefined;
  }
}

const IDS: ReadonlySet<string> = new Set(CUSTOM_FUNCTIONS.map(({ id }) => id));

/** What files and older versions put before the name of a function: _xlfn., _xlws., _xldudf_. */
const PREFIXES = /^(?:_xl[a-z]*[._])+/i;

/** The custom function that a name calls; undefined for any other. */
export function customFunctionOf(name: string): string | undefined {
  const id = name.replace(PREFIXES, '').toUpperCase();
  return IDS.has(id) ? id : undefined;
}

/** The name of a function without what files put before it. */
export function nativeName(name: string): string {
  return name.replace(PREFIXES, '').toUpperCase();
}

/** A call of one of Yoke's functions, and where its name stands in the formula. */
export interface FoundCall {
  readonly id: string;
  readonly tree: CallTree;
  readonly nameAt: readonly [start: number, end: number];
}

/** Every call of Yoke's functions in a formula, from left to right; texts hold none. */
export function callsIn(tree: Tree): FoundCall[] {
  const found: FoundCall[] = [];
  visit(tree, (part) => {
    const id = isCall(part) ? customFunctionOf(part.callee.name ?? '') : undefined;
    if (id !== undefined) {
      const call = part as CallTree;
      found.push({ id, tree: call, nameAt: [call.callee.loc![0], call.callee.loc![1]] });
    }
  });
  return found.sort((a, b) => a.nameAt[0] - b.nameAt[0]);
}

/** Whether a formula, read in full, calls Yoke: a text that looks like a call is none. */
export function callsYoke(formula: string): boolean {
  const tree = readFormula(formula);
  return tree === undefined || callsIn(tree).length > 0;
}

/** A quick look before a formula is read: whether one of the names stands before a parenthesis. */
export function mayCallYoke(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && CALL.test(formula);
}

const CALL = new RegExp(
  `(?:^|[^A-Z0-9.])(?:${[...IDS].map((id) => id.replace(/\./g, '\\.')).join('|')})\\s*\\(`,
  'i',
);

export function isCall(tree: Tree | Node): tree is CallTree {
  return tree.type === 'CallExpression';
}

/** The parts of a part; arguments that are left out are none. */
export function partsOf(tree: Tree): Tree[] {
  switch (tree.type) {
    case 'UnaryExpression':
    case 'BinaryExpression':
      return present(tree.arguments);
    case 'CallExpression': {
      // A LAMBDA may be called where it is written.
      const callee = tree.callee as Node;
      const called = callee.type === 'LambdaExpression' ? [callee as Tree] : [];
      return [...called, ...present(tree.arguments)];
    }
    case 'ArrayExpression':
      return tree.elements.flat();
    case 'LambdaExpression':
      return present([tree.body]);
    case 'LetExpression':
      return present([...tree.declarations.map(({ init }) => init as Tree | null), tree.body]);
    default:
      return [];
  }
}

function present(parts: readonly (Tree | null)[]): Tree[] {
  return parts.filter((part): part is Tree => part !== null && part !== undefined);
}

export function visit(tree: Tree, see: (part: Tree) => void): void {
  see(tree);
  for (const part of partsOf(tree)) visit(part, see);
}

/** Where a part begins and ends in the formula; an operator's own place does not hold its operands. */
export function placeOf(tree: Tree): [start: number, end: number] {
  const places = [tree.loc!, ...partsOf(tree).map(placeOf)];
  return [Math.min(...places.map(([start]) => start)), Math.max(...places.map(([, end]) => end))];
}
