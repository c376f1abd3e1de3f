import {
  parseCovariance,
  writeCovariance,
} from '../../../../src/statistics/regression/covariance/covariance-choice';
import { explain } from '../../../../src/text/explain';
import { reasonOf } from '../../../support/reason-of';

describe('a covariance as it is written', () => {
  it.each([
    ['ordinary', { kind: 'ordinary' }],
    [' HC3 ', { kind: 'hc3' }],
    ['hac', { kind: 'hac', lags: 'rule', isRaw: false }],
    ['HAC:4', { kind: 'hac', lags: 4, isRaw: false }],
    ['hac : 0 : RAW', { kind: 'hac', lags: 0, isRaw: true }],
  ])('%p is read', (text, expected) => {
    expect(parseCovariance(text)).toEqual(expected);
  });

  it.each(['ordinary', 'hc0', 'hc3', 'hac', 'hac:0', 'hac:4:raw'])('%p is written', (text) => {
    expect(writeCovariance(parseCovariance(text))).toBe(text);
  });

  it.each(['', 'hc4', 'white', 'hac:', 'hac:-1', 'hac:1.5', 'hac:raw', 'hac:2:raw:1', 'hac2'])(
    '%p is refused with the ways to write it',
    (text) => {
      const reason = reasonOf(() => parseCovariance(text));
      expect(reason).toMatchObject({ code: 'unknownChoice', name: 'covariance', arrived: text });
      expect(explain(reason, 'en')).toContain('hac:L:raw');
    },
  );
});
