import { add, overlap } from '../../../numerics/interval';
import { findStandardised } from '../find-standardised';
import { type StatedWeight, statedWeight } from './assumed-design';
import type { LevelAudit } from './check-levels';
import type { AuditedRow, Finding } from './coupling-audit';
import { distinctDesigns } from './distinct-designs';
import type { FittedDesign } from './fit-design';
import type { GivenDesign, InferredDesigns } from './infer-design';
import { matchRescaling } from './match-rescaling';
import { type PrintedCouplingTable, RESULT_COLUMNS } from './printed-coupling-table';
import type { RecoveredColumn } from './recovered-column';
import { repeatedRows } from './repeated-rows';

/** Fewer rows say nothing of a design that nobody stated. */
const FEWEST_FITTING = 2;
const SHARE_FITTING = 0.5;
/** How far rounded weights may be from a sum of 1. */
const SUM_ROOM = 0.05;

export function isStated({ form, weights, theta }: GivenDesign): boolean {
  return form !== undefined && weights !== undefined && theta !== undefined;
}

export function isFitting({ fitting, checked }: FittedDesign): boolean {
  return fitting >= Math.max(FEWEST_FITTING, SHARE_FITTING * checked);
}

/** What is said of form, weights and θ. */
export function designFindings(
  given: GivenDesign,
  { fitted, isProven }: InferredDesigns,
  other: FittedDesign | undefined,
  levels: LevelAudit | undefined,
): Finding[] {
  const [best] = fitted;
  if (best.checked === 0) {
    return (levels?.fitted.compared ?? 0) > 0 ? [] : [{ code: 'nothingToCheck' }];
  }
  if (other !== undefined) return [{ code: 'otherDesign', stated: best, fitted: other }];
  const isWhole = best.fitting === best.checked;
  if (!isWhole && !isStated(given) && !isFitting(best)) return [{ code: 'noDesign', fitted: best }];
  const findings: Finding[] = [{ code: 'design', fitted: best, isGiven: isStated(given) }];
  if (isWhole && best.checked < FEWEST_FITTING) findings.push({ code: 'fewRows' });
  else {
    const distinct = distinctDesigns(fitted);
    if (distinct.length > 1) findings.push({ code: 'designsAlike', fitted: distinct });
  }
  const taken = given.weights?.map(statedWeight);
  if (isWhole && taken !== undefined && !isAsWritten(best, taken)) {
    findings.push({ code: 'weightsRounded', fitted: best, written: taken });
  }
  if (sumIsOff(best)) findings.push({ code: 'weightsSum', fitted: best });
  if (!isWhole && !isProven) findings.push({ code: 'notProven', fitted: best });
  return findings;
}

function isAsWritten({ design }: FittedDesign, stated: readonly StatedWeight[]): boolean {
  return design.weights.every((weight, i) => overlap(weight, stated[i].written));
}

/** Weights that are stated sum to whatever they do. */
function sumIsOff({ weights, weightSum }: FittedDesign): boolean {
  if (weights.length === 0) return false;
  const sum = weightSum ?? weights.reduce(add);
  return sum.upper < 1 - SUM_ROOM || sum.lower > 1 + SUM_ROOM;
}

export function levelFindings(levels: LevelAudit | undefined): Finding[] {
  if (levels === undefined) return [];
  const { fitted, isHeld, isKnown, other, own } = levels;
  if (own !== undefined) {
    if ('cuts' in own) return [{ code: 'ownLevels', cuts: own.cuts, fitted }];
    return [{ code: 'levelsDisordered', rows: own.rows }];
  }
  if (!isKnown || !isHeld) return [{ code: 'levelsUnknown' }];
  if (other !== undefined) return [{ code: 'otherLevels', stated: fitted, fitted: other }];
  return fitted.compared === 0 ? [] : [{ code: 'levels', fitted }];
}

export function columnFindings(
  table: PrintedCouplingTable,
  recovered: RecoveredColumn | undefined,
): Finding[] {
  const findings = paddingFindings(table);
  if (recovered !== undefined) {
    const { system, values, printed, differing } = recovered;
    const compared = values.filter((value, row) => value && printed[row]).length;
    const match = matchRescaling(
      values,
      printed.map((cell) => cell?.interval),
    );
    findings.push(
      { code: 'notAsHeaded', system, differing: differing.length, compared },
      { code: 'recovered', system, match },
    );
  }
  table.systems.forEach(({ cells }, system) => {
    const found = findStandardised(cells.map((cell) => cell?.interval));
    if (found !== undefined) findings.push({ code: 'standardised', system, found });
  });
  return findings;
}

function paddingFindings(table: PrintedCouplingTable): Finding[] {
  const results = RESULT_COLUMNS.flatMap((column) => table[column] ?? []);
  return [...table.systems, ...results].flatMap(({ name, padding }): Finding[] =>
    padding === undefined ? [] : [{ code: 'columnPadded', column: name, ...padding }],
  );
}

export function rowFindings(
  table: PrintedCouplingTable,
  rows: readonly AuditedRow[],
  levels: LevelAudit | undefined,
  recovered: number | undefined,
): Finding[] {
  const findings = rows.flatMap(({ isImpossible, broken, verdicts }, row): Finding[] => {
    if (!isImpossible) return [];
    const cells = [...verdicts].flatMap(([cell, { verdict }]) =>
      cell !== recovered && (verdict === 'impossible' || verdict === 'differs') ? [cell] : [],
    );
    return [{ code: 'rowImpossible', row, broken, cells }];
  });
  const outside = rows.flatMap(({ level }, row) => (level?.verdict === 'differs' ? [row] : []));
  if (levels !== undefined && outside.length > 0) {
    findings.push({ code: 'levelsOutside', rows: outside });
  }
  for (const [first, second] of repeatedRows(table)) {
    findings.push({ code: 'rowsRepeated', first, second });
  }
  return findings;
}
