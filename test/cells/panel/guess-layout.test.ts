import type { Block } from '../../../src/cells/cell-value';
import { guessLayout } from '../../../src/cells/panel/guess-layout';
import { henanBlock } from '../../support/henan';
import { sideBySide, stacked } from '../../support/panel-blocks';

const rowsOf = (block: Block) => {
  const layout = guessLayout(block);
  return layout.kind === 'rows' ? [layout.regionColumn, layout.periodColumn] : layout;
};
const acrossOf = (block: Block) => {
  const layout = guessLayout(block);
  return layout.kind === 'periodsAcross'
    ? [layout.regionColumn, layout.indicatorColumn, layout.firstPeriodColumn]
    : layout;
};

describe('where every row is an observation', () => {
  it.each<[string, Block, [number | undefined, number | undefined]]>([
    ['a series of years', henanBlock(), [undefined, 0]],
    [
      'a series without a heading',
      [
        ['', 'GDP'],
        [2001, 1],
        [2002, 2],
      ],
      [undefined, 0],
    ],
    [
      'quarters',
      [
        ['label', 'GDP'],
        ['2001Q1', 1],
        ['2001Q2', 2],
      ],
      [undefined, 0],
    ],
    [
      'months',
      [
        ['月', 'GDP'],
        ['2001年1月', 1],
        ['2001年2月', 2],
      ],
      [undefined, 0],
    ],
    [
      'years last',
      [
        ['GDP', 'year'],
        [1, 2001],
        [2, 2002],
      ],
      [undefined, 1],
    ],
    [
      'a cross-section',
      [
        ['城市', 'GDP'],
        ['郑州', 1],
        ['洛阳', 2],
      ],
      [0, undefined],
    ],
    [
      'a cross-section without a heading',
      [
        ['', 'GDP'],
        ['Aigle', 1],
        ['Vevey', 2],
      ],
      [0, undefined],
    ],
    [
      'indicators alone',
      [
        ['GDP', 'people'],
        [1, 3],
        [2, 4],
      ],
      [undefined, undefined],
    ],
    ['nothing', [], [undefined, undefined]],
    ['names alone', [['GDP', 'people']], [undefined, undefined]],
  ])('finds the labels of %s', (_, block, expected) => {
    expect(rowsOf(block)).toEqual(expected);
  });

  it('takes a column of names that repeat from period to period for the regions', () => {
    const block = [
      ['t', 'group', 'code', 'place', 'x'],
      [2001, 'east', 'A1', 'a', 1],
      [2001, 'east', 'A2', 'b', 2],
      [2002, 'east', 'A1', 'a', 3],
      [2002, 'east', 'A2', 'b', 4],
    ];
    expect(rowsOf(block)).toEqual([3, 0]);
  });

  it('prefers cities to the provinces in which they lie', () => {
    const block = [
      ['省份', '城市', '年份', 'x'],
      ['河南', '郑州', 2001, 1],
      ['河南', '洛阳', 2001, 2],
      ['河南', '郑州', 2002, 3],
      ['河南', '洛阳', 2002, 4],
    ];
    expect(rowsOf(block)).toEqual([1, 2]);
  });

  it('sees regions under merged cells', () => {
    const block = [
      ['', '', 'x'],
      ['北京', 2001, 1],
      ['', 2002, 2],
      ['天津', 2001, 3],
      ['', 2002, 4],
    ];
    expect(rowsOf(block)).toEqual([0, 1]);
  });

  it('does not take remarks beside a series for regions', () => {
    const block = [
      ['year', 'GDP', 'remark'],
      [2001, 1, 'estimated'],
      [2002, 2, 'final'],
    ];
    expect(rowsOf(block)).toEqual([undefined, 0]);
  });

  it('does not take a quantity of the size of years for years', () => {
    const block = [
      ['city', 'people'],
      ['a', 1901],
      ['b', 2069],
      ['c', 1961],
    ];
    expect(rowsOf(block)).toEqual([0, undefined]);
  });

  it('looks below a title', () => {
    const block = [
      ['表1 河南省', '', ''],
      ['年份', 'K', 'Du'],
      [2001, 1, 2],
      [2002, 3, 4],
    ];
    expect(rowsOf(block)).toEqual([undefined, 0]);
  });

  it('is not misled by a blank column between indicators', () => {
    const block = [
      ['年份', '地区', 'GDP', '', '人口'],
      [2001, '北京', 1, '', 2],
      [2001, '天津', 3, '', 4],
      [2002, '北京', 5, '', 6],
      [2002, '天津', 7, '', 8],
    ];
    expect(rowsOf(block)).toEqual([1, 0]);
  });
});

describe('where periods stand across', () => {
  it.each<[string, Block, [number | undefined, number | undefined, number]]>([
    [
      'indicators',
      [
        ['指标', 2001, 2002],
        ['GDP', 1, 2],
      ],
      [undefined, 0, 1],
    ],
    [
      'indicators without a heading',
      [
        ['', '2001年', '2002年'],
        ['GDP', 1, 2],
      ],
      [undefined, 0, 1],
    ],
    [
      'indicators and units',
      [
        ['项目', '单位', 2001],
        ['GDP', '亿元', 1],
      ],
      [undefined, 0, 2],
    ],
    [
      'regions of one indicator',
      [
        ['GDP', 2001, 2002],
        ['a', 1, 2],
      ],
      [0, undefined, 1],
    ],
    [
      'known regions',
      [
        ['', 2001, 2002],
        ['北京', 1, 2],
        ['河 北', 3, 4],
      ],
      [0, undefined, 1],
    ],
    [
      'indicators first',
      [
        ['指标', '地区', 2001],
        ['GDP', 'a', 1],
      ],
      [1, 0, 2],
    ],
    [
      'two columns without headings',
      [
        ['', '', 2001],
        ['a', 'GDP', 1],
      ],
      [0, 1, 2],
    ],
    [
      'known regions second',
      [
        ['', '', 2001],
        ['GDP', '北京', 1],
      ],
      [1, 0, 2],
    ],
    [
      "the World Bank's columns",
      [
        ['Country Name', 'Country Code', 'Series Name', 'Series Code', '2001', '2002'],
        ['China', 'CHN', 'GDP', 'NY.GDP', 1, 2],
      ],
      [0, 2, 4],
    ],
    [
      'years alone',
      [
        [2001, 2002],
        [1, 2],
      ],
      [undefined, undefined, 0],
    ],
    [
      'a mean beside the years',
      [
        ['指标', 2001, 2002, '均值'],
        ['GDP', 1, 2, 3],
      ],
      [undefined, 0, 1],
    ],
  ])('finds %s', (_, block, expected) => {
    expect(acrossOf(block)).toEqual(expected);
  });
});

describe('where every indicator has a table', () => {
  const table = (title: string, ...headings: (string | number)[]) => [
    [title, ...headings.map(() => '')],
    ['地区', ...headings],
    ['北京', ...headings.map((_, i) => i)],
    ['天津', ...headings.map((_, i) => i)],
  ];

  it('sees periods across in tables of different size', () => {
    const tables = [table('GDP', 2001, 2002), table('人口', 2001, 2002, 2003)];
    expect(guessLayout(stacked(tables))).toEqual({ kind: 'blocks', across: 'periods' });
    expect(guessLayout(sideBySide(tables))).toEqual({ kind: 'blocks', across: 'periods' });
  });

  it('sees regions across a single table with a title', () => {
    const block = [
      ['GDP', '', ''],
      ['年份', '北京', '天津'],
      [2001, 1, 2],
    ];
    expect(guessLayout(block)).toEqual({ kind: 'blocks', across: 'regions' });
  });
});
