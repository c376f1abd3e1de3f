import { equalZones } from '../../../../src/playground/rich-api/excel/equal-zones';

const zone = { top: 2, left: 1, bottom: 4, right: 3 };

describe('equalZones', () => {
  it('is one rectangle where all values are equal', () => {
    const rows = Array.from({ length: 3 }, () => ['0', '0', '0']);
    expect(equalZones(zone, rows)).toEqual([{ zone, value: '0' }]);
  });

  it('takes equal rows together, and equal values side by side', () => {
    const rows = [
      ['General', '0', '0'],
      ['General', '0', '0'],
      ['0', '0', '0'],
    ];
    expect(equalZones(zone, rows)).toEqual([
      { zone: { top: 2, left: 1, bottom: 3, right: 1 }, value: 'General' },
      { zone: { top: 2, left: 2, bottom: 3, right: 3 }, value: '0' },
      { zone: { top: 4, left: 1, bottom: 4, right: 3 }, value: '0' },
    ]);
  });
});
