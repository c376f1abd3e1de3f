import { ONE_OF_ROWS } from '../../../support/one-of-rows';
import {
  guessCouplingRoles,
  readCouplingTable,
} from '../../../../src/cells/printed/coupling-block';
import {
  auditCoupling,
  auditCouplingSteps,
} from '../../../../src/statistics/audit/coupling/audit-coupling';
import type { CouplingAudit } from '../../../../src/statistics/audit/coupling/coupling-audit';
import { paperTable1, shownBlock } from '../../../support/paper-blocks';

function auditOf(cells: unknown[][], options?: Parameters<typeof auditCoupling>[1]): CouplingAudit {
  const shown = shownBlock(cells);
  return auditCoupling(readCouplingTable(shown, guessCouplingRoles(shown)).table, options);
}

const verdictsOf = ({ rows }: CouplingAudit, row: number): unknown[] =>
  [...rows[row].verdicts].map(([cell, { verdict }]) => [cell, verdict]);

describe('the source paper’s Table 1', () => {
  const cells = paperTable1();
  const audit = auditOf(cells);
  const finding = (code: string) => audit.findings.filter((each) => each.code === code);

  it('goes with the paper form, equal weights and θ = 0.5 in all rows but two', () => {
    expect(audit.fitted).toMatchObject({ fitting: 17, checked: 19, design: { form: 'paper' } });
    expect(audit.fitted.design.theta).toEqual({ lower: 0.5, upper: 0.5 });
    for (const { lower, upper } of audit.fitted.design.weights) {
      expect(lower).toBeCloseTo(0.5, 12);
      expect(upper).toBeCloseTo(0.5, 12);
    }
  });

  it('has an integration column that is not what C, T and D were made from, but |z| of it gives that', () => {
    expect(finding('notAsHeaded')).toEqual([
      { code: 'notAsHeaded', system: 0, differing: 19, compared: 19 },
    ]);
    expect(finding('recovered')).toMatchObject([
      { system: 0, match: { method: 'abszscore', first: 0, last: 16 } },
    ]);
  });

  it('has a column K that looks like a z-score without its signs up to 2008', () => {
    expect(finding('standardised')).toMatchObject([
      { system: 1, found: { first: 0, last: 16, reversedTo: 8 } },
    ]);
  });

  it('calls 2017 and 2018 impossible, and nothing else', () => {
    expect(finding('rowImpossible')).toMatchObject([
      { row: 17, cells: ['degree', 'coordination'] },
      { row: 18, cells: ['degree', 'coordination'] },
    ]);
    for (let row = 0; row < 17; row++) {
      expect(verdictsOf(audit, row)).toEqual([
        [1, 'consistent'],
        ['degree', 'consistent'],
        ['index', 'consistent'],
        ['coordination', 'consistent'],
        [0, 'differs'],
      ]);
    }
  });

  it('finds levels that do not go with D', () => {
    const levels = cells.map((row, place) => {
      if (place === 0) return [...row, 'Level'];
      const isLow = place >= 8 && place <= 11;
      return [...row, isLow ? 'low' : ''];
    });
    const own = auditOf(levels, { levels: { closed: 'right' } });
    const outside = own.findings.filter(({ code }) => code === 'levelsOutside');
    expect(outside).toMatchObject([{ rows: [9, 10] }]);
  });
});

describe('a table that was made and rounded correctly', () => {
  const TABLE = [
    ['year', 'U1', 'U2', 'C', 'T', 'D'],
    ['2001', '0.21', '0.45', '0.932', '0.33', '0.555'],
    ['2002', '0.34', '0.52', '0.978', '0.43', '0.649'],
    ['2003', '0.61', '0.58', '1.000', '0.60', '0.771'],
  ];

  it('raises no alarm', () => {
    const audit = auditOf(TABLE);
    expect(audit.findings.map(({ code }) => code)).toEqual(['design']);
    expect(audit.fitted).toMatchObject({ fitting: 3, design: { form: 'standard' } });
  });

  it('names the cell in which a digit was changed, and what the rest gives', () => {
    const changed = TABLE.map((row, place) =>
      place === 2 ? row.map((text, column) => (column === 5 ? '0.694' : text)) : row,
    );
    const audit = auditOf(changed);
    expect(audit.findings.map(({ code }) => code)).toContain('rowImpossible');
    const verdict = audit.rows[1].verdicts.get('coordination');
    expect(verdict).toMatchObject({ verdict: 'differs' });
    expect(audit.rows.map(({ isImpossible }) => isImpossible)).toEqual([false, true, false]);
  });

  it('says which design holds where another one is stated', () => {
    const audit = auditOf(TABLE, {
      design: { form: 'paper', weights: [0.5, 0.5], theta: 0.5 },
    });
    expect(audit.findings[0]).toMatchObject({
      code: 'otherDesign',
      stated: { fitting: 0 },
      fitted: { design: { form: 'standard' } },
    });
  });

  it('holds D against C and T where no system is printed', () => {
    const results = TABLE.map((row) => [row[0], ...row.slice(3)]);
    expect(auditOf(results).rows.map(({ isImpossible }) => isImpossible)).toEqual([
      false,
      false,
      false,
    ]);
    results[1][3] = '0.600';
    const audit = auditOf(results, { design: { theta: 0.5 } });
    expect(audit.rows.map(({ isImpossible }) => isImpossible)).toEqual([true, false, false]);
  });

  it('has nothing to say of one column alone', () => {
    const audit = auditOf([
      ['year', 'D'],
      ['2001', '0.55'],
      ['2002', '0.65'],
    ]);
    expect(audit.findings.map(({ code }) => code)).toEqual(['nothingToCheck']);
  });
});

describe('a table of which one row must be wrong, but nobody can tell which', () => {
  const { cells, design } = ONE_OF_ROWS;
  const audit = auditOf(cells, { design });

  it('says so, with the rows without which the others hold', () => {
    expect(audit.findings).toContainEqual({
      code: 'oneOfRows',
      leftOut: [[0], [1], [4]],
      isGiven: true,
    });
    expect(audit.findings.map(({ code }) => code)).not.toContain('weightsRounded');
  });

  it('calls none of these rows consistent, nor wrong', () => {
    for (const row of [0, 1, 4]) {
      const verdicts = new Set([...audit.rows[row].verdicts.values()].map((each) => each.verdict));
      expect(verdicts).toEqual(new Set(['cannotTell']));
    }
    expect(verdictsOf(audit, 2)).toContainEqual(['degree', 'consistent']);
  });
});

describe('two rows that lead away from θ', () => {
  it('are blamed, since the usual θ goes with all others', () => {
    // C of rows 2 and 6 changed places; all rows leave θ = 1.04 open by themselves.
    const rows = [
      ['0.44', '0.76', '0.87', '0.65', '0.56'],
      ['0.45', '0.29', '0.99', '0.35', '0.32'],
      ['0.41', '0.50', '0.98', '0.47', '0.46'],
      ['0.64', '0.54', '0.99', '0.58', '0.57'],
      ['0.09', '0.57', '0.24', '0.40', '0.09'],
      ['0.44', '0.51', '0.91', '0.49', '0.48'],
      ['0.49', '0.11', '0.34', '0.24', '0.08'],
      ['0.58', '0.63', '1.00', '0.62', '0.61'],
      ['0.39', '0.09', '0.37', '0.19', '0.07'],
    ].map((numbers, at) => [String(at + 1), ...numbers]);
    const { fitted, findings } = auditOf([['row', 'U1', 'U2', 'C', 'T', 'D'], ...rows]);
    expect(fitted).toMatchObject({ fitting: 7, checked: 9, failing: [1, 5] });
    expect(fitted.design).toMatchObject({ form: 'liao1999', theta: { lower: 1, upper: 1 } });
    expect(findings.flatMap((each) => (each.code === 'rowImpossible' ? [each.row] : []))).toEqual([
      1, 5,
    ]);
  });
});

describe('a table with little to go by', () => {
  const HEADINGS = ['year', 'U1', 'U2', 'C', 'T', 'D'];
  const codes = (cells: unknown[][], options?: Parameters<typeof auditCoupling>[1]): string[] =>
    auditOf(cells, options).findings.map(({ code }) => code);

  it('of one row has a design that says little', () => {
    const row = ['2001', '0.21', '0.45', '0.932', '0.33', '0.555'];
    expect(codes([HEADINGS, row])).toEqual(['design', 'fewRows']);
  });

  it('has weights that do not sum to 1 where T is the plain sum', () => {
    const rows = [
      [0.2134, 0.4512],
      [0.3467, 0.5021],
      [0.6012, 0.5834],
      [0.7111, 0.2244],
      [0.1523, 0.8177],
    ].map(([a, b], i) => {
      const c = (2 * Math.sqrt(a * b)) / (a + b);
      return [
        2001 + i,
        a.toFixed(4),
        b.toFixed(4),
        ...[c, a + b, Math.sqrt(c * (a + b))].map((x) => x.toFixed(4)),
      ];
    });
    expect(codes([HEADINGS, ...rows])).toEqual(['design', 'weightsSum']);
  });

  it('holds with weights that were rounded for print, and it is said that they were', () => {
    const rows = [
      [0.2134, 0.4512],
      [0.3467, 0.5021],
      [0.6012, 0.9634],
      [0.9111, 0.1744],
    ].map(([a, b], i) => {
      const [c, t] = [(2 * Math.sqrt(a * b)) / (a + b), 0.5236 * a + 0.4764 * b];
      return [
        2001 + i,
        a.toFixed(4),
        b.toFixed(4),
        ...[c, t, Math.sqrt(c * t)].map((x) => x.toFixed(4)),
      ];
    });
    const design = { form: 'standard', weights: [0.524, 0.476], theta: 0.5 } as const;
    expect(codes([HEADINGS, ...rows], { design })).toEqual(['design', 'weightsRounded']);
    const off = { ...design, weights: [0.534, 0.466] };
    expect(codes([HEADINGS, ...rows], { design: off })).toContain('otherDesign');
  });

  it('pauses often, and is bounded, where the systems are nearly equal', () => {
    const rows = Array.from({ length: 20 }, (_, i) => {
      const [a, b] = [0.1 + 0.04 * i, 0.1 + 0.04 * i + 0.003 * Math.sin(3 * i)];
      const [c, t] = [(2 * Math.sqrt(a * b)) / (a + b), 0.613 * a + 0.387 * b];
      return [
        2001 + i,
        a.toFixed(3),
        b.toFixed(3),
        ...[c, t, Math.sqrt(c * t)].map((x) => x.toFixed(3)),
      ];
    });
    const shown = shownBlock([HEADINGS, ...rows]);
    const { table } = readCouplingTable(shown, guessCouplingRoles(shown));
    const steps = auditCouplingSteps(table);
    let count = 0;
    let share = 0;
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) {
      expect(next.value).toBeGreaterThanOrEqual(share);
      share = next.value;
      count++;
    }
    expect(count).toBeLessThan(3000);
    expect(next.value.rows.some(({ isImpossible }) => isImpossible)).toBe(false);
  });
});
