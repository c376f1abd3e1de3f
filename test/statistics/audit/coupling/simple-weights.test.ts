import { middle } from '../../../../src/numerics/interval';
import { simpleWeights } from '../../../../src/statistics/audit/coupling/simple-weights';

const anywhere = { lower: 0, upper: 1 };

describe('weights that people choose', () => {
  it('have as few decimals as the range of α allows', () => {
    const [first] = simpleWeights([0.4, 0.6], [{ lower: 0.3812, upper: 0.4177 }, anywhere]);
    expect(first.map(middle)).toEqual([0.4, 0.6]);
    expect(
      simpleWeights([0.41237, 0.58763], [{ lower: 0.41236, upper: 0.41238 }, anywhere]),
    ).toEqual([]);
  });

  it('of several systems sum to 1', () => {
    const found = simpleWeights([0.498, 0.301, 0.201], [anywhere, anywhere, anywhere]);
    expect(found[0].map(middle)).toEqual([0.5, 0.3, 0.2]);
  });
});
