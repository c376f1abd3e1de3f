import { readFileSync } from 'node:fs';
import path from 'node:path';
import { modelsSideBySide } from '../../../src/cells/printed/models-side-by-side';
import type { ShownBlock } from '../../../src/cells/printed/reader';
import {
  type ReadRegression,
  readRegressionBlock,
} from '../../../src/cells/printed/regression-block';
import { auditRegression } from '../../../src/statistics/audit/regression/regression-audit';
import { blamed } from '../../support/blamed';
import { pastedIntoGeneral } from '../../support/pasted-cells';

/** A table as test/golden/printed-regressions/several-models.py lays it out. */
interface LaidOut {
  readonly layout: string;
  readonly models: number;
  readonly titles: readonly string[];
  /** Observations and coefficients of each model. */
  readonly n: readonly number[];
  readonly names: readonly number[];
  /** Row, column and text of a wrong t of X1 in the second model. */
  readonly fault: readonly [number, number, string];
  readonly cells: readonly (readonly string[])[];
}

const { tables } = JSON.parse(
  readFileSync(
    path.join(__dirname, '../../golden/printed-regressions/several-models.json'),
    'utf8',
  ),
) as { readonly tables: readonly LaidOut[] };

/** Pasted as text, and as a spreadsheet takes it. */
function waysToPaste(cells: LaidOut['cells']): ShownBlock[] {
  return [cells.map((line) => [...line]), pastedIntoGeneral(cells)].map((block) => ({
    cells: block,
    formats: block.map((line) => line.map(() => 'General')),
  }));
}

const read = (shown: ShownBlock, model: number): ReadRegression =>
  readRegressionBlock(shown, { inParentheses: undefined, model });
const blamedIn = (shown: ShownBlock, model: number): string[] =>
  blamed(auditRegression(read(shown, model).printed));

const layouts = [...new Set(tables.map(({ layout }) => layout))];

describe('tables of several models under repeated headings', () => {
  it.each(layouts)('raise no alarm for any model where they are right: %s', (layout) => {
    for (const { cells, models, n, names } of tables.filter((own) => own.layout === layout)) {
      for (const shown of waysToPaste(cells)) {
        for (let model = 1; model <= models; model++) {
          const { printed, unused } = read(shown, model);
          expect(printed.rows).toHaveLength(names[model - 1]);
          expect(printed.statistics.n?.value).toBe(n[model - 1]);
          expect(printed.statistics.r2).toBeDefined();
          expect(unused).toEqual([]);
          expect(blamed(auditRegression(printed))).toEqual([]);
        }
      }
    }
  });

  it.each(layouts)('name each model by what stands above it: %s', (layout) => {
    for (const { cells, models, titles } of tables.filter((own) => own.layout === layout)) {
      for (const shown of waysToPaste(cells)) {
        expect(modelsSideBySide(shown)).toEqual(
          Array.from({ length: models }, (_, at) => ({ title: titles[at] })),
        );
        expect(read(shown, 2).chosen).toEqual({ number: 2, count: models, title: titles[1] });
      }
    }
  });

  const WITHOUT_ERRORS = ['Chinese, t alone'];

  it.each(layouts.filter((layout) => !WITHOUT_ERRORS.includes(layout)))(
    'give a wrong t away in the model that has it, and in no other: %s',
    (layout) => {
      for (const { cells, models, fault } of tables.filter((own) => own.layout === layout)) {
        const [row, column, text] = fault;
        const wrong = cells.map((line, r) =>
          line.map((cell, c) => (r === row && c === column ? text : cell)),
        );
        for (const shown of waysToPaste(wrong)) {
          const found = Array.from({ length: models }, (_, at) => blamedIn(shown, at + 1));
          expect(found).toEqual(found.map((_, at) => (at === 1 ? ['X1: tStatistic'] : [])));
        }
      }
    },
  );
});
