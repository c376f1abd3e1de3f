import { reportSheet } from '../../../../src/report/report-sheet';
import {
  REGRESSION_VIEWS,
  regressionView,
} from '../../../../src/report/regression/views/regression-view';
import { TEST_NAMES } from '../../../../src/statistics/regression/diagnostics/run-test';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import { HENAN_EQUATION, henanTable } from '../../../support/henan';
import { linesOf } from '../../../support/report-cells';

const regression = runRegression(henanTable(), { equation: HENAN_EQUATION });
const argumentOf = (view: string): string | undefined => (view === 'chow' ? '2009' : undefined);

it('has every test of a regression among its views, each once', () => {
  const tests = TEST_NAMES.filter((name) => name !== 'adf' && name !== 'granger');
  expect([...REGRESSION_VIEWS].sort()).toEqual(['fit', 'intervals', 'longRun', ...tests].sort());
});

describe.each(REGRESSION_VIEWS)('the view %s', (view) => {
  const of = (language: 'en' | 'zh') =>
    regressionView(regression, { view, argument: argumentOf(view) }, language);

  it('begins with its heading and says nothing undefined', () => {
    const [first] = of('en').parts;
    expect(first).toMatchObject({ kind: 'lines', role: 'heading' });
    for (const language of ['en', 'zh'] as const) {
      expect(JSON.stringify(of(language).parts)).not.toMatch(/undefined lag|NaN lag|\[object/);
      for (const line of [...linesOf(of(language), 'heading'), ...linesOf(of(language), 'note')]) {
        expect(line).not.toMatch(/NaN|undefined|Infinity|\[object/);
      }
    }
  });

  it('differs between languages in its notes alone', () => {
    const withoutNotes = (language: 'en' | 'zh') =>
      of(language).parts.filter((part) => part.kind !== 'lines' || part.role !== 'note');
    expect(withoutNotes('zh')).toEqual(withoutNotes('en'));
    for (const note of linesOf(of('zh'), 'note')) expect(note).toMatch(/\p{Script=Han}/u);
    for (const note of linesOf(of('en'), 'note')) expect(note).not.toMatch(/\p{Script=Han}/u);
  });

  it('can be put on a sheet', () => {
    expect(reportSheet(of('en')).blocks.length).toBeGreaterThan(1);
  });
});
