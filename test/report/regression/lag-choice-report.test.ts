import { lagChoiceReport } from '../../../src/report/regression/lag-choice-report';
import { reportSheet } from '../../../src/report/report-sheet';
import { LAG_CRITERIA, type LagCriterion } from '../../../src/statistics/regression/lag-candidate';
import { type LagChoice, chooseLags } from '../../../src/statistics/regression/lag-choice';
import { henanTable } from '../../support/henan';
import { columnIn, linesOf, shownIn, tablesOf, valuesOf } from '../../support/report-cells';
import { expectTidy } from '../../support/sheet-areas';
import { tableOf } from '../../support/series-table';

const chosenUpTo = (most: number): LagChoice =>
  chooseLags(henanTable(), {
    equation: 'DU C K',
    dependentLags: most,
    leastDependentLags: 0,
    seriesLags: { K: most },
  });
const choice = chosenUpTo(2);
const HEADINGS = { aic: 'AIC', sc: 'SC', hq: 'HQ', adjustedRSquared: 'Adj. R-sq' } as const;
const tableOfReport = (own: LagChoice, criterion: LagCriterion) =>
  tablesOf(lagChoiceReport(own, criterion, 'en'))[0];

describe.each(LAG_CRITERIA)('lags ranked by %s', (criterion) => {
  const table = tableOfReport(choice, criterion);
  const numbers = columnIn(table, HEADINGS[criterion]).map(({ value }) => Number(value));

  it('begin with the best', () => {
    const sign = criterion === 'adjustedRSquared' ? -1 : 1;
    expect(numbers).toEqual([...numbers].sort((a, b) => sign * (a - b)));
    expect(table.rows).toHaveLength(choice.candidates.length);
    const { equation } = choice.candidates[choice.best[criterion].place];
    expect(table.rows[0][0].value).toBe(equation);
  });

  it('mark the best of every column once', () => {
    for (const other of LAG_CRITERIA) {
      const place = (table.headings ?? []).indexOf(HEADINGS[other]);
      const marked = table.rows.filter((row) => row[place + 1].value === '*');
      expect(marked.map((row) => row[0].value)).toEqual([
        choice.candidates[choice.best[other].place].equation,
      ]);
    }
  });
});

describe('the report of a choice of lags', () => {
  const report = lagChoiceReport(choice, 'aic', 'en');

  it('holds every candidate’s numbers with all digits', () => {
    const [table] = tablesOf(report);
    for (const row of valuesOf(table)) {
      const candidate = choice.candidates.find(({ equation }) => equation === row[0])!;
      expect(row[1]).toBe(candidate.coefficientCount);
      expect(row[2]).toBe(candidate.logLikelihood);
      expect([row[3], row[5], row[7], row[9]]).toEqual(
        LAG_CRITERIA.map((criterion) => candidate[criterion]),
      );
    }
  });

  it('tells over which observations they were compared, in both languages', () => {
    const notes = (language: 'en' | 'zh') =>
      linesOf(lagChoiceReport(choice, 'aic', language), 'note');
    expect(notes('en')[0]).toBe(
      '9 combinations of lag orders, all compared over the 15 observations that the largest leaves; criteria per observation, the best of each column marked *.',
    );
    expect(notes('zh')[0]).toBe(
      '共 9 种滞后组合，均使用最大模型所余的 15 个观测；准则按每个观测计，各列最优者标 *。',
    );
  });

  it('tells where the chosen equation by itself has more observations', () => {
    const fewer = { ...choice.best, sc: { ...choice.best.sc, ownObservationCount: 16 } };
    const notes = linesOf(lagChoiceReport({ ...choice, best: fewer }, 'sc', 'en'), 'note');
    expect(notes[1]).toBe(
      'Run by itself, the chosen equation has 16 observations: its estimates then differ from those compared here.',
    );
    const same = { ...choice.best, sc: { ...choice.best.sc, ownObservationCount: 15 } };
    expect(linesOf(lagChoiceReport({ ...choice, best: same }, 'sc', 'en'), 'note')).toHaveLength(1);
  });

  it('can be put on a sheet, its marks left and its numbers right', () => {
    const plan = reportSheet(report);
    expectTidy(plan);
    const right = plan.looks.filter(({ look }) => look === 'alignRight');
    expect(right.map(({ at }) => at.column)).toEqual([1, 2, 3, 5, 7, 9]);
  });
});

describe('candidates that cannot be compared', () => {
  const because = (own: 'collinear' | 'exactFit') =>
    own === 'collinear'
      ? ({ because: own, term: 'X(-2)', others: ['X'] } as const)
      : ({ because: own } as const);
  const spoilt = (count: number, own: 'collinear' | 'exactFit', from = choice): LagChoice => ({
    ...from,
    candidates: from.candidates.map((candidate, place) =>
      place < from.candidates.length - count ||
      Object.values(from.best).some((best) => best.place === place)
        ? candidate
        : { ...candidate, aic: NaN, notComparable: because(own) },
    ),
  });

  it('are left out of the ranking and told of with the reason, in both languages', () => {
    const report = lagChoiceReport(spoilt(1, 'collinear'), 'aic', 'en');
    const { equation } = choice.candidates[8];
    expect(tablesOf(report)[0].rows).toHaveLength(8);
    expect(shownIn(tablesOf(report)[0]).flat()).not.toContain('#DIV/0!');
    expect(linesOf(report, 'note')).toContain(
      `${equation} cannot be compared: its regressors are collinear.`,
    );
    expect(linesOf(lagChoiceReport(spoilt(1, 'exactFit'), 'aic', 'en'), 'note')).toContain(
      `${equation} cannot be compared: it fits exactly.`,
    );
    expect(linesOf(lagChoiceReport(spoilt(1, 'collinear'), 'aic', 'zh'), 'note')).toContain(
      `${equation} 无法比较：解释变量共线。`,
    );
  });

  it('are counted where they are many', () => {
    const many = spoilt(16, 'exactFit', chosenUpTo(3));
    const count = many.candidates.filter((own) => own.notComparable !== undefined).length;
    expect(count).toBeGreaterThan(5);
    const notes = linesOf(lagChoiceReport(many, 'aic', 'en'), 'note');
    expect(notes.filter((note) => note.includes('cannot be compared'))).toHaveLength(5);
    expect(notes[notes.length - 1]).toBe(`and ${count - 5} more`);
  });

  it('are found by the choice itself', () => {
    const x = [1, 2, 4, 3, 1, 2, 4, 3, 1, 2, 4, 3, 1, 2, 4, 3];
    const table = tableOf({ Y: x.map((value, row) => value + Math.sin(row)), X: x });
    const found = chooseLags(table, { equation: 'Y C X', dependentLags: 0, seriesLags: { X: 4 } });
    const report = lagChoiceReport(found, 'aic', 'en');
    expect(linesOf(report, 'note').join()).toContain(
      'Y C X(0 to -4) cannot be compared: its regressors are collinear.',
    );
  });
});
