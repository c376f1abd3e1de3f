import {
  EMPTY_SERIES_DRAFT,
  type SeriesDraft,
  chosenColumns,
  lackOf,
  sameSeriesDrafts,
  seriesReport,
} from '../../../../src/pane/regression/series/series-draft';
import type { Report, ReportTable } from '../../../../src/report/report';
import { HENAN, henanTable } from '../../../support/henan';
import { reasonOf } from '../../../support/reason-of';
import { tableOf } from '../../../support/series-table';

const asked = (part: Partial<SeriesDraft>): SeriesDraft => ({ ...EMPTY_SERIES_DRAFT, ...part });

const reportOf = (part: Partial<SeriesDraft>): Report =>
  seriesReport(henanTable(), asked(part), 'en');

const titles = ({ parts }: Report): string[] =>
  parts.flatMap((part) =>
    part.kind === 'lines' && part.role === 'heading' ? [part.lines[0]] : [],
  );

const tables = ({ parts }: Report): ReportTable[] =>
  parts.filter((part): part is ReportTable => part.kind === 'table');

/** The value beside a label. */
const valueOf = ({ rows }: ReportTable, label: string): unknown =>
  rows.find(([first]) => first.value === label)?.[1].value;

describe('the columns that are chosen', () => {
  it('are found by their names, in the order of the data', () => {
    expect(chosenColumns(['year', 'K', '', 'DU'], ['DU', 'K'])).toEqual([1, 3]);
  });

  it('are those only that the data have; columns without a name are none', () => {
    expect(chosenColumns(['year', ''], ['K', ''])).toEqual([]);
  });

  it('are all columns of a name that stands twice', () => {
    expect(chosenColumns(['K', 'K'], ['K'])).toEqual([0, 1]);
  });
});

describe('what is lacking', () => {
  it('is a series, or two where two are compared', () => {
    expect(lackOf(asked({ analysis: 'statistics' }), [])).toBe('chooseOne');
    expect(lackOf(asked({ analysis: 'correlation' }), [1])).toBe('chooseTwo');
    expect(lackOf(asked({ analysis: 'granger' }), [1])).toBe('chooseTwo');
    expect(lackOf(asked({ analysis: 'granger' }), [1, 2])).toBeUndefined();
  });

  it('is a number of lags where it is to be given', () => {
    const given = asked({ analysis: 'adf', lagRule: 'given', adfLags: ' ' });
    expect(lackOf(given, [1])).toBe('giveLags');
    expect(lackOf({ ...given, adfLags: '0' }, [1])).toBeUndefined();
    expect(lackOf({ ...given, lagRule: 'aic' }, [1])).toBeUndefined();
  });
});

it('is the same that is asked for when every choice is', () => {
  expect(sameSeriesDrafts(asked({ names: ['K'] }), asked({ names: ['K'] }))).toBe(true);
  expect(sameSeriesDrafts(asked({ names: ['K'] }), asked({ names: ['Du'] }))).toBe(false);
  expect(sameSeriesDrafts(asked({}), asked({ isCommon: false }))).toBe(false);
});

describe('reports on series', () => {
  const names = ['K', 'Du'];

  it('describe each chosen column', () => {
    const [{ headings }] = tables(reportOf({ names }));
    expect(headings).toEqual(['', 'K', 'Du']);
  });

  it('correlate them', () => {
    expect(titles(reportOf({ names, analysis: 'correlation' }))).toEqual([
      'Covariance Analysis: Ordinary',
    ]);
  });

  it('test each for a unit root, with the lags that are given', () => {
    const report = reportOf({ names, analysis: 'adf', lagRule: 'given', adfLags: ' 1 ' });
    const roots = tables(report).filter((table) => valueOf(table, 'Lag Length') !== undefined);
    expect(roots.map((table) => valueOf(table, 'Lag Length'))).toEqual([1, 1]);
    expect(report.sheetName).toBe('ADF K');
  });

  it('choose lags by a criterion, up to the most that are given', () => {
    const lags = (adfLags: string): unknown => {
      const report = reportOf({ names: ['Du'], analysis: 'adf', lagRule: 'aic', adfLags });
      return valueOf(tables(report)[0], 'Lag Length');
    };
    expect(lags('0')).toBe(0);
    expect(Number(lags(''))).toBeGreaterThan(0);
  });

  it('test each pair for causality, once', () => {
    const table = tableOf({
      A: HENAN.map(({ K }) => K),
      B: HENAN.map(({ Du }) => Du),
      D: HENAN.map((year) => Number(year.D)),
    });
    const draft = asked({ names: ['A', 'B', 'D'], analysis: 'granger', grangerLags: '1' });
    const told = tables(seriesReport(table, draft, 'en')).flatMap(({ rows }) =>
      rows.map(([label]) => String(label.value)).filter((label) => label.includes('Granger')),
    );
    const pairs = ['A B', 'B A', 'A D', 'D A', 'B D', 'D B'];
    expect(told.sort()).toEqual(
      pairs.map((pair) => pair.replace(' ', ' does not Granger Cause ')).sort(),
    );
  });

  it.each<[string, Partial<SeriesDraft>]>([
    ['notAWholeNumber', { analysis: 'granger', grangerLags: 'two' }],
    ['unknownChoice', { analysis: 'adf', lagRule: 'given', adfLags: '-1' }],
    ['sampleLabelUnknown', { analysis: 'adf', sample: '1980 1990' }],
    ['unknownGroup', { analysis: 'adf', group: 'PROVINCE' }],
  ])('say what cannot be used: %s', (code, part) => {
    expect(reasonOf(() => reportOf({ names, ...part })).code).toBe(code);
  });
});
