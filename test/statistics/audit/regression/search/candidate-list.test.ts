import { CandidateList } from '../../../../../src/statistics/audit/regression/search/candidate-list';
import type { Specification } from '../../../../../src/statistics/audit/regression/search/specification';

const specification: Specification = {
  window: { first: 0, last: 9 },
  dependent: 0,
  terms: [],
  hasConstant: true,
  transformations: [],
};

describe('the nearest candidates', () => {
  it('are no more than asked for, the nearest first', () => {
    const list = new CandidateList(3);
    for (const distance of [5, 3, 9, 1, 7, 2, 8]) list.add({ specification, distance });
    expect(list.nearest().map(({ distance }) => distance)).toEqual([1, 2, 3]);
  });

  it('refuse what is farther than all of them once there are enough', () => {
    const list = new CandidateList(2);
    for (const distance of [4, 3, 2, 1]) list.add({ specification, distance });
    expect(list.farthest).toBe(2);
    list.add({ specification, distance: 2.5 });
    expect(list.nearest()).toHaveLength(2);
  });
});
