import { formulaCall, formulaText, textArgument } from '../../src/text/formula-text';

/** The texts between quotation marks in a formula, as Excel reads them. */
function piecesOf(argument: string): string[] {
  return (argument.match(/"(?:[^"]|"")*"/g) ?? []).map((piece) =>
    piece.slice(1, -1).replace(/""/g, '"'),
  );
}

describe('a text as an argument', () => {
  it('is quoted, its own quotation marks doubled', () => {
    expect(textArgument('DU C [say "x"]')).toBe('"DU C [say ""x""]"');
  });

  it.each([undefined, ''])('is nothing where it is left out: %j', (text) => {
    expect(textArgument(text)).toBe('');
  });

  it.each([255, 256, 510, 511, 2000])(
    'of %i characters goes in pieces of at most 255',
    (length) => {
      const text = 'ab"'.repeat(length).slice(0, length);
      const argument = textArgument(text);
      const pieces = piecesOf(argument);
      expect(argument).toBe(pieces.map((piece) => textArgument(piece)).join('&'));
      expect(pieces.join('')).toBe(text);
      expect(pieces).toHaveLength(Math.ceil(length / 255));
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(255);
    },
  );

  it('is not cut through a sign of two units', () => {
    const text = `${'x'.repeat(254)}𠀀y`;
    expect(piecesOf(textArgument(text))).toEqual(['x'.repeat(254), '𠀀y']);
  });
});

describe('a call', () => {
  it.each([
    [['"a"', 'A1:B2', '', ''], '=F("a",A1:B2)'],
    [['"a"', '', '"c"'], '=F("a",,"c")'],
    [[], '=F()'],
    [['', ''], '=F()'],
  ])('of %j leaves out what is left out at the end', (args, text) => {
    expect(formulaCall('F', args)).toBe(text);
  });

  it('shows blocks as array constants', () => {
    expect(
      formulaText('F', [
        [
          [1, 'a"'],
          [null, true],
        ],
        undefined,
        2,
      ]),
    ).toBe('=F({1,"a""";,TRUE},,2)');
  });
});
