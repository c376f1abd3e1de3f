import {
  type Completions,
  complete,
  completionsAt,
} from '../../../../src/pane/regression/form/completions';

const NAMES = ['year', 'K', 'DU', 'GDP growth', '科技创新水平', '绿色经济水平', 'total', ''];

/** Completions where the caret, written |, stands. */
function at(marked: string): Completions {
  return completionsAt(marked.replace('|', ''), marked.indexOf('|'), NAMES);
}
const names = (marked: string): string[] => at(marked).candidates.map(({ name }) => name);

/** The line after the first completion is taken, the caret written |. */
function taken(marked: string): string {
  const completions = at(marked);
  const { text, caret } = complete(marked.replace('|', ''), completions, completions.candidates[0]);
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

describe('the word at the caret', () => {
  it('is completed by columns that begin with it, then by those that contain it', () => {
    expect(names('DU C gr|')).toEqual(['GDP growth']);
    expect(names('DU C 水平|')).toEqual(['科技创新水平', '绿色经济水平']);
    expect(names('DU C 绿|')).toEqual(['绿色经济水平']);
    expect(names('DU C t|')).toEqual(['total', 'GDP growth', '@TREND']);
  });

  it('is completed by functions, the trend, and the constant among the regressors', () => {
    expect(names('DU C lo|')).toEqual(['LOG']);
    expect(names('DU @|')).toEqual(['@TREND']);
    expect(names('DU c|')).toEqual(['C']);
    expect(names('c|')).toEqual([]);
    expect(names('DU LOG(K(-1)+c|')).toEqual([]);
  });

  it('may be missing: then everything is offered', () => {
    expect(names('DU |')).toEqual([
      ...['year', 'K', 'DU', 'GDP growth', '科技创新水平', '绿色经济水平', 'total'],
      ...['C', 'LOG', 'EXP', 'ABS', 'SQR', 'D', 'DLOG', '@TREND'],
    ]);
  });

  it('is a whole name in brackets, where only columns are offered', () => {
    expect(names('DU C [gdp gr|')).toEqual(['GDP growth']);
    expect(names('DU C [l|')).toEqual(['total']);
  });

  it('is no name where it is a number, or the word between two lags', () => {
    expect(names('DU C K^2|')).toEqual([]);
    expect(names('DU C K(-1 to|')).toEqual([]);
    expect(names('DU C LOG(to|')).toEqual(['total']);
  });

  it('may be a name already', () => {
    expect(at('DU C k|').isComplete).toBe(true);
    expect(at('DU c|').isComplete).toBe(true);
    expect(at('DU C gd|').isComplete).toBe(false);
    expect(at('DU C log|').isComplete).toBe(false);
  });
});

describe('a completion that is taken', () => {
  it.each([
    ['DU C gr|', 'DU C [GDP growth]|'],
    ['DU C [gdp gr|', 'DU C [GDP growth]|'],
    ['DU C [gdp| gr] K', 'DU C [GDP growth]| K'],
    ['DU C [gdp| K [X]', 'DU C [GDP growth]| K [X]'],
    ['DU C ＧＤ|', 'DU C [GDP growth]|'],
    ['DU C lo|', 'DU C LOG(|'],
    ['DU C lo|(K)', 'DU C LOG|(K)'],
    ['DU C 科|x(-1)', 'DU C 科技创新水平|(-1)'],
    ['DU @t|', 'DU @TREND|'],
    ['d|', 'DU|'],
  ])('makes %p %p', (before, after) => {
    expect(taken(before)).toBe(after);
  });
});
