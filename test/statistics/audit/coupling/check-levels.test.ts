import { intervalBetween } from '../../../../src/numerics/interval';
import {
  checkLevels,
  type GivenLevels,
  type LevelAudit,
} from '../../../../src/statistics/audit/coupling/check-levels';
import { LEVEL_SCHEMES, ownScheme } from '../../../../src/statistics/coupling/level-scheme';

/** Each D with two decimals. */
function auditOf(levels: string[], coordination: number[], given: GivenLevels = {}): LevelAudit {
  const ranges = coordination.map((value) => intervalBetween(value - 0.005, value + 0.005));
  return checkLevels(levels, ranges, given) as LevelAudit;
}

const verdicts = ({ verdicts: all }: LevelAudit): unknown[] => all.map((each) => each?.verdict);

describe('printed levels against D', () => {
  it('are nothing to check where none is printed', () => {
    expect(checkLevels([undefined, ' '], [undefined, undefined], {})).toBeUndefined();
  });

  it('go with the scheme that knows most of the names', () => {
    const audit = auditOf(['low', 'medium', 'benign'], [0.2, 0.4, 0.6]);
    expect(audit.fitted).toMatchObject({ scheme: LEVEL_SCHEMES.paper, fitting: 3, compared: 3 });
    const ten = auditOf(['mild disorder', 'good coordination'], [0.35, 0.85]);
    expect(ten.fitted).toMatchObject({ scheme: LEVEL_SCHEMES.liao10, isGiven: false, fitting: 2 });
  });

  it('leave the closed end open where both ends go with the table', () => {
    expect(auditOf(['low', 'medium'], [0.2, 0.4]).fitted.closed).toBeUndefined();
  });

  it('may lie on either side of a cut that the digits of D reach', () => {
    expect(verdicts(auditOf(['low', 'medium'], [0.3, 0.3]))).toEqual(['consistent', 'consistent']);
  });

  it('tell the closed end by a D that is exactly a cut', () => {
    const at = (closed?: 'left' | 'right'): LevelAudit =>
      checkLevels(
        ['medium'],
        [{ lower: 0.3, upper: 0.3 }],
        closed === undefined ? {} : { scheme: LEVEL_SCHEMES.paper, closed },
      ) as LevelAudit;
    expect(at().fitted).toMatchObject({ closed: 'left', fitting: 1 });
    expect(verdicts(at('right'))).toEqual(['differs']);
    expect(at('right').other).toMatchObject({ closed: 'left', fitting: 1, compared: 1 });
  });

  it('differ from the stated scheme with the level that it has, though another scheme may hold', () => {
    const cuts = ownScheme([
      { upperCut: 0.4, name: 'low' },
      { upperCut: 1, name: 'medium' },
    ]);
    const audit = auditOf(['low', 'medium'], [0.2, 0.35], { scheme: cuts });
    expect(audit.verdicts).toMatchObject([
      { verdict: 'consistent' },
      {
        verdict: 'differs',
        reason: { code: 'levelOutsideBand', possible: [{ en: 'low' }] },
      },
    ]);
    expect(audit.fitted).toMatchObject({ isGiven: true, fitting: 1, compared: 2 });
    expect(audit.other).toMatchObject({ scheme: LEVEL_SCHEMES.paper, fitting: 2 });
  });

  it('cannot be told where the stated scheme has no such name, but it is said what it has', () => {
    const audit = auditOf(['fair'], [0.4], { scheme: LEVEL_SCHEMES.paper });
    expect(audit).toMatchObject({ isKnown: false, fitted: { compared: 0 } });
    expect(audit.verdicts).toMatchObject([
      { verdict: 'cannotTell', reason: { code: 'levelUnknown', possible: [{ en: 'medium' }] } },
    ]);
    const unknown = auditOf(['fair'], [0.4]);
    expect(unknown.verdicts).toMatchObject([{ reason: { code: 'levelSchemeUnknown' } }]);
  });

  it('take 10 for the tenth band and not for the first, and full-width digits for digits', () => {
    const tenths = ownScheme(
      Array.from({ length: 10 }, (_, i) => ({ upperCut: (i + 1) / 10, name: String(i + 1) })),
    );
    expect(verdicts(auditOf(['10', '１', '1'], [0.95, 0.05, 0.95], { scheme: tenths }))).toEqual([
      'consistent',
      'consistent',
      'differs',
    ]);
  });

  it('know a Chinese name that goes on', () => {
    expect(verdicts(auditOf(['严重失调衰退', '良好协调发展类'], [0.15, 0.85]))).toEqual([
      'consistent',
      'consistent',
    ]);
  });

  it('lie beyond all bands of cuts that do not reach D', () => {
    const scheme = ownScheme([{ upperCut: 0.5, name: 'low' }]);
    expect(auditOf(['low'], [0.7], { scheme }).verdicts).toMatchObject([
      { verdict: 'differs', reason: { possible: [] } },
    ]);
  });

  it('under cuts of the table’s own differ from no scheme, though the names are known', () => {
    const audit = auditOf(
      ['严重失调', '中度失调', '勉强协调', '良好协调', '良好协调', '优质协调'],
      [0.15, 0.35, 0.55, 0.65, 0.75, 0.85],
    );
    expect(verdicts(audit)).toEqual(new Array(6).fill('cannotTell'));
    expect(audit).toMatchObject({
      isHeld: false,
      own: { cuts: [{ below: '严重失调', above: '中度失调' }, {}, {}, {}] },
    });
  });

  it('of cuts near a known scheme’s do not differ from it unless it is stated', () => {
    const [names, values] = [
      ['low', 'low', 'medium', 'medium', 'benign'],
      [0.2, 0.33, 0.4, 0.45, 0.6],
    ];
    expect(verdicts(auditOf(names, values))).not.toContain('differs');
    const stated = auditOf(names, values, { scheme: LEVEL_SCHEMES.paper });
    expect(verdicts(stated)[1]).toBe('differs');
  });

  it('differ from a scheme that nobody stated where it goes with most rows and no cuts with all', () => {
    const audit = auditOf(
      ['low', 'medium', 'medium', 'benign', 'low'],
      [0.2, 0.4, 0.45, 0.6, 0.48],
    );
    expect(verdicts(audit)).toEqual([
      'consistent',
      'consistent',
      'consistent',
      'consistent',
      'differs',
    ]);
  });

  it('that go with no cuts and no scheme are told of', () => {
    const audit = auditOf(['fair', 'poor', 'fair', 'poor'], [0.2, 0.4, 0.6, 0.8]);
    expect(audit.own).toEqual({ rows: [0, 1, 2, 3] });
  });
});
