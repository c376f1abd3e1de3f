/** @jest-environment jsdom */
import type { SheetPlan } from '../../../src/report/sheet-plan';
import { studySheet } from '../../../src/report/study/study-sheet';
import { runStudy } from '../../../src/statistics/coupling/study/run-study';
import type { StudyDesign } from '../../../src/statistics/coupling/study/study-design';
import { COUPLING_FORM_NAMES } from '../../../src/statistics/coupling/coupling-degree';
import { LEVEL_SCHEMES } from '../../../src/statistics/coupling/level-scheme';
import { evaluatePlan } from '../../support/evaluate-plan';
import {
  SMALL_PANEL,
  STANDARD_DESIGN,
  indicator,
  sourceOf,
  tableOf,
} from '../../support/small-panel';

const DATA = '河南 2000–2018';

function plans(design: StudyDesign): { live: SheetPlan; values: SheetPlan } {
  const study = runStudy(tableOf(SMALL_PANEL), design);
  const plan = (isLive: boolean): SheetPlan =>
    studySheet(study, sourceOf(DATA), { language: 'en', isLive });
  return { live: plan(true), values: plan(false) };
}

/** How many formulas there are, and where one gives something else than the value computed here. */
function compare(design: StudyDesign): { formulas: number; differences: string[] } {
  const { live, values } = plans(design);
  const evaluated = evaluatePlan(live, { name: DATA, block: SMALL_PANEL });
  const differences: string[] = [];
  let formulas = 0;
  live.blocks.forEach((block, b) =>
    block.cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (typeof cell !== 'object') return;
        const expected = values.blocks[b].cells[r][c];
        if (expected === '') return;
        formulas++;
        const found = evaluated(block.row + r, block.column + c);
        const isSame =
          typeof expected === 'number' && typeof found === 'number'
            ? Math.abs(found - expected) <= 1e-11 * Math.max(1, Math.abs(expected))
            : found === expected || (isUndefined(found) && isUndefined(expected));
        if (!isSame) differences.push(`${cell.formula} gave ${found}, not ${String(expected)}`);
      }),
    ),
  );
  return { formulas, differences };
}

/** A formula gives #DIV/0! where the value alone is told as #N/A. */
function isUndefined(value: unknown): boolean {
  return value === '#N/A' || value === '#DIV/0!';
}

function expectSame(change: Partial<StudyDesign>): void {
  const { formulas, differences } = compare({ ...STANDARD_DESIGN, ...change });
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(12 * 16);
}

const THREE_SYSTEMS: StudyDesign['systems'] = [
  { name: 'A', weight: 0.4, indicators: [indicator(0)] },
  { name: 'B', weight: 0.3, indicators: [indicator(1), indicator(3)] },
  { name: 'C', weight: 0.3, indicators: [indicator(2, -1)] },
];
const rescaling = STANDARD_DESIGN.rescaling;

describe('the formulas of a study’s sheet, evaluated by a spreadsheet', () => {
  it.each(COUPLING_FORM_NAMES)('give C, T, D and levels of two systems: %s', (form) => {
    expectSame({ form, rescaling: { ...rescaling, low: 0.01, high: 0.99 } });
  });

  it.each(COUPLING_FORM_NAMES)('give C, T, D and levels of three systems: %s', (form) => {
    expectSame({ form, systems: THREE_SYSTEMS, theta: 0.4 });
  });

  it.each(['equal', 'entropy', 'critic', 'cv', 'given'] as const)(
    'give the weights: %s',
    (weighting) => expectSame({ weighting }),
  );

  it('go on from weights that no formula gives', () => {
    const systems = [
      { name: 'A', weight: 0.5, indicators: [indicator(0), indicator(1)] },
      { name: 'B', weight: 0.5, indicators: [indicator(3)] },
    ];
    expectSame({ weighting: 'pcaRetained', systems });
  });

  it.each(['all', 'period', 'region'] as const)('rescale by min-max, scope %s', (scope) => {
    expectSame({ rescaling: { ...rescaling, scope, low: 0.01, high: 0.99 } });
  });

  it.each(['all', 'period', 'region'] as const)('rescale by z-score, scope %s', (scope) => {
    expectSame({
      weighting: 'equal',
      rescaling: { ...rescaling, method: 'zscore', scope },
      levelRescaling: 'abszscore',
    });
  });

  it.each(['max', 'sum', 'norm', 'none', 'abszscore'] as const)('rescale by %s', (method) => {
    const systems = THREE_SYSTEMS.slice(0, 2);
    for (const scope of ['all', 'region'] as const) {
      expectSame({ systems, weighting: 'cv', rescaling: { ...rescaling, method, scope } });
    }
  });

  it('name levels by the source’s bands and closed on the left', () => {
    expectSame({ scheme: LEVEL_SCHEMES.paper, schemeName: 'paper', closed: 'left' });
    expectSame({ scheme: LEVEL_SCHEMES.paper, schemeName: 'paper' });
  });

  it('compare systems by their difference', () => {
    expectSame({ relative: { kind: 'difference', lower: -0.1, upper: 0.1 } });
  });
});
