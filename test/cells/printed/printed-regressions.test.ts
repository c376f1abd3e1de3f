import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ShownBlock } from '../../../src/cells/printed/reader';
import { readRegressionBlock } from '../../../src/cells/printed/regression-block';
import {
  type RegressionAudit,
  type RegressionAuditOptions,
  auditRegression,
} from '../../../src/statistics/audit/regression/regression-audit';
import { blamed } from '../../support/blamed';
import { pastedIntoGeneral } from '../../support/pasted-cells';

/** A table as test/golden/printed-regressions/generate.py lays it out. */
interface LaidOut {
  readonly layout: string;
  readonly fault: 'digit' | 'sign' | 'n' | null;
  readonly cells: readonly (readonly string[])[];
}

const { tables } = JSON.parse(
  readFileSync(
    path.join(__dirname, '../../golden/printed-regressions/printed-regressions.json'),
    'utf8',
  ),
) as { readonly tables: readonly LaidOut[] };

/** Pasted as text, and as a spreadsheet takes it; decimal commas where they are those of the sheet. */
function waysToPaste({ layout, cells }: LaidOut): ShownBlock[] {
  const local =
    layout === 'decimal comma'
      ? cells.map((line) => line.map((cell, at) => (at === 0 ? cell : cell.replace(',', '.'))))
      : cells;
  return [cells.map((line) => [...line]), pastedIntoGeneral(local)].map((block) => ({
    cells: block,
    formats: block.map((line) => line.map(() => 'General')),
  }));
}

const audited = (shown: ShownBlock, options: RegressionAuditOptions = {}): RegressionAudit =>
  auditRegression(
    readRegressionBlock(shown, { inParentheses: undefined, model: 1 }).printed,
    options,
  );

const layouts = [...new Set(tables.map(({ layout }) => layout))];

describe('regression tables as programs and journals print them', () => {
  it.each(layouts)('raise no alarm where they are right: %s', (layout) => {
    const right = tables.filter((table) => table.layout === layout && table.fault === null);
    expect(right.length).toBeGreaterThanOrEqual(4);
    for (const table of right) {
      for (const shown of waysToPaste(table)) {
        const audit = audited(shown);
        expect(blamed(audit)).toEqual([]);
        expect(audit.printed.rows.length).toBeGreaterThanOrEqual(3);
      }
    }
  });

  const faultsIn = (layout: string, fault: LaidOut['fault']): string[][] =>
    tables
      .filter((table) => table.layout === layout && table.fault === fault)
      .flatMap((table) => waysToPaste(table).map((shown) => blamed(audited(shown))));

  const WITH_T = layouts.filter(
    (layout) =>
      !['stargazer', 'outreg2, robust', 'journal, t beneath', 'fixed effects'].includes(layout),
  );

  it.each(WITH_T)('give a wrong digit in t away, and nothing else: %s', (layout) => {
    for (const found of faultsIn(layout, 'digit')) expect(found).toEqual(['X1: tStatistic']);
  });

  it.each(WITH_T)('give a sign away that b has lost: %s', (layout) => {
    for (const found of faultsIn(layout, 'sign')) expect(found).toEqual(['X1: tStatistic']);
  });

  it.each([
    'EViews',
    'EViews, White',
    'EViews, HAC and AR roots',
    'Stata',
    'stargazer',
    'Excel’s ToolPak',
    'statsmodels',
    'variables across',
  ])('give a wrong number of observations away, and nothing else: %s', (layout) => {
    const found = faultsIn(layout, 'n');
    expect(found).toHaveLength(2);
    for (const each of found) expect(each).toEqual(['n']);
  });

  it('leave open what effects that are not printed change, unless all is stated to be ordinary', () => {
    const [table] = tables.filter(({ layout }) => layout === 'fixed effects');
    for (const shown of waysToPaste(table)) {
      const audit = audited(shown);
      expect(audit.assumed?.reading.allowance?.causes).toContain('furtherCoefficients');
      expect(audit.cells.find(({ printed }) => printed.text.startsWith('51.36'))).toMatchObject({
        verdict: 'cannotTell',
        reason: { code: 'otherPractice' },
      });
      expect(blamed(audited(shown, { errors: 'ordinary' }))).toEqual(['adjr2', 'f']);
    }
  });

  it('leave F open where errors are robust, unless they are stated to be ordinary', () => {
    const [table] = tables.filter(({ layout }) => layout === 'Stata, robust');
    for (const shown of waysToPaste(table)) {
      expect(blamed(audited(shown))).toEqual([]);
      expect(blamed(audited(shown, { errors: 'ordinary' }))).toEqual(['f']);
    }
  });
});
