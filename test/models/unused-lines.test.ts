import type { Block } from '../../src/cells/cell-value';
import type { LinesBeside } from '../../src/models/lines-beside';
import type { StoredModel } from '../../src/models/stored-model';
import { addressWith, countBeforePeriods, unusedLines } from '../../src/models/unused-lines';
import { REGRESSION, couplingWith } from './stored-models';

const NONE: LinesBeside = { left: [], right: [], below: [] };
const BLOCK: Block = [['year', 'x']];

const unused = (
  lines: Partial<LinesBeside>,
  beside: StoredModel['beside'] = {},
): ReturnType<typeof unusedLines> =>
  unusedLines({ ...REGRESSION, beside }, 'C3:F20', BLOCK, { ...NONE, ...lines });

describe('lines that are new beside a model’s range', () => {
  it('are none where nothing stands there', () => {
    expect(unused({})).toEqual([]);
  });

  it('are named as the sheet names them, in the order of reading', () => {
    expect(unused({ below: ['2019', '2020'], right: ['G'], left: ['near', 'far'] })).toEqual([
      { where: 'left', labels: ['far', 'near'], names: ['A', 'B'], isKnown: true },
      { where: 'right', labels: ['G'], names: ['G', 'G'], isKnown: true },
      { where: 'below', labels: ['2019', '2020'], names: ['21', '22'], isKnown: true },
    ]);
  });

  it('are not those that were left out when the model was kept', () => {
    expect(unused({ below: ['Total', 'Mean'] }, { below: 'Total' })).toEqual([]);
  });

  it('end where those begin', () => {
    expect(unused({ below: ['2019', 'Total', 'Mean'] }, { below: 'Total' })).toMatchObject([
      { labels: ['2019'], names: ['21', '21'] },
    ]);
  });

  it('are told as uncertain where it is not known what stood there', () => {
    const model = { ...REGRESSION, beside: undefined };
    expect(unusedLines(model, 'C3:F20', BLOCK, { ...NONE, below: ['2019'] })).toMatchObject([
      { isKnown: false },
    ]);
  });

  it('make the range wider on their sides', () => {
    const lines = unused({ below: ['2019', '2020'], right: ['G'], left: ['near', 'far'] });
    expect(addressWith('C3:F20', lines)).toBe('A3:G22');
    expect(addressWith('C3:F20', [])).toBe('C3:F20');
  });
});

describe('where periods run across', () => {
  const { task } = couplingWith({
    layout: {
      kind: 'periodsAcross',
      regionColumn: 0,
      indicatorColumn: 1,
      firstPeriodColumn: 2,
    },
    headings: new Map([
      [0, 'region'],
      [1, 'indicator'],
      [2, '2010'],
    ]),
  });
  const on = (...headings: unknown[]): ReturnType<typeof unusedLines> =>
    unusedLines({ task, beside: {} }, 'B2:G20', [headings], NONE);

  it('a column that was inserted before the first period is told of', () => {
    expect(on('region', 'indicator', 2009, 2010, 2011)).toEqual([
      { where: 'beforePeriods', labels: ['2009'], names: ['D', 'D'], isKnown: true },
    ]);
    expect(on('region', 'indicator', 2008, 2009, 2010)).toMatchObject([
      { labels: ['2008', '2009'], names: ['D', 'E'] },
    ]);
  });

  it('none is where all stands as it stood, or further right, or without a heading', () => {
    expect(on('region', 'indicator', 2010, 2011)).toEqual([]);
    expect(on('indicator', 'region', 2010, 2011)).toEqual([]);
    expect(on('region', 'indicator', '', 2010)).toEqual([]);
  });

  it('what stood there when the model was kept was left out then', () => {
    if (task.kind !== 'coupling') throw new Error('no study');
    const kept = couplingWith({
      layout: { ...task.layout, firstPeriodColumn: 3 } as typeof task.layout,
      headings: new Map([...task.headings, [3, '2010']]),
    }).task;
    const headings = ['region', 'indicator', 'unit', 2010, 2011];
    expect(countBeforePeriods(kept, [headings])).toBe(0);
    expect(countBeforePeriods(kept, [[...headings.slice(0, 3), 2009, ...headings.slice(3)]])).toBe(
      1,
    );
  });

  it('data that do not fit any more are told of by running the model', () => {
    expect(on('region', 'indicator', 2011)).toEqual([]);
  });

  it('other layouts have nothing before', () => {
    expect(countBeforePeriods(REGRESSION.task, BLOCK)).toBe(0);
    expect(countBeforePeriods(couplingWith({}).task, BLOCK)).toBe(0);
  });
});
