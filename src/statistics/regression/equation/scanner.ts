import { InputError } from '../../../errors/input-error';
import type { ExpectedInEquation } from '../../../errors/reason';

/** Longer terms are no terms that a person wrote; the parts of a term may stand inside each other. */
const MOST_PARTS = 200;

/** A reader of an equation's text that knows where it is. */
export class Scanner {
  position = 0;
  private depth = 0;
  private parts = 0;

  constructor(readonly text: string) {}

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  beginTerm(): void {
    this.parts = 0;
  }

  /** Counts a part of the term: an operand or a sign. */
  countPart(): void {
    if (++this.parts <= MOST_PARTS) return;
    const { position } = this;
    throw new InputError({ code: 'termTooLong', position, allowed: MOST_PARTS });
  }

  /** The next character; blanks are skipped inside parentheses only, where they end no term. */
  get next(): string {
    if (this.depth > 0) this.skipBlanks();
    return this.text.charAt(this.position);
  }

  skipBlanks(): void {
    while (/\s/.test(this.text.charAt(this.position))) this.position++;
  }

  /** Takes the given character if it is next. */
  take(character: string): boolean {
    if (this.next !== character) return false;
    this.position++;
    return true;
  }

  /** Takes what the pattern, which has to be sticky, matches here. */
  match(pattern: RegExp): string | undefined {
    if (this.depth > 0) this.skipBlanks();
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  /** Reads what stands in parentheses, the opening one being next. */
  inParentheses<Result>(read: () => Result): Result {
    this.position++;
    this.depth++;
    const result = read();
    if (this.next !== ')') this.fail('closingParenthesis');
    this.position++;
    this.depth--;
    return result;
  }

  /** Goes back to try another reading. */
  rewind(position: number): void {
    this.position = position;
  }

  fail(expected: ExpectedInEquation, position = this.position): never {
    const rest = this.text.slice(position);
    const found = rest.match(/^\S[\p{L}\p{N}_.]*/u)?.[0] ?? rest.charAt(0);
    throw new InputError({ code: 'equationSyntax', position, expected, found });
  }
}
