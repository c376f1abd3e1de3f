import type { ShownBlock } from '../../../src/cells/printed/reader';
import {
  type ReadRegression,
  readRegressionBlock,
} from '../../../src/cells/printed/regression-block';
import {
  namesStatistic,
  robustStatisticNamed,
} from '../../../src/cells/printed/regression-headings';
import { auditRegression } from '../../../src/statistics/audit/regression/regression-audit';

const shown = (cells: unknown[][]): ShownBlock => ({
  cells,
  formats: cells.map((row) => row.map(() => 'General')),
});

const read = (cells: unknown[][], model = 1): ReadRegression =>
  readRegressionBlock(shown(cells), { inParentheses: 'tStatistic', model });

const HEADED = [
  ['Variable', 'Coefficient', 'Std. Error', 't-Statistic', 'Prob.'],
  ['C', '1.200', '0.300', '4.000', '0.0005'],
  ['X', '0.500', '0.200', '2.500', '0.0194'],
];

describe('names of a robust F', () => {
  it.each([
    ['Robust F', 'f'],
    ['F (robust)', 'f'],
    ['F-statistic (robust)', 'f'],
    ['Wald F-statistic', 'f'],
    ['Robust F(2, 28)', 'f'],
    ['稳健F统计量', 'f'],
    ['F统计量（稳健）', 'f'],
    ['Prob(Wald F-statistic)', 'probf'],
    ['Prob > F (robust)', 'probf'],
    ['Prob(F-statistic, robust)', 'probf'],
    ['稳健F的概率', 'probf'],
    ['F', undefined],
    ['F-statistic', undefined],
    ['Prob(F-statistic)', undefined],
    ['Robust R²', undefined],
    ['Robust', undefined],
    ['Wald chi2(2)', undefined],
    ['Kleibergen-Paap rk Wald F statistic', undefined],
    ['Cragg-Donald Wald F', undefined],
  ])('%s: %s', (name, statistic) => {
    expect(robustStatisticNamed(name)).toBe(statistic);
  });

  it('are names of statistics as others are', () => {
    expect(['Robust F', 'F', 'R²'].map(namesStatistic)).toEqual([true, true, true]);
    expect(namesStatistic('robust_rate')).toBe(false);
  });
});

describe('a table whose only F is called robust', () => {
  it.each([
    ['Robust F', 'Prob > F'],
    ['F (robust)', 'Prob > F (robust)'],
    ['Wald F-statistic', 'Prob(Wald F-statistic)'],
    ['稳健F统计量', 'P值(F)'],
  ])('gives %s and %s as F and its p, by robust errors', (f, p) => {
    const { printed, unused } = read([...HEADED, ['N', '28'], [f, '6.250'], [p, '0.0190']]);
    expect(printed.statistics).toMatchObject({ f: { text: '6.250' }, probf: { text: '0.0190' } });
    expect(printed.circumstances).toEqual({ errors: 'robust' });
    expect(unused).toEqual([]);
  });

  it('is read as journals print it, with p beneath, in its own column', () => {
    const { printed, unused } = read(
      [
        ['', '(1)', '(2)'],
        ['X', '0.500', '0.700'],
        ['', '(2.500)', '(3.500)'],
        ['Constant', '1.200', '1.300'],
        ['', '(4.000)', '(4.100)'],
        ['Robust F', '6.250', '12.25'],
        ['', '(0.019)', '(0.002)'],
        ['N', '28', '28'],
      ],
      2,
    );
    expect(printed.rows.map(({ name }) => name)).toEqual(['X', 'Constant']);
    expect(printed.statistics).toMatchObject({
      n: { text: '28' },
      f: { text: '12.25' },
      probf: { value: 0.002 },
    });
    expect(printed.circumstances).toEqual({ errors: 'robust' });
    expect(unused).toEqual([]);
  });

  it('is read out of a sentence, with the p behind it', () => {
    const line = ['N = 28; Robust F = 6.25; p = 0.019'];
    const { printed, unused } = read([...HEADED, line]);
    expect(printed.statistics).toMatchObject({
      n: { text: '28' },
      f: { text: '6.25' },
      probf: { text: '0.019' },
    });
    expect(unused).toEqual([]);
  });

  it('is not held to the ordinary F by EViews’ words', () => {
    const { printed } = read([
      ...HEADED,
      ['Akaike info criterion', '1.234', '', 'Wald F-statistic', '6.250'],
    ]);
    expect(printed.circumstances).toEqual({ errors: 'robust' });
  });

  it('has F among the numbers that are checked', () => {
    const { printed } = read([
      ...HEADED,
      ['N', '28'],
      ['Robust F', '6.250'],
      ['Prob > F', '0.700'],
    ]);
    const names = auditRegression(printed).cells.flatMap(({ place }) =>
      place.kind === 'statistic' ? [place.name] : [],
    );
    expect(names).toEqual(['n', 'f', 'probf']);
  });
});

describe('a table with an ordinary F and Wald’s, as EViews prints them', () => {
  const table = (first: unknown[][], second: unknown[][]) =>
    read([...HEADED, ['Akaike info criterion', '1.234'], ...first, ...second]);
  const ordinary = [
    ['F-statistic', '5.100'],
    ['Prob(F-statistic)', '0.0320'],
  ];
  const wald = [
    ['Wald F-statistic', '6.250'],
    ['Prob(Wald F-statistic)', '0.0190'],
  ];

  it.each([
    ['behind', ordinary, wald],
    ['before', wald, ordinary],
  ])('keeps the ordinary one and names Wald’s %s it as not used', (_where, first, second) => {
    const { printed, unused } = table(first, second);
    expect(printed.statistics).toMatchObject({ f: { text: '5.100' }, probf: { text: '0.0320' } });
    expect(printed.circumstances).toEqual({ errors: 'robust', hasOrdinaryF: true });
    expect(unused).toEqual([
      { name: 'Wald F-statistic', text: '6.250' },
      { name: 'Prob(Wald F-statistic)', text: '0.0190' },
    ]);
  });
});
