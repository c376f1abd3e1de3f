import fc from 'fast-check';
import { studentTwoSided } from '../../../../src/numerics/tail-probability';
import type { StarAudit } from '../../../../src/statistics/audit/regression/check-stars';
import { auditRegression } from '../../../../src/statistics/audit/regression/regression-audit';
import {
  STAR_CONVENTION_NAMES,
  STAR_CONVENTIONS,
  type StarConventionName,
} from '../../../../src/statistics/audit/regression/star-convention';
import { printedRegression, type RowTexts } from '../../../support/printed-regression';

function starsOf(rows: readonly RowTexts[], stars?: StarConventionName, n = '40'): StarAudit {
  const audit = auditRegression(
    printedRegression(rows, { n }),
    stars === undefined ? {} : { stars },
  );
  if (audit.stars === undefined) throw new Error('no stars were read');
  return audit.stars;
}

const verdicts = ({ rows }: StarAudit): string[] => rows.map(({ verdict }) => verdict);

describe('stars against p', () => {
  it('are nothing to check in a table without any', () => {
    const printed = printedRegression([['X', '1.00', '', '', '0.004']], {});
    expect(auditRegression(printed).stars).toBeUndefined();
  });

  it('go with either usual convention where none is stated', () => {
    // *** 1 %, ** 5 %, * 10 %
    const economics = starsOf([
      ['A', '1.0***', '', '', '0.004'],
      ['B', '1.0**', '', '', '0.030'],
      ['D', '1.0*', '', '', '0.080'],
      ['E', '1.0', '', '', '0.300'],
    ]);
    expect(economics).toMatchObject({ isFitting: true, disordered: [] });
    // *** 0.1 %, ** 1 %, * 5 %
    const psychology = starsOf([
      ['A', '1.0***', '', '', '0.0004'],
      ['B', '1.0**', '', '', '0.0060'],
      ['D', '1.0', '', '', '0.0800'],
    ]);
    expect(psychology.isFitting).toBe(true);
  });

  it('are out of order where a larger t has fewer, although p is not printed', () => {
    const audit = starsOf(
      [
        ['K', '1.0*', '', '5.717', ''],
        ['X', '1.0***', '', '2.593', ''],
      ],
      undefined,
      '100',
    );
    expect(audit.disordered).toEqual([{ more: 1, fewer: 0 }]);
  });

  it('differ where no usual convention has so many', () => {
    const audit = starsOf([
      ['A', '1.0***', '', '', '0.030'],
      ['B', '1.0', '', '', '0.400'],
    ]);
    expect(audit.rows).toMatchObject([
      { stars: 3, verdict: 'differs', reason: { code: 'starsUnusual' } },
      { stars: 0, verdict: 'consistent' },
    ]);
  });

  it('differ under a stated convention, with what they stand for', () => {
    const rows: RowTexts[] = [
      ['A', '1.0**', '', '', '0.004'],
      ['B', '1.0***', '', '', '0.0004'],
    ];
    expect(verdicts(starsOf(rows, 'fiveOneTenth'))).toEqual(['consistent', 'consistent']);
    expect(starsOf(rows, 'tenFiveOne').rows).toMatchObject([
      { verdict: 'differs', reason: { code: 'starsDiffer', claim: { lower: 0.01, upper: 0.05 } } },
      { verdict: 'consistent' },
    ]);
  });

  it('may stand for a p that is printed at a cut', () => {
    for (const stars of ['*', '**']) {
      expect(verdicts(starsOf([['A', `1.0${stars}`, '', '', '0.050']], 'tenFiveOne'))).toEqual([
        'consistent',
      ]);
    }
  });

  it('are out of order where the larger p has more of them', () => {
    const audit = starsOf([
      ['A', '1.0**', '', '', '0.040'],
      ['B', '1.0*', '', '', '0.012'],
    ]);
    expect(audit.disordered).toEqual([{ more: 0, fewer: 1 }]);
    expect(audit.isFitting).toBe(false);
    expect(audit.rows.map(({ reason }) => reason.code)).toEqual([
      'starsOutOfOrder',
      'starsOutOfOrder',
    ]);
  });

  it('are out of order by t as well, whatever n is', () => {
    const rows: RowTexts[] = [
      ['K', '1.0*', '', '5.717', ''],
      ['X', '1.0***', '', '2.593', ''],
    ];
    for (const n of ['100', '5']) expect(starsOf(rows, undefined, n).disordered).toHaveLength(1);
    // Of 98 degrees of freedom and more no convention gives one star to a t of 5.717.
    expect(verdicts(starsOf(rows, undefined, '100'))).toEqual(['differs', 'cannotTell']);
  });

  it('may be in any order where two values of t cannot be told apart', () => {
    const audit = starsOf([
      ['K', '1.0*', '', '2.6', ''],
      ['X', '1.0**', '', '2.6', ''],
    ]);
    expect(audit.disordered).toEqual([]);
  });

  it('are held against |t| where p is not printed, whether it was taken from t or from the normal', () => {
    // With 38 degrees of freedom |t| = 1.99 has p = 0.054, and 0.047 in the normal distribution.
    const of = (stars: string, t: string) =>
      verdicts(starsOf([['X', `1.0${stars}`, '', t, '']], 'tenFiveOne'));
    expect(of('*', '1.99')).toEqual(['consistent']);
    expect(of('**', '1.99')).toEqual(['consistent']);
    expect(of('***', '1.99')).toEqual(['differs']);
    expect(of('', '1.99*')).toEqual(['consistent']);
  });

  it('say nothing on a constant that has none', () => {
    const audit = starsOf([
      ['C', '1.0', '', '', '0.000'],
      ['X', '1.0**', '', '', '0.020'],
    ]);
    expect(audit.rows.map(({ row }) => row)).toEqual([1]);
  });

  it('cannot be told by coefficients alone, nor where there are five', () => {
    expect(verdicts(starsOf([['X', '1.0**', '', '', '']]))).toEqual(['cannotTell']);
    expect(verdicts(starsOf([['X', '1.0*****', '', '', '0.5']]))).toEqual(['cannotTell']);
  });

  it('raise no alarm in tables that were rounded and starred correctly', () => {
    const term = fc.record({
      b: fc.double({ min: -3, max: 3, noNaN: true }),
      se: fc.double({ min: 0.05, max: 2, noNaN: true }),
      printsProbability: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 10, max: 120 }),
        fc.integer({ min: 2, max: 5 }),
        fc.constantFrom(...STAR_CONVENTION_NAMES),
        fc.boolean(),
        (terms, count, decimals, name, isStated) => {
          const degrees = count - terms.length - 1;
          const rows = terms.map(({ b, se, printsProbability }, at): RowTexts => {
            const p = studentTwoSided(b / se, degrees);
            const stars = STAR_CONVENTIONS[name].filter((level) => p < level).length;
            const shown = (value: number): string => value.toFixed(decimals);
            return [
              `X${at}`,
              shown(b) + '*'.repeat(stars),
              shown(se),
              shown(b / se),
              printsProbability ? shown(p) : '',
            ];
          });
          const constant: RowTexts = ['C', (0.5).toFixed(decimals), '', '', ''];
          const printed = printedRegression([constant, ...rows], { n: String(count) });
          const { stars } = auditRegression(printed, isStated ? { stars: name } : {});
          if (stars === undefined) return;
          expect(stars.isFitting).toBe(true);
          expect(stars.disordered).toEqual([]);
          expect(verdicts(stars)).not.toContain('differs');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
