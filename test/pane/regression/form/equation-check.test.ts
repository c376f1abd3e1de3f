import {
  equationReason,
  isUnfinished,
  markReason,
  reasonInEquation,
} from '../../../../src/pane/regression/form/equation-check';
import { InputError } from '../../../../src/errors/input-error';

const NAMES = ['K', 'DU', 'GDP growth'];

/** What is marked, and whether more text may still mend it. */
function check(text: string): { code: string; marked?: string | undefined; isUnfinished: boolean } {
  const reason = equationReason(text, NAMES);
  if (reason === undefined) throw new Error('nothing is wrong');
  const marked = markReason(text, reason)?.marked;
  return { code: reason.code, marked, isUnfinished: isUnfinished(text, reason) };
}

describe('an equation that is being written', () => {
  it.each(['', '  ', 'DU C K', 'du c [gdp growth](-1) log(k)'])('has nothing wrong: %p', (text) => {
    expect(equationReason(text, NAMES)).toBeUndefined();
  });

  it.each([
    ['DU', 'noRegressors', undefined],
    ['DU C X', 'unknownName', 'X'],
    ['DU C LOG(', 'equationSyntax', ' '],
    ['DU C LOG(K', 'equationSyntax', ' '],
    ['DU C [GDP gr', 'equationSyntax', ' '],
    ['DU C [GDP]', 'unknownName', '[GDP]'],
    ['DU C K(-1 to', 'equationSyntax', ' '],
    ['DU C K(', 'unknownEquationFunction', 'K'],
    ['DU C K( -', 'unknownEquationFunction', 'K'],
    ['DU C K(to -', 'unknownEquationFunction', 'K'],
    ['DU C @TR', 'equationSyntax', '@TR'],
    ['DU C K K', 'repeatedTerm', 'K'],
    ['DU C 2', 'termWithoutSeries', '2'],
    ['DU C (2)', 'termWithoutSeries', '(2)'],
    ['DU C D(K,0', 'differenceOrder', '0'],
  ])('%p is unfinished', (text, code, marked) => {
    expect(check(text)).toEqual({ code, marked, isUnfinished: true });
  });

  it.each([
    ['DU C X ', 'unknownName', 'X'],
    ['DU C X(-1)', 'unknownName', 'X'],
    ['X', 'noRegressors', undefined, true],
    ['DU C X K', 'unknownName', 'X'],
    ['DU C SIN(K', 'unknownEquationFunction', 'SIN'],
    ['DU=C+K', 'equationSyntax', '='],
    ['DU C K)', 'equationSyntax', ')'],
    ['DU C K K K(-1)', 'repeatedTerm', 'K'],
    ['DU C [GDP  growth] [gdp growth] ', 'repeatedTerm', '[gdp growth]'],
    ['DU C K(-1 to -300)', 'lagRangeTooLong', 'K'],
    ['C K', 'constantInsideTerm', 'C'],
    ['DU C [X] [GDP', 'equationSyntax', ' ', true],
  ])('%p is told at once, where it lies', (text, code, marked, isUnfinished = false) => {
    expect(check(text)).toEqual({ code, marked, isUnfinished });
  });

  it('tells of two columns of one name, though of no place', () => {
    const reason = equationReason('K DU', ['k', 'DU', 'K']);
    expect(reason).toEqual({ code: 'duplicateName', name: 'K', first: 1, second: 3 });
    expect(reason && markReason('K DU', reason)).toBeUndefined();
  });
});

describe('the error of a run', () => {
  it('lies in the equation where it has a place there, or where the regressors are missing', () => {
    const unknown = { code: 'unknownName', position: 5, name: 'X', available: ['K'] } as const;
    expect(reasonInEquation(new InputError(unknown))).toEqual(unknown);
    expect(reasonInEquation(new InputError({ code: 'noRegressors' }))).toBeDefined();
    expect(
      reasonInEquation(new InputError({ code: 'sampleSyntax', arrived: '2000' })),
    ).toBeUndefined();
    expect(reasonInEquation(new Error('the host failed'))).toBeUndefined();
  });
});
