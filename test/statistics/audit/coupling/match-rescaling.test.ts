import { matchRescaling } from '../../../../src/statistics/audit/coupling/match-rescaling';
import { rescale, type RescaleMethod } from '../../../../src/statistics/indicators/rescale';
import { printedValue } from './rows';

const VALUES = [0.213, 0.254, 0.301, 0.288, 0.362, 0.417, 0.455, 0.431, 0.52, 0.569, 0.603, 0.688];
const printed = VALUES.map((value) => printedValue(value.toFixed(3)).interval);

const rescaled = (method: RescaleMethod, direction: 1 | -1, values = VALUES) =>
  [...rescale(Float64Array.from(values), { method, direction, low: 0, high: 1 })].map(
    (value) => printedValue(value.toFixed(3)).interval,
  );

describe('a column that is another one rescaled', () => {
  it.each([
    ['abszscore', 1],
    ['zscore', 1],
    ['minmax', 1],
    ['minmax', -1],
    ['max', 1],
  ] as const)('is found: %s, direction %d', (method, direction) => {
    expect(matchRescaling(rescaled(method, direction), printed)).toEqual({
      method,
      direction,
      first: 0,
      last: 11,
    });
  });

  it('is found over some of the rows', () => {
    const part = [...rescaled('minmax', 1, VALUES.slice(0, 9)), undefined, undefined, undefined];
    expect(matchRescaling(part, printed)).toMatchObject({ method: 'minmax', first: 0, last: 8 });
  });

  it('is not found in another column', () => {
    const other = [...VALUES].reverse().map((value, i) => value + (i % 3) / 7);
    expect(matchRescaling(rescaled('minmax', 1, other), printed)).toBeUndefined();
  });
});
