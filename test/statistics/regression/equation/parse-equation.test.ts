import type { Expression } from '../../../../src/statistics/regression/equation/expression';
import {
  parseEquation,
  parseTerms,
} from '../../../../src/statistics/regression/equation/parse-equation';
import { reasonOf } from '../../../support/reason-of';

/** An expression with all its brackets, so that precedence can be read off. */
function bracketed(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'trend':
      return '@TREND';
    case 'series':
      return expression.name + (expression.shift === 0 ? '' : `{${expression.shift}}`);
    case 'function':
      return `${expression.name}(${bracketed(expression.argument)})`;
    case 'difference':
      return `D${expression.order}(${bracketed(expression.argument)})`;
    case 'negate':
      return `(-${bracketed(expression.operand)})`;
    case 'binary': {
      const { left, operator, right } = expression;
      return `(${bracketed(left)}${operator}${bracketed(right)})`;
    }
  }
}

/** How a single regressor is read. */
function read(term: string): string {
  const [regressor] = parseEquation(`Y ${term}`).regressors;
  return regressor.kind === 'constant' ? 'constant' : bracketed(regressor.expression);
}

const texts = (equation: string): string[] =>
  parseEquation(equation).regressors.map(({ text }) => text);

const reason = (equation: string): unknown => reasonOf(() => parseEquation(equation));

describe('an equation', () => {
  it('names the dependent variable first, then the regressors, in capitals', () => {
    const { dependent } = parseEquation('du c K k(-1) Du(-1)');
    expect(dependent.text).toBe('DU');
    expect(texts('du c K k(-1) Du(-1)')).toEqual(['C', 'K', 'K(-1)', 'DU(-1)']);
  });

  it('may be broken by tabs, line ends and blanks at the ends', () => {
    expect(texts('  Y\tC\n K  ')).toEqual(['C', 'K']);
  });

  it('may be written in full-width signs with the minus of a Chinese keyboard', () => {
    expect(texts('ＤＵ　Ｃ　Ｋ（－１）　Ｋ（\u22122）')).toEqual(['C', 'K(-1)', 'K(-2)']);
  });

  it('takes letters of any script for a plain word', () => {
    expect(texts('融合度 C 科技水平(-1) naïve_2.b')).toEqual(['C', '科技水平(-1)', 'NAÏVE_2.B']);
  });

  it('takes any name in square brackets', () => {
    expect(read('[GDP growth, %](-1)')).toBe('GDP growth, %{-1}');
    expect(texts('Y [gdp  growth] [C]')).toEqual(['[GDP  GROWTH]', '[C]']);
  });

  it('may take an expression for its dependent variable', () => {
    const { dependent } = parseEquation('LOG(Y/2) C K');
    expect(dependent.text).toBe('LOG(Y/2)');
    expect(bracketed(dependent.expression)).toBe('LOG((Y/2))');
  });
});

describe('precedence in a term', () => {
  it.each([
    ['X^2', '(X^2)'],
    ['-X^2', '(-(X^2))'],
    ['X^-2', '(X^(-2))'],
    ['X^2^3', '(X^(2^3))'],
    ['(X^2)^3', '((X^2)^3)'],
    ['K*DU', '(K*DU)'],
    ['K+DU*X', '(K+(DU*X))'],
    ['K-DU-X', '((K-DU)-X)'],
    ['K/DU/X', '((K/DU)/X)'],
    ['K/DU*X', '((K/DU)*X)'],
    ['-K*X', '((-K)*X)'],
    ['2*-K', '(2*(-K))'],
    ['--K', '(-(-K))'],
    ['+K', 'K'],
    ['(K + DU) ', '(K+DU)'],
    ['( K * ( DU - 1.5e-3 ) )', '(K*(DU-0.0015))'],
    ['.5*K', '(0.5*K)'],
    ['K(-1)^2', '(K{-1}^2)'],
    ['X^2*K', '((X^2)*K)'],
  ])('reads %s as %s', (term, expected) => {
    expect(read(term)).toBe(expected);
  });
});

describe('functions of the equation language', () => {
  it.each([
    ['LOG(K)', 'LOG(K)'],
    ['exp(K+1)', 'EXP((K+1))'],
    ['Abs(-K)', 'ABS((-K))'],
    ['SQR(K(-1))', 'SQR(K{-1})'],
    ['DLOG(K)', 'D1(LOG(K))'],
    ['D(K)', 'D1(K)'],
    ['D(K,2)', 'D2(K)'],
    ['D(2 * K)', 'D1((2*K))'],
    ['D(1 - K)', 'D1((1-K))'],
    ['D( -2 *K , 2 )', 'D2(((-2)*K))'],
    ['D( -2 )', 'D{-2}'],
    ['D( K , 2 )', 'D2(K)'],
    ['D(K(-1))', 'D1(K{-1})'],
    ['D(-K)', 'D1((-K))'],
    ['D(LOG(K)*2)', 'D1((LOG(K)*2))'],
    ['@trend', '@TREND'],
    ['@TREND^2', '(@TREND^2)'],
  ])('reads %s as %s', (term, expected) => {
    expect(read(term)).toBe(expected);
  });

  it('reads their names without parentheses as columns', () => {
    expect(read('LOG')).toBe('LOG');
    expect(read('DLOG+D')).toBe('(DLOG+D)');
  });

  it('reads D with a number as a lag of the column D, as with any other column', () => {
    expect([read('D'), read('D(-1)'), read('D(1)'), read('D( -2 )')]).toEqual([
      'D',
      'D{-1}',
      'D{1}',
      'D{-2}',
    ]);
    expect(texts('Y D(-1 to -2)')).toEqual(['D(-1)', 'D(-2)']);
  });

  it('reads a bracketed name as a column, whatever it is called', () => {
    expect([read('[D](-1)'), read('[LOG]'), read('[C]*2')]).toEqual(['D{-1}', 'LOG', '(C*2)']);
  });
});

describe('ranges of lags', () => {
  it.each([
    ['K(-1 to -4)', ['K(-1)', 'K(-2)', 'K(-3)', 'K(-4)']],
    ['K(0 to -2)', ['K', 'K(-1)', 'K(-2)']],
    ['K(to -2)', ['K', 'K(-1)', 'K(-2)']],
    ['K(TO -1)', ['K', 'K(-1)']],
    ['K(1 to -1)', ['K(1)', 'K', 'K(-1)']],
    ['K(-2 to -2)', ['K(-2)']],
    ['[a b](-1 to -2)', ['[A B](-1)', '[A B](-2)']],
  ])('%s stands for each of its lags', (range, expected) => {
    expect(texts(`Y ${range}`)).toEqual(expected);
  });

  it('shift the series by their lags', () => {
    const shifts = parseEquation('Y K(1 to -1)').regressors.map((regressor) =>
      regressor.kind === 'term' ? bracketed(regressor.expression) : regressor.text,
    );
    expect(shifts).toEqual(['K{1}', 'K', 'K{-1}']);
  });
});

describe('the terms of an equation', () => {
  it('stand where they are written, a range of lags in one place', () => {
    const text = ' Y c [a b](-1 to -3)  LOG( K ) ';
    const terms = parseTerms(text).map(({ regressors, start, end }) => [
      text.slice(start, end),
      regressors.length,
    ]);
    expect(terms).toEqual([
      ['Y', 1],
      ['c', 1],
      ['[a b](-1 to -3)', 3],
      ['LOG( K )', 1],
    ]);
  });

  it('may lack regressors', () => {
    expect(parseTerms('Y')).toHaveLength(1);
  });
});

describe('what is wrong with an equation, and where', () => {
  const syntax = (position: number, expected: string, found: string): unknown => ({
    code: 'equationSyntax',
    position,
    expected,
    found,
  });

  it.each([
    ['', syntax(0, 'term', '')],
    ['   ', syntax(3, 'term', '')],
    ['Y C K(-1', syntax(8, 'closingParenthesis', '')],
    ['Y C (K+2', syntax(8, 'closingParenthesis', '')],
    ['Y C [K', syntax(6, 'closingBracket', '')],
    ['Y C [K]]', syntax(8, 'closingBracket', '')],
    ['Y C K(-1 - 2)', syntax(9, 'closingParenthesis', '-')],
    ['Y C K)', syntax(5, 'endOfTerm', ')')],
    ['Y=C+K', syntax(1, 'endOfTerm', '=C')],
    ['Y C K,L', syntax(5, 'endOfTerm', ',L')],
    ['Y C K(-1)(-1)', syntax(9, 'endOfTerm', '(')],
    ['Y C K(-1 to -3)^2', syntax(15, 'endOfTerm', '^2')],
    ['Y C @TREND(1)', syntax(10, 'endOfTerm', '(1')],
    ['Y C K^', syntax(6, 'operand', '')],
    ['Y C K* X', syntax(6, 'operand', ' ')],
    ['Y C *K', syntax(4, 'operand', '*K')],
    ['Y C 2K', syntax(4, 'operand', '2K')],
    ['Y C ()', syntax(5, 'operand', ')')],
    ['Y C K(-1 to x)', syntax(12, 'integer', 'x')],
    ['Y C D(K,x)', syntax(8, 'integer', 'x')],
    ['Y C @TREN', syntax(4, 'plainWordAfterAt', '@TREN')],
    ['K(-1 to -3) C', syntax(0, 'dependentIsOneSeries', 'K')],
    ['Y', { code: 'noRegressors' }],
    ['C Y', { code: 'constantInsideTerm', position: 0 }],
    ['  C Y', { code: 'constantInsideTerm', position: 2 }],
    ['Y C*K', { code: 'constantInsideTerm', position: 2 }],
    ['Y K*C', { code: 'constantInsideTerm', position: 4 }],
    ['Y C(-1)', { code: 'constantInsideTerm', position: 2 }],
    ['Y C(-1 to -2)', { code: 'constantInsideTerm', position: 2 }],
    ['Y C 3', { code: 'termWithoutSeries', position: 4, term: '3' }],
    ['Y C K +1', { code: 'termWithoutSeries', position: 6, term: '+1' }],
    ['2 C', { code: 'termWithoutSeries', position: 0, term: '2' }],
    ['Y C K k', { code: 'repeatedTerm', position: 6, term: 'K' }],
    ['Y K [k]', { code: 'repeatedTerm', position: 4, term: '[K]' }],
    ['Y K(-1) (K(-1))', { code: 'repeatedTerm', position: 8, term: '(K(-1))' }],
    ['Y DLOG(K) D(LOG(K))', { code: 'repeatedTerm', position: 10, term: 'D(LOG(K))' }],
    ['Y C C', { code: 'repeatedTerm', position: 4, term: 'C' }],
    ['Y K(-2) K(-1 to -3)', { code: 'repeatedTerm', position: 8, term: 'K(-2)' }],
    ['Y K(-1 to -300)', { code: 'lagRangeTooLong', position: 2, count: 300, allowed: 200 }],
    ['Y D(K,0)', { code: 'differenceOrder', position: 6, order: 0, allowed: 20 }],
    ['Y D(K,999999999)', { code: 'differenceOrder', position: 6, order: 999999999, allowed: 20 }],
  ])('%p', (equation, expected) => {
    expect(reason(equation)).toEqual(expected);
  });

  it('names the functions there are where another one is called', () => {
    expect(reason('Y C SIN(K)')).toEqual({
      code: 'unknownEquationFunction',
      position: 4,
      name: 'SIN',
      known: ['LOG', 'EXP', 'ABS', 'SQR', 'D', 'DLOG'],
    });
  });

  it.each(['(', '-', 'K+', 'K^', 'D(', 'LOG('])(
    'stops at a term that repeats %p without end',
    (part) => {
      expect(reason(`Y C ${part.repeat(50000)}`)).toMatchObject({ code: 'termTooLong' });
    },
  );
});
