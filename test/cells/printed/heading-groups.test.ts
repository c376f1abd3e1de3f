import { headingGroups } from '../../../src/cells/printed/heading-groups';
import type { RowColumn } from '../../../src/statistics/audit/regression/printed-regression';

const ROLES: Readonly<Record<string, RowColumn>> = {
  b: 'coefficient',
  s: 'standardError',
  t: 'tStatistic',
  p: 'probability',
};

/** Headings by their letters; a dot is a column without one. */
const groups = (letters: string): string[] =>
  headingGroups([...letters].map((letter) => ROLES[letter])).map(({ from, to }) =>
    letters.slice(from, to),
  );

describe('headingGroups', () => {
  it('finds none where no heading comes again', () => {
    expect(groups('.bstp..')).toEqual([]);
    expect(groups('...')).toEqual([]);
  });

  it('gives each model its headings and what stands right of them', () => {
    expect(groups('.bstp..bstp.')).toEqual(['bstp..', 'bstp.']);
    expect(groups('.btbtbt')).toEqual(['bt', 'bt', 'bt']);
  });

  it('lets models have headings of their own', () => {
    expect(groups('.bsbstp')).toEqual(['bs', 'bstp']);
    expect(groups('.bsbt')).toEqual(['bs', 'bt']);
  });

  it('takes coefficients with nothing beside them for no model', () => {
    expect(groups('.bstb')).toEqual(['bst']);
    expect(groups('.bbst')).toEqual([]);
  });

  it('takes two standard errors of one coefficient for no second model', () => {
    expect(groups('.bsst')).toEqual([]);
  });
});
