import { agreementOf, commonOf } from '../../../../src/statistics/audit/regression/agreement';

const between = (lower: number, upper: number) => ({ lower, upper });

describe('what several numbers say of one quantity', () => {
  it('keeps the most that agree, and what they have in common', () => {
    const { isKept, common } = agreementOf([between(1, 3), between(5, 6), between(2, 4)]);
    expect(isKept).toEqual([true, false, true]);
    expect(common).toEqual(between(2, 3));
  });

  it('of two that do not meet believes the earlier', () => {
    expect(agreementOf([between(1, 2), between(3, 4)]).isKept).toEqual([true, false]);
  });

  it('counts ends that touch as meeting, and passes over what is not printed', () => {
    const { isKept, common } = agreementOf([between(1, 2), undefined, between(2, 3)]);
    expect(isKept).toEqual([true, false, true]);
    expect(common).toEqual(between(2, 2));
    expect(commonOf([undefined])).toBeUndefined();
  });
});
