import { guessCouplingRoles, readCouplingTable } from '../../src/cells/printed/coupling-block';
import { auditCouplingSteps } from '../../src/statistics/audit/coupling/audit-coupling';
import type { CouplingAudit } from '../../src/statistics/audit/coupling/coupling-audit';
import type { GivenDesign } from '../../src/statistics/audit/coupling/infer-design';
import { shownBlock } from '../support/paper-blocks';

/** A step is a few parts of one row; so many are a few seconds. */
const MOST_STEPS = 15_000;

/** Tables as somebody may select them, with nothing said of how they were made unless it is given. */
function checked(cells: unknown[][], design: GivenDesign = {}): CouplingAudit {
  const shown = shownBlock(cells);
  const { table } = readCouplingTable(shown, guessCouplingRoles(shown));
  const running = auditCouplingSteps(table, { design });
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const next = running.next();
    if (next.done === true) return next.value;
  }
  throw new Error(`not ended after ${MOST_STEPS} steps`);
}

/** Headings and rows, each as one text. */
function block(...lines: readonly string[]): string[][] {
  return lines.map((line) => line.split(' '));
}

function verdictsOf({ rows }: CouplingAudit, row: number): string[] {
  return [...rows[row].verdicts.values()].map(({ verdict }) => verdict);
}

const allVerdicts = (audit: CouplingAudit): string[] => [
  ...new Set(audit.rows.flatMap((_, row) => verdictsOf(audit, row))),
];

const WHOLE = 'Year U1 U2 C T D';

describe('rows in which C·T may be 1, so that θ may be anything', () => {
  const numbers: unknown[][] = [WHOLE.split(' '), ['2000', 0.8, 0.8, 1, 0.8, 0.89]];
  it.each<[string, unknown[][]]>([
    ['one of ones', block(WHOLE, '2000 1.000 1.000 1.000 1.000 1.000')],
    ['one of numbers without a format', numbers],
    ['one above 1', block(WHOLE, '2000 1.05 0.97 1.00 1.01 1.00')],
    [
      'three',
      block(
        WHOLE,
        '2000 1.05 0.97 1.00 1.01 1.00',
        '2001 1.02 0.98 1.00 1.00 1.00',
        '2002 0.98 1.01 1.00 1.00 1.00',
      ),
    ],
  ])('end, and hold: %s', (_name, cells) => {
    const audit = checked(cells);
    expect(allVerdicts(audit)).toEqual(['consistent']);
  });
});

describe('a level below 0', () => {
  const others = ['2001 0.31 0.62', '2003 0.58 0.71', '2004 0.66 0.80'];
  const byC = others.map((line, at) => `${line} ${['0.943', '0.995', '0.995'][at]}`);
  const byD = others.map((line, at) => `${line} ${['0.662', '0.801', '0.852'][at]}`);
  it.each<[string, unknown[][], GivenDesign]>([
    ['C', block('Year U1 U2 C', ...byC, '2002 -0.47 0.55 0.123'), {}],
    [
      'C in a form that is stated',
      block('Year U1 U2 C', ...byC, '2002 -0.47 0.55 0.123'),
      {
        form: 'standard',
      },
    ],
    ['D', block('Year U1 U2 D', ...byD, '2002 -0.47 0.55 0.123'), {}],
    ['D of two of them', block('Year U1 U2 D', ...byD, '2002 -0.47 -0.55 0.123'), {}],
  ])('is impossible beside %s', (_name, cells, design) => {
    const { rows } = checked(cells, design);
    expect(rows[3].verdicts.get(0)).toMatchObject({
      verdict: 'impossible',
      reason: { code: 'belowZero' },
    });
    expect(rows.map(({ isImpossible }) => isImpossible)).toEqual([false, false, false, true]);
  });

  it('is never consistent in a single row, whose design nobody knows', () => {
    expect(allVerdicts(checked(block('Year U1 U2 C', '2002 -0.47 0.55 0.123')))).toEqual([
      'cannotTell',
    ]);
  });

  it('is none of T alone, nor one that only rounds to below 0', () => {
    expect(allVerdicts(checked(block('Year U1 U2 T', '2001 -0.400 0.600 0.100')))).toEqual([
      'consistent',
    ]);
    const tiny = block('Year U1 U2 C', ...byC, '2002 -0.000 0.550 0.020');
    expect(allVerdicts(checked(tiny))).toEqual(['consistent']);
  });
});

describe('a level that is only said to be below or above something', () => {
  const others = ['2001 0.500 0.500 0.500 0.500 0.500', '2002 0.400 0.600 0.490 0.500 0.495'];
  const third = ['2003 0.200 0.700 0.416 0.450 0.433'];
  const withRow = (row: string): CouplingAudit => checked(block(WHOLE, ...others, ...third, row));

  it('is held against C', () => {
    const fitting = withRow('2004 <0.001 0.600 0.018 0.300 0.073');
    expect(allVerdicts(fitting)).toEqual(['consistent']);
    // C of 0.001 and 0.6 is 0.041.
    expect(withRow('2004 <0.001 0.600 0.218 0.300 0.256').rows[3].isImpossible).toBe(true);
  });

  it('is bounded by T, and without T leaves open what C should be', () => {
    // 2T − 0.6 = 0.96: C = 0.4865.
    expect(allVerdicts(withRow('2004 >0.900 0.600 0.487 0.780 0.616'))).toEqual(['consistent']);
    expect(withRow('2004 >0.900 0.600 0.387 0.780 0.549').rows[3].isImpossible).toBe(true);
    const open = checked(
      block('Year U1 U2 C', '2001 0.500 0.500 0.500', '2002 >0.900 0.600 0.387'),
      { form: 'paper' },
    );
    expect(verdictsOf(open, 1)).toEqual(['cannotTell', 'cannotTell', 'cannotTell']);
  });
});

describe('a factor that T lacks', () => {
  const years = [2001, 2002, 2003, 2004, 2005, 2006];
  it.each([
    ['0.400 0.600 0.490 0.700 0.586', 0.7],
    ['0.400 0.600 0.490 1.000 0.700', 1],
  ])('is told of where all rows are alike: %s', (row, weight) => {
    const audit = checked(block(WHOLE, ...years.map((year) => `${year} ${row}`)));
    expect(audit.findings.map(({ code }) => code)).toContain('weightsSum');
    // (0, 1.17) would do as well, but is no likely design.
    expect(audit.fitted.design.weights.map(({ lower }) => lower)).toEqual([weight, weight]);
  });
});

describe('a θ of 1/3 that is stated as 0.333', () => {
  // C, T and D of the standard form with weights 0.5 and 0.5, to five digits.
  const rows = [
    ['0.21374', '0.74158'],
    ['0.35219', '0.61463'],
    ['0.48036', '0.52741'],
    ['0.67392', '0.33817'],
    ['0.81225', '0.29654'],
  ].map((levels, at) => {
    const [first, second] = levels.map(Number);
    const C = (2 * Math.sqrt(first * second)) / (first + second);
    const T = (first + second) / 2;
    const results = [C, T, Math.cbrt(C * T)].map((value) => value.toFixed(5));
    return [String(2001 + at), ...levels, ...results].join(' ');
  });
  const stated = { form: 'standard', weights: [0.5, 0.5] } as const;

  it('is taken as rounded where not all rows hold with it as it is written', () => {
    const audit = checked(block(WHOLE, ...rows), { ...stated, theta: 0.333 });
    expect(allVerdicts(audit)).toEqual(['consistent']);
    const { lower = 1, upper = 0 } = audit.fitted.theta ?? {};
    expect(lower).toBeLessThan(1 / 3);
    expect(upper).toBeGreaterThan(1 / 3);
  });

  it('leaves nothing beyond its digits, and still finds the one row that is wrong', () => {
    const [first, ...rest] = rows;
    const wrong = block(WHOLE, first.replace(/.....$/, '55555'), ...rest);
    const { rows: judged } = checked(wrong, { ...stated, theta: 0.333 });
    expect(judged.map(({ isImpossible }) => isImpossible)).toEqual([
      true,
      ...rest.map(() => false),
    ]);
    const other = checked(block(WHOLE, ...rows), { ...stated, theta: 0.334 });
    expect(other.findings.map(({ code }) => code)).toContain('otherDesign');
  });

  it('is not taken so where it is short', () => {
    const short = checked(block(WHOLE, ...rows), { ...stated, theta: 0.33 });
    expect(short.findings.map(({ code }) => code)).toContain('otherDesign');
  });
});
