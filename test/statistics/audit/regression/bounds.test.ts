import { boundsAt, within } from '../../../../src/statistics/audit/regression/bounds';
import {
  rowPlace,
  statisticPlace,
} from '../../../../src/statistics/audit/regression/printed-regression';

describe('between what a number can lie', () => {
  it('is 0 and 1 for a probability, from 0 up for a standard error, anything for a coefficient', () => {
    expect(boundsAt(rowPlace(0, 'probability'), false)).toEqual({ minimum: 0, maximum: 1 });
    expect(boundsAt(rowPlace(0, 'standardError'), false)).toEqual({ minimum: 0 });
    expect(boundsAt(rowPlace(0, 'coefficient'), false)).toEqual({});
  });

  it('lets R² fall below 0 only where there may be no constant', () => {
    expect(boundsAt(statisticPlace('r2'), false)).toEqual({ minimum: 0, maximum: 1 });
    expect(boundsAt(statisticPlace('r2'), true)).toEqual({ maximum: 1 });
  });

  it('cuts what reaches beyond, and leaves nothing of what lies beyond', () => {
    expect(within({ lower: -0.5, upper: 0.5 }, { minimum: 0 })).toEqual({ lower: 0, upper: 0.5 });
    expect(within({ lower: -2, upper: -1 }, { minimum: 0 })).toBeUndefined();
  });
});
