import {
  crossProducts,
  SlopeSolver,
} from '../../../../../src/statistics/audit/regression/search/slopes';

const Y = Float64Array.from([1, 3, 2, 5, 4]);
const X = Float64Array.from([1, 2, 3, 4, 5]);

describe('quick least squares by cross products', () => {
  it('has 1 − R² about the mean with a constant: r = 0.8', () => {
    const share = new SlopeSolver(1).unexplainedShare(crossProducts([Y, X], true), 0, [1]);
    expect(share).toBeCloseTo(1 - 0.64, 12);
  });

  it('has 1 − R² about 0 without a constant', () => {
    const share = new SlopeSolver(1).unexplainedShare(crossProducts([Y, X], false), 0, [1]);
    // Σxy = 53, Σx² = Σy² = 55
    expect(share).toBeCloseTo(1 - 53 ** 2 / 55 ** 2, 12);
  });

  it('has the sizes of t', () => {
    const solver = new SlopeSolver(1);
    const share = solver.unexplainedShare(crossProducts([Y, X], true), 0, [1]);
    solver.computeTSizes((share * 10) / 3);
    // r·√(n − 2)/√(1 − r²)
    expect(solver.tSizes[0]).toBeCloseTo((0.8 * Math.sqrt(3)) / 0.6, 10);
  });

  it('is NaN of collinear columns and of missing values', () => {
    const twice = X.map((value) => 2 * value);
    const solver = new SlopeSolver(2);
    expect(solver.unexplainedShare(crossProducts([Y, X, twice], true), 0, [1, 2])).toBeNaN();
    const holed = Float64Array.from([NaN, 2, 3, 4, 5]);
    expect(new SlopeSolver(1).unexplainedShare(crossProducts([Y, holed], true), 0, [1])).toBeNaN();
  });
});
