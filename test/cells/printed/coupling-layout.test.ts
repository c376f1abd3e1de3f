import {
  couplingColumnNames,
  guessCouplingRoles,
  readCouplingTable,
} from '../../../src/cells/printed/coupling-block';
import { couplingLayout } from '../../../src/cells/printed/coupling-layout';
import { couplingReadingLines } from '../../../src/report/audit/coupling-reading-lines';
import { shownBlock } from '../../support/paper-blocks';

const HEADINGS = ['年份', 'U1', 'U2', 'C', 'T', 'D'];
const ROWS = [
  ['2010', '0.2134', '0.4512', '0.9339', '0.3323', '0.5571'],
  ['2011', '0.2811', '0.4633', '0.9695', '0.3722', '0.6007'],
];
const ROLES = ['label', 'system', 'system', 'degree', 'index', 'coordination'];

const labelsOf = (cells: unknown[][]): unknown => {
  const shown = shownBlock(cells);
  return readCouplingTable(shown, guessCouplingRoles(shown)).table.labels;
};

describe('the layout of a coupling table', () => {
  it('passes over a title and a note', () => {
    const cells = [
      ['表3 耦合协调度', '', '', '', '', ''],
      HEADINGS,
      ...ROWS,
      ['注：作者计算', '', '', '', '', ''],
    ];
    const layout = couplingLayout(shownBlock(cells));
    expect(layout).toMatchObject({ titles: ['表3 耦合协调度', '注：作者计算'], names: HEADINGS });
    expect(guessCouplingRoles(shownBlock(cells))).toEqual(ROLES);
    expect(labelsOf(cells)).toEqual(['2010', '2011']);
    expect(couplingReadingLines(layout, 'en')[0]).toContain('表3 耦合协调度');
  });

  it('joins two rows of headings, merged ones too', () => {
    const cells = [
      ['年份', '综合水平', '', '耦合协调', '', ''],
      ['', 'U1', 'U2', 'C', 'T', 'D'],
      ...ROWS,
    ];
    expect(couplingColumnNames(shownBlock(cells))).toEqual([
      '年份',
      '综合水平 U1',
      '综合水平 U2',
      '耦合协调 C',
      '耦合协调 T',
      '耦合协调 D',
    ]);
    expect(guessCouplingRoles(shownBlock(cells))).toEqual(ROLES);
    expect(couplingReadingLines(couplingLayout(shownBlock(cells)), 'en')).toEqual([
      'The first 2 rows were joined to one heading a column.',
    ]);
  });

  it('turns a table with a column an observation', () => {
    const cells = HEADINGS.map((heading, at) => [heading, ...ROWS.map((row) => row[at])]);
    cells[4][2] = 'high';
    const shown = shownBlock(cells);
    expect(couplingLayout(shown).isTurned).toBe(true);
    expect(guessCouplingRoles(shown)).toEqual(ROLES);
    const { table, unread } = readCouplingTable(shown, guessCouplingRoles(shown));
    expect(table.labels).toEqual(['2010', '2011']);
    expect(unread).toEqual([{ row: 5, column: 3, arrived: 'high' }]);
  });

  it('counts unread cells within the selected block, a title included', () => {
    const rows = [ROWS[0], ['2011', 'high', ...ROWS[1].slice(2)]];
    const shown = shownBlock([['title', '', '', '', '', ''], HEADINGS, ...rows]);
    expect(readCouplingTable(shown, guessCouplingRoles(shown)).unread).toEqual([
      { row: 4, column: 2, arrived: 'high' },
    ]);
  });

  it.each([
    '均值',
    '平均',
    '全国平均值',
    '合计',
    'Mean',
    'Average',
    'Std. Dev.',
    'Mean of the east',
  ])('leaves out a row of %s, and tells of it', (label) => {
    const cells = [HEADINGS, ...ROWS, [label, ...ROWS[0].slice(1)]];
    expect(labelsOf(cells)).toEqual(['2010', '2011']);
    const lines = couplingReadingLines(couplingLayout(shownBlock(cells)), 'zh');
    expect(lines.join()).toContain(label);
  });

  it('keeps regions whose names are none of these', () => {
    const cells = [
      HEADINGS,
      ...['平顶山', 'Maxton', 'Suma'].map((name) => [name, ...ROWS[0].slice(1)]),
    ];
    expect(labelsOf(cells)).toEqual(['平顶山', 'Maxton', 'Suma']);
  });

  it('reads decimal commas, beside which 1,353 is no thousand', () => {
    const comma = (text: string): string => text.replace('.', ',');
    const rows = [...ROWS, ['2012', '1.040', '1.353', '0.9914', '1.197', '1.0891']];
    const shown = shownBlock([HEADINGS, ...rows.map((row) => row.map(comma))]);
    const { table } = readCouplingTable(shown, guessCouplingRoles(shown));
    expect(table.systems[1].cells.map((cell) => cell?.value)).toEqual([0.4512, 0.4633, 1.353]);
  });

  it('calls columns by number where no row heads them', () => {
    const cells = ROWS.map((row) => row.slice(1));
    const layout = couplingLayout(shownBlock(cells));
    expect(layout).toMatchObject({ headingRows: 0, names: ['#1', '#2', '#3', '#4', '#5'] });
    expect(layout.rows).toEqual([0, 1]);
  });
});

describe('the roles of columns', () => {
  it('are none for ranks, numbers of lines and stages of C', () => {
    const cells = [
      ['序号', '地区', 'U1', 'U2', 'C', 'T', 'D', '耦合阶段', '协调等级', '排名'],
      ...ROWS.map((row, i) => [i + 1, `省${i}`, ...row.slice(1), '高水平耦合', '勉强协调', 2 - i]),
    ];
    expect(guessCouplingRoles(shownBlock(cells))).toEqual([
      'label',
      'label',
      'system',
      'system',
      'degree',
      'index',
      'coordination',
      'unused',
      'level',
      'unused',
    ]);
  });

  it('are none for numbers from 1 on under whichever heading', () => {
    const four = [1, 2, 3, 4].map((k) => ['省', '0.31', '0.42', String(5 - k)]);
    expect(guessCouplingRoles(shownBlock([['', 'A', 'B', '位'], ...four]))[3]).toBe('unused');
  });

  it('go to the surest heading, and a looser one is a system', () => {
    const roles = guessCouplingRoles(
      shownBlock([
        ['年份', '综合水平', '综合评价指数', '耦合度', '综合协调指数', '协调发展度'],
        ...ROWS,
      ]),
    );
    expect(roles).toEqual(ROLES);
  });
});
