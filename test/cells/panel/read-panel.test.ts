import type { PanelLayout } from '../../../src/cells/panel/panel';
import { readPanel } from '../../../src/cells/panel/read-panel';
import type { Block } from '../../../src/cells/cell-value';
import { stacked, valuesByName } from '../../support/panel-blocks';
import { inputErrorOf, reasonOf } from '../../support/reason-of';

const rows = (regionColumn: number | undefined, periodColumn: number | undefined): PanelLayout => ({
  kind: 'rows',
  regionColumn,
  periodColumn,
});
const across = (
  regionColumn: number | undefined,
  indicatorColumn: number | undefined,
  firstPeriodColumn: number,
): PanelLayout => ({ kind: 'periodsAcross', regionColumn, indicatorColumn, firstPeriodColumn });
const periodBlocks: PanelLayout = { kind: 'blocks', across: 'periods' };
const regionBlocks: PanelLayout = { kind: 'blocks', across: 'regions' };

const NA = { code: '#N/A' };

describe('one row an observation', () => {
  it('keeps the order of the rows', () => {
    const { table } = readPanel(
      [
        ['year', 'region', 'GDP'],
        [2002, 'b', 1],
        [2001, 'a', 2],
        [2001, 'b', 3],
      ],
      rows(1, 0),
    );
    expect(table.periods).toEqual(['2002', '2001', '2001']);
    expect(table.regions).toEqual(['b', 'a', 'b']);
    expect([...table.values(0)]).toEqual([1, 2, 3]);
  });

  it('needs neither periods nor regions', () => {
    const block = [
      ['GDP', 'people'],
      [1, 2],
      [3, 4],
    ];
    const { table, regionCell, periodCell } = readPanel(block, rows(undefined, undefined));
    expect([table.indicators, table.rowCount]).toEqual([['GDP', 'people'], 2]);
    expect([table.regions, table.periods, regionCell(0), periodCell(0)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('carries the region of a merged cell down', () => {
    const panel = readPanel(
      [
        ['地区', '年份', 'GDP'],
        ['北京', 2001, 1],
        ['', 2002, 2],
        ['天津', 2001, 3],
        [null, 2002, 4],
      ],
      rows(0, 1),
    );
    expect(panel.table.regions).toEqual(['北京', '北京', '天津', '天津']);
    expect(panel.regionCell(3)).toEqual({ row: 3, column: 0 });
  });

  it('carries the period of a merged cell down', () => {
    const { table } = readPanel(
      [
        ['年份', '地区', 'GDP'],
        [2001, '北京', 1],
        ['', '天津', 2],
        [2002, '北京', 3],
        ['', '天津', 4],
      ],
      rows(1, 0),
    );
    expect(table.periods).toEqual(['2001', '2001', '2002', '2002']);
  });

  it('does not take a hole among written labels for a merged cell', () => {
    const block = [
      ['region', 'year', 'GDP'],
      ['a', 2001, 1],
      ['a', 2002, 2],
      ['b', '', 3],
      ['b', 2002, 4],
    ];
    expect(reasonOf(() => readPanel(block, rows(0, 1)))).toEqual({
      code: 'panelLabelMissing',
      kind: 'period',
      place: { row: 4, column: 2 },
    });
  });

  it.each([
    [
      'region',
      [
        ['region', 'year', 'x'],
        ['', 2001, 1],
        ['a', 2002, 1],
      ],
      rows(0, 1),
      2,
      1,
    ],
    [
      'region',
      [
        ['region', 'year', 'x'],
        ['a', 2001, 1],
        ['', '', 1],
      ],
      rows(0, 1),
      3,
      1,
    ],
    [
      'region',
      [
        ['region', 'x'],
        ['a', 1],
        ['', 1],
      ],
      rows(0, undefined),
      3,
      1,
    ],
    [
      'period',
      [
        ['year', 'x'],
        [2001, 1],
        [NA, 1],
      ],
      rows(undefined, 0),
      3,
      1,
    ],
  ] as const)('asks for a %s where none can be carried', (kind, block, layout, row, column) => {
    expect(reasonOf(() => readPanel(block, layout))).toEqual({
      code: 'panelLabelMissing',
      kind,
      place: { row, column },
    });
  });

  it('skips a title, blank rows and a note on the source', () => {
    const panel = readPanel(
      [
        ['表1 原始数据', '', ''],
        ['单位：亿元', '', ''],
        ['', '', ''],
        ['年份', '', 'GDP'],
        [2001, '', 1],
        ['', '', ''],
        [2002, '', 2],
        ['资料来源：统计年鉴', '', ''],
      ],
      rows(undefined, 0),
    );
    expect(panel.table.indicators).toEqual(['GDP']);
    expect([...panel.table.values(0)]).toEqual([1, 2]);
    expect(panel.valueCell(0, 1)).toEqual({ row: 6, column: 2 });
  });

  it('leaves columns without a name out', () => {
    const block = [
      ['year', '', 'GDP'],
      [2001, 5, 1],
    ];
    expect(readPanel(block, rows(undefined, 0)).table.indicators).toEqual(['GDP']);
  });

  it('names an indicator that stands twice', () => {
    const block = [
      ['year', 'GDP', ' GDP'],
      [2001, 5, 1],
    ];
    expect(reasonOf(() => readPanel(block, rows(undefined, 0)))).toEqual({
      code: 'duplicateName',
      name: 'GDP',
      first: 2,
      second: 3,
    });
  });

  it.each([
    [
      [
        ['region', 'year', 'x'],
        ['a', 2001, 1],
        ['b', 2001, 1],
        ['a', '2001年', 1],
      ],
      rows(0, 1),
      ['a', '2001年'],
      2,
      4,
    ],
    [
      [
        ['region', 'x'],
        ['北京', 1],
        ['北　京', 2],
      ],
      rows(0, undefined),
      ['北　京'],
      2,
      3,
    ],
    [
      [
        ['year', 'x'],
        [2001, 1],
        [2001, 2],
      ],
      rows(undefined, 0),
      ['2001'],
      2,
      3,
    ],
  ])('names an observation that stands twice', (block, layout, labels, first, second) => {
    expect(reasonOf(() => readPanel(block, layout))).toEqual({
      code: 'duplicateObservation',
      labels,
      first: { row: first },
      second: { row: second },
    });
  });

  it('refuses a mean among years', () => {
    const block = [
      ['year', 'x'],
      [2001, 1],
      ['mean', 2],
    ];
    expect(reasonOf(() => readPanel(block, rows(undefined, 0)))).toEqual({
      code: 'panelNotAPeriod',
      place: { row: 3, column: 1 },
      arrived: 'mean',
      other: '2001',
    });
  });

  it('takes periods of any other name', () => {
    const block = [
      ['phase', 'x'],
      ['before', 1],
      ['after', 2],
    ];
    expect(readPanel(block, rows(undefined, 0)).table.periods).toEqual(['before', 'after']);
  });

  it('passes on an error that stands in place of a label', () => {
    const block = [
      ['region', 'x'],
      [{ code: '#REF!' }, 1],
    ];
    const error = inputErrorOf(() => readPanel(block, rows(0, undefined)));
    expect(error.cellError).toBe('#REF!');
    expect(error.reason).toEqual({
      code: 'panelLabelError',
      kind: 'region',
      place: { row: 2, column: 1 },
      arrived: '#REF!',
    });
  });

  it.each<[string, Block]>([
    ['nothing', []],
    ['blanks', [['', '']]],
    ['names alone', [['year', 'GDP']]],
    [
      'names and a note',
      [
        ['year', 'GDP'],
        ['Source: yearbook', ''],
      ],
    ],
  ])('asks for observations where there are %s', (_, block) => {
    expect(reasonOf(() => readPanel(block, rows(undefined, undefined))).code).toBe(
      'noObservations',
    );
  });

  it('asks for names where the first row has none', () => {
    const block = [
      [2001, 1],
      [2002, 2],
    ];
    expect(reasonOf(() => readPanel(block, rows(undefined, 0))).code).toBe('noHeaderRow');
  });

  it('asks for a column that the block has not', () => {
    expect(reasonOf(() => readPanel([['a'], [1]], rows(undefined, 3)))).toEqual({
      code: 'panelColumnMissing',
      column: 4,
      arrived: 1,
    });
  });
});

describe('values', () => {
  const block = [
    ['year', 'GDP', 'people', 'remark', 'broken'],
    [2001, 1, '', 'estimated', 1],
    [2002, 2, NA, '2', { code: '#DIV/0!' }],
  ];
  const { table } = readPanel(block, rows(undefined, 0));

  it('are read once', () => {
    expect(table.values(0)).toBe(table.values(0));
  });

  it('are NaN where a cell is blank or #N/A', () => {
    expect([...table.values(1)]).toEqual([NaN, NaN]);
  });

  it('may be anything in a column that nobody reads, and name the cell once somebody does', () => {
    expect(table.indicators).toContain('remark');
    expect(reasonOf(() => table.values(2))).toEqual({
      code: 'notANumber',
      name: 'remark',
      place: { row: 2 },
      arrived: 'estimated',
    });
    expect(inputErrorOf(() => table.values(3)).cellError).toBe('#DIV/0!');
  });

  it('are named by row and column where an indicator has no column of its own', () => {
    const wide = [
      ['', 2001, 2002],
      ['GDP', 1, '2'],
    ];
    expect(reasonOf(() => readPanel(wide, across(undefined, 0, 1)).table.values(0))).toEqual({
      code: 'numberAsText',
      name: 'GDP',
      place: { row: 2, column: 3 },
      arrived: '2',
    });
  });
});

describe('periods across', () => {
  it('has indicators of one region', () => {
    const panel = readPanel(
      [
        ['指标', '2001年', '2002年'],
        ['GDP', 1, 2],
        ['people', 3, 4],
      ],
      across(undefined, 0, 1),
    );
    expect(panel.table.regions).toBeUndefined();
    expect(valuesByName(panel)).toEqual({
      'GDP |  | 2001年': 1,
      'GDP |  | 2002年': 2,
      'people |  | 2001年': 3,
      'people |  | 2002年': 4,
    });
    expect(panel.periodCell(1)).toEqual({ row: 0, column: 2 });
    expect(panel.regionCell(1)).toBeUndefined();
  });

  it.each([
    [
      'a title above',
      [
        ['GDP', '', ''],
        ['region', 2001, 2002],
        ['a', 1, 2],
      ],
    ],
    [
      'the corner',
      [
        ['GDP', 2001, 2002],
        ['a', 1, 2],
      ],
    ],
  ])('takes the name of a single indicator from %s', (_, block) => {
    expect(valuesByName(readPanel(block, across(0, undefined, 1)))).toEqual({
      'GDP | a | 2001': 1,
      'GDP | a | 2002': 2,
    });
  });

  it('asks for the name of a single indicator', () => {
    const block = [
      ['地区/年份', 2001],
      ['a', 1],
    ];
    expect(reasonOf(() => readPanel(block, across(0, undefined, 1)))).toEqual({
      code: 'panelLabelMissing',
      kind: 'indicator',
      place: { row: 1, column: 1 },
    });
  });

  it('carries merged regions down and keeps a row that a region lacks as NaN', () => {
    const panel = readPanel(
      [
        ['地区', '指标', 2001, 2002],
        ['北京', 'GDP', 1, 2],
        ['', '人口', 3, 4],
        ['天津', 'GDP', 5, 6],
      ],
      across(0, 1, 2),
    );
    expect(valuesByName(panel)).toEqual({
      'GDP | 北京 | 2001': 1,
      'GDP | 北京 | 2002': 2,
      'GDP | 天津 | 2001': 5,
      'GDP | 天津 | 2002': 6,
      '人口 | 北京 | 2001': 3,
      '人口 | 北京 | 2002': 4,
      '人口 | 天津 | 2001': NaN,
      '人口 | 天津 | 2002': NaN,
    });
    expect(panel.valueCell(1, 2)).toBeUndefined();
  });

  it('names a value that stands twice', () => {
    const block = [
      ['地区', '指标', 2001],
      ['北京', 'GDP', 1],
      ['北 京', 'GDP', 2],
    ];
    expect(reasonOf(() => readPanel(block, across(0, 1, 2)))).toEqual({
      code: 'duplicateObservation',
      labels: ['GDP', '北京', '2001'],
      first: { row: 2, column: 3 },
      second: { row: 3, column: 3 },
    });
  });

  it('refuses a column of means among years', () => {
    const block = [
      ['指标', 2001, '均值'],
      ['GDP', 1, 2],
    ];
    expect(reasonOf(() => readPanel(block, across(undefined, 0, 1)))).toEqual({
      code: 'panelNotAPeriod',
      place: { row: 1, column: 3 },
      arrived: '均值',
      other: '2001',
    });
  });

  it('asks for the period of a column of values', () => {
    const block = [
      ['指标', 2001, '', ''],
      ['GDP', 1, '', 2],
    ];
    expect(reasonOf(() => readPanel(block, across(undefined, 0, 1)))).toEqual({
      code: 'panelLabelMissing',
      kind: 'period',
      place: { row: 1, column: 4 },
    });
  });
});

describe('one table an indicator', () => {
  const gdp = [
    ['GDP', '', ''],
    ['地区', 2001, 2002],
    ['北京', 1, 2],
    ['天津', 3, 4],
  ];
  const people = [
    ['人口', '', ''],
    ['省份', '2001年', '2002年'],
    ['天　津', 30, 40],
  ];

  it('matches regions and periods by name, and lets a region be missing', () => {
    const panel = readPanel(stacked([gdp, people]), periodBlocks);
    expect(valuesByName(panel)).toEqual({
      'GDP | 北京 | 2001': 1,
      'GDP | 北京 | 2002': 2,
      'GDP | 天津 | 2001': 3,
      'GDP | 天津 | 2002': 4,
      '人口 | 北京 | 2001': NaN,
      '人口 | 北京 | 2002': NaN,
      '人口 | 天津 | 2001': 30,
      '人口 | 天津 | 2002': 40,
    });
    expect(panel.valueCell(1, 2)).toEqual({ row: 7, column: 1 });
    expect(panel.regionCell(2)).toEqual({ row: 3, column: 0 });
  });

  it('joins two tables of one indicator, unless a value stands in both', () => {
    const later = [
      ['GDP', 2003],
      ['北京', 5],
    ];
    const { table } = readPanel(stacked([gdp, later]), periodBlocks);
    expect(table.indicators).toEqual(['GDP']);
    expect([...table.values(0)]).toEqual([1, 2, 5, 3, 4, NaN]);
    expect(reasonOf(() => readPanel(stacked([gdp, gdp]), periodBlocks))).toEqual(
      expect.objectContaining({
        code: 'duplicateObservation',
        labels: ['GDP', '北京', '2001'],
        second: { row: 8, column: 2 },
      }),
    );
  });

  it('takes a single cell above a blank row for the title of the table below', () => {
    const { table } = readPanel(
      stacked([[['GDP']], gdp.slice(1), [['注：无']], people]),
      periodBlocks,
    );
    expect(table.indicators).toEqual(['GDP', '人口']);
  });

  it('does not take a region without values for a title', () => {
    const block = [
      ['GDP', 2001, 2002],
      ['北京', 1, 2],
      ['西藏', '', ''],
      ['人口', 2001, 2002],
      ['西藏', 3, 4],
    ];
    expect(valuesByName(readPanel(block, periodBlocks))).toEqual({
      'GDP | 北京 | 2001': 1,
      'GDP | 北京 | 2002': 2,
      'GDP | 西藏 | 2001': NaN,
      'GDP | 西藏 | 2002': NaN,
      '人口 | 北京 | 2001': NaN,
      '人口 | 北京 | 2002': NaN,
      '人口 | 西藏 | 2001': 3,
      '人口 | 西藏 | 2002': 4,
    });
  });

  it('may be of a single region that nothing names', () => {
    const block = stacked([
      [
        ['GDP', ''],
        [2001, 2002],
        [1, 2],
      ],
      [
        ['people', ''],
        [2001, 2002],
        [3, 4],
      ],
    ]);
    const { table } = readPanel(block, periodBlocks);
    expect([table.regions, table.indicators]).toEqual([undefined, ['GDP', 'people']]);
    expect([...table.values(1)]).toEqual([3, 4]);
    expect(reasonOf(() => readPanel(stacked([...[block], people]), periodBlocks))).toEqual({
      code: 'panelLabelMissing',
      kind: 'region',
      place: { row: 3, column: 1 },
    });
  });

  it('has regions across and periods down as well', () => {
    const block = [
      ['GDP', '北京', '天津', '', '人口', '天津', '北京'],
      [2001, 1, 2, '', 2001, 30, 40],
      [2002, 3, 4, '', 2002, 50, 60],
    ];
    expect(valuesByName(readPanel(block, regionBlocks))).toEqual({
      'GDP | 北京 | 2001': 1,
      'GDP | 北京 | 2002': 3,
      'GDP | 天津 | 2001': 2,
      'GDP | 天津 | 2002': 4,
      '人口 | 北京 | 2001': 40,
      '人口 | 北京 | 2002': 60,
      '人口 | 天津 | 2001': 30,
      '人口 | 天津 | 2002': 50,
    });
  });

  it('asks for a name, for headings and for rows', () => {
    const unnamed = stacked([gdp, people.slice(1)]);
    expect(reasonOf(() => readPanel(unnamed, periodBlocks))).toEqual({
      code: 'panelLabelMissing',
      kind: 'indicator',
      place: { row: 6, column: 1 },
    });
    expect(reasonOf(() => readPanel(stacked([gdp, [['北京', 1]]]), periodBlocks))).toEqual({
      code: 'panelTableWithoutRows',
      place: { row: 6, column: 1 },
      arrived: { rows: 1, columns: 2 },
    });
    expect(reasonOf(() => readPanel([['', '']], periodBlocks)).code).toBe('noObservations');
  });
});
