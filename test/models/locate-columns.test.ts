import { columnsOf, designNow, headingsOf, layoutNow } from '../../src/models/locate-columns';
import type { CouplingTask } from '../../src/models/stored-model';
import { reasonOf } from '../support/reason-of';
import { COUPLING } from './stored-models';

const TASK = COUPLING.task as CouplingTask;
const ROW = ['region', 'year', 'GDP', '能耗 "吨"'];
const NAMES = ['GDP', '能耗 "吨"'];

const columns = (names: readonly string[]): number[][] =>
  designNow(TASK, names).systems.map(({ indicators }) => indicators.map(({ column }) => column));

describe('a stored study on columns as they are now', () => {
  it('stands where it stood', () => {
    expect(layoutNow(TASK, [ROW])).toEqual(TASK.layout);
    expect(designNow(TASK, NAMES)).toEqual(TASK.design);
  });

  it('follows columns that were inserted or moved, by their names', () => {
    expect(layoutNow(TASK, [['id', 'year', 'region', ...NAMES]])).toEqual({
      kind: 'rows',
      periodColumn: 1,
      regionColumn: 2,
    });
    expect(columns(['new', '能耗 "吨"', 'GDP'])).toEqual([[2], [1]]);
  });

  it('says which column is gone', () => {
    expect(reasonOf(() => layoutNow(TASK, [['region', 'month']]))).toMatchObject({
      code: 'columnGone',
      name: 'year',
    });
    expect(reasonOf(() => columns(['GDP', 'energy']))).toMatchObject({
      code: 'columnGone',
      name: '能耗 "吨"',
    });
  });

  it('does not guess between two columns of one name', () => {
    expect(reasonOf(() => columns(['new', 'GDP', 'GDP', '能耗 "吨"']))).toMatchObject({
      code: 'duplicateName',
      name: 'GDP',
    });
  });

  it('follows the columns of a layout with periods across, and needs none for blocks', () => {
    const layout = {
      kind: 'periodsAcross',
      regionColumn: 0,
      indicatorColumn: undefined,
      firstPeriodColumn: 1,
    } as const;
    const headings = new Map([
      [0, 'region'],
      [1, '2011'],
    ]);
    expect(columnsOf(layout)).toEqual([0, 1]);
    expect(layoutNow({ ...TASK, layout, headings }, [['region', 'unit', 2011, 2012]])).toEqual({
      ...layout,
      firstPeriodColumn: 2,
    });
    const blocks = { kind: 'blocks', across: 'periods' } as const;
    expect(layoutNow({ ...TASK, layout: blocks }, [])).toEqual(blocks);
    expect(columnsOf(blocks)).toEqual([]);
  });
});

it('reads headings as texts, and none from an error or a blank', () => {
  expect(headingsOf([[' K ', 2011, null, { code: '#N/A' }, '']])).toEqual([
    'K',
    '2011',
    '',
    '',
    '',
  ]);
  expect(headingsOf([])).toEqual([]);
});
