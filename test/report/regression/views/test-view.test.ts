import type { Report } from '../../../../src/report/report';
import {
  conclusion,
  testView,
  undefinedNotes,
} from '../../../../src/report/regression/views/test-view';
import type { RegressionTestName } from '../../../../src/statistics/regression/diagnostics/run-test';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import { type Language } from '../../../../src/text/language';
import { regressionTexts } from '../../../../src/text/regression-texts';
import { HENAN_EQUATION, henanTable } from '../../../support/henan';
import { inputErrorOf } from '../../../support/reason-of';
import { linesOf, shownIn, tablesOf } from '../../../support/report-cells';
import { tableOf } from '../../../support/series-table';

const regression = runRegression(henanTable(), { equation: HENAN_EQUATION });
const view = (test: RegressionTestName, argument?: string, language: Language = 'en'): Report =>
  testView(regression, { test, argument }, language);

describe('a test as EViews prints it', () => {
  it('has its heading, each statistic beside its probability, a conclusion, its own regression', () => {
    const report = view('bpg');
    expect(report.parts.map(({ kind }) => kind)).toEqual([
      'lines',
      'table',
      'lines',
      'lines',
      'table',
    ]);
    expect(linesOf(report, 'heading')).toEqual([
      'Heteroskedasticity Test: Breusch-Pagan-Godfrey',
      'Null hypothesis: Homoskedasticity',
      'Test Equation:',
      'Dependent Variable: RESID^2',
      'Method: Least Squares',
      'Included observations: 16',
    ]);
    const [statistics, equation] = tablesOf(report);
    expect(shownIn(statistics)).toEqual([
      ['F-statistic', '1.678637', 'Prob. F(3,12)', '0.2243'],
      ['Obs*R-squared', '4.729690', 'Prob. Chi-Square(3)', '0.1927'],
      ['Scaled explained SS', '0.973037', 'Prob. Chi-Square(3)', '0.8078'],
    ]);
    expect(equation.headings).toEqual([
      'Variable',
      'Coefficient',
      'Std. Error',
      't-Statistic',
      'Prob.',
    ]);
    expect(shownIn(equation)[0].slice(0, 2)).toEqual(['C', '0.013915']);
  });

  it('is named for the test and the dependent variable', () => {
    expect(view('bg').sheetName).toBe('BG DU');
  });

  it('names terms that are left out of its regression, in both languages', () => {
    const dummy = tableOf({
      Y: [1, 4, 2, 6, 3, 7, 5, 9, 8],
      X: [0, 1, 0, 1, 1, 0, 1, 0, 1],
      Z: [3, 1, 4, 1, 5, 9, 2, 6, 8],
    });
    const run = runRegression(dummy, { equation: 'Y C X Z' });
    const notes = (language: Language): string =>
      linesOf(testView(run, { test: 'whitecross' }, language), 'note').join('\n');
    expect(notes('en')).toMatch(/^Left out of the test equation.*: X\^2\.$/m);
    expect(notes('zh')).toMatch(/剔除：X\^2。$/m);
  });
});

describe('the conclusion of a test', () => {
  const en = regressionTexts('en');
  const say = (probability: number, language: Language = 'en'): string =>
    conclusion(probability, 'H', regressionTexts(language)).join();

  it.each([
    [0.2243, 'The hypothesis that H is not rejected at the 5% level (p = 0.2243).'],
    [0.0123, 'The hypothesis that H is rejected at the 5% level (p = 0.0123).'],
    [0.05, 'The hypothesis that H is not rejected at the 5% level (p = 0.0500).'],
    [0.04999, 'The hypothesis that H is rejected at the 5% level (p < 0.05).'],
    [0.05001, 'The hypothesis that H is not rejected at the 5% level (p > 0.05).'],
    [1e-300, 'The hypothesis that H is rejected at the 5% level (p < 0.0001).'],
    [0, 'The hypothesis that H is rejected at the 5% level (p < 0.0001).'],
    [0.99999, 'The hypothesis that H is not rejected at the 5% level (p > 0.9999).'],
    [1, 'The hypothesis that H is not rejected at the 5% level (p = 1.0000).'],
  ])('says at p %p', (probability, expected) => {
    expect(say(probability)).toBe(expected);
  });

  it('says the same in Chinese', () => {
    expect(say(0.04999, 'zh')).toBe('在 5% 显著性水平下拒绝原假设“H”（p < 0.05）。');
    expect(say(0.05001, 'zh')).toBe('在 5% 显著性水平下不能拒绝原假设“H”（p > 0.05）。');
  });

  it('is not drawn from a probability that cannot be formed', () => {
    expect(conclusion(NaN, 'H', en)).toEqual([]);
  });

  it.each<[RegressionTestName, string | undefined]>([
    ['bg', undefined],
    ['bpg', undefined],
    ['harvey', undefined],
    ['glejser', undefined],
    ['arch', undefined],
    ['white', undefined],
    ['whitecross', undefined],
    ['jb', undefined],
    ['reset', undefined],
    ['chow', '2009'],
    ['durbinh', undefined],
  ])('stands under %s in both languages', (test, argument) => {
    const [note] = linesOf(view(test, argument), 'note');
    const [chinese] = linesOf(view(test, argument, 'zh'), 'note');
    const isRejected = test === 'chow';
    expect(note).toMatch(
      isRejected
        ? /^The hypothesis that .+ is rejected at the 5% level \(p = 0\.\d{4}\)\.$/
        : /^The hypothesis that .+ is not rejected at the 5% level \(p = 0\.\d{4}\)\.$/,
    );
    expect(chinese).toMatch(
      isRejected
        ? /^在 5% 显著性水平下拒绝原假设“.+”（p = 0\.\d{4}）。$/
        : /^在 5% 显著性水平下不能拒绝原假设“.+”（p = 0\.\d{4}）。$/,
    );
  });

  it.each<RegressionTestName>(['q', 'vif', 'cusum', 'influence'])(
    'is not drawn by %s, which tests no hypothesis',
    (test) => {
      expect(linesOf(view(test), 'note').join()).not.toContain('hypothesis');
    },
  );
});

describe('what is not defined', () => {
  const withoutLag = runRegression(henanTable(), { equation: 'DU C K' });
  const durbin = (language: Language): string[] =>
    linesOf(testView(withoutLag, { test: 'durbinh' }, language), 'note');

  it('says why, and lets the test beside it speak', () => {
    const [, h] = shownIn(tablesOf(testView(withoutLag, { test: 'durbinh' }, 'en'))[0]);
    expect(h).toEqual(["Durbin's h", '#N/A', 'Prob. Normal', '#N/A']);
    expect(durbin('en')[1]).toBe(
      "Durbin's h is not defined: the first lag of the dependent variable is not among the regressors.",
    );
    expect(durbin('zh')[1]).toBe("Durbin's h 没有定义：解释变量中没有因变量的一阶滞后。");
  });

  it('is told once, however many statistics share it', () => {
    const undefinedH = { name: 'durbinH', value: { undefined: 'noLaggedDependent' } } as const;
    expect(undefinedNotes({ statistics: [undefinedH, undefinedH] }, 'en')).toHaveLength(1);
    expect(undefinedNotes({ statistics: [{ name: 'durbinH', value: NaN }] }, 'en')).toEqual([]);
  });

  it('is everything beside an exact fit, in an error of its own', () => {
    const line = tableOf({ X: [1, 2, 3, 4, 5], Y: [3, 5, 7, 9, 11] });
    const exact = runRegression(line, { equation: 'Y C X' });
    expect(inputErrorOf(() => testView(exact, { test: 'jb' }, 'en')).reason).toEqual({
      code: 'statisticUndefined',
      statistic: 'jb',
      why: 'exactFit',
    });
  });
});
