import { add, distance, type Interval, overlap } from '../../../numerics/interval';
import { allSteps, asPart, type Steps } from '../../../numerics/steps';
import { type StatedWeight, statedWeight } from './assumed-design';
import { auditRowSteps, type RowAudit } from './audit-row';
import { checkLevels, type GivenLevels, type LevelAudit } from './check-levels';
import type { AuditedRow, CouplingAudit, Finding } from './coupling-audit';
import { expectedCell } from './expected-cell';
import { findStandardised } from './find-standardised';
import type { FittedDesign } from './fit-design';
import { type GivenDesign, type InferredDesigns, inferDesignsSteps } from './infer-design';
import { matchRescaling } from './match-rescaling';
import {
  type PrintedCouplingTable,
  printedRow,
  RESULT_COLUMNS,
  withoutSystem,
} from './printed-coupling-table';
import { recoverColumnSteps, type RecoveredColumn } from './recovered-column';
import { repeatedRows } from './repeated-rows';
import type { Verdict } from './verdict';

export interface AuditOptions {
  readonly design?: GivenDesign;
  readonly levels?: GivenLevels;
}

/** Fewer rows say nothing of a design that nobody stated. */
const FEWEST_FITTING = 2;
const SHARE_FITTING = 0.5;
/** A design other than the stated one must hold for this share of the rows. */
const SHARE_OTHER = 0.9;
/** How far rounded weights may be from a sum of 1. */
const SUM_ROOM = 0.05;

/**
 * Checks a published table of levels, C, T, D and names of levels. Every verdict holds for all numbers
 * that the printed digits may stand for, so that a table that was rounded correctly is never blamed.
 */
export function auditCoupling(table: PrintedCouplingTable, options?: AuditOptions): CouplingAudit {
  return allSteps(auditCouplingSteps(table, options));
}

/** auditCoupling in steps: one for each design that is tried and each row that is judged. */
export function* auditCouplingSteps(
  table: PrintedCouplingTable,
  { design: given = {}, levels = {} }: AuditOptions = {},
): Steps<CouplingAudit> {
  const asHeaded = yield* asPart(inferDesignsSteps(table, given), 0, 0.4);
  const [best] = asHeaded.fitted;
  const other = yield* asPart(otherDesignSteps(table, given, best), 0.4, 0.6);
  const recovered =
    other === undefined
      ? yield* asPart(recoverColumnSteps(table, given, best), 0.4, 0.8)
      : undefined;
  const inferred = recovered?.fitted ?? asHeaded;
  const { fitted } = inferred;
  const isReliable = inferred.isProven && (isStated(given) || isFitting(fitted[0]));
  const held = recovered === undefined ? table : withoutSystem(table, recovered.system);
  const levelAudit = checkLevels(table.levels ?? [], coordinations(held, fitted[0]), levels);
  const rows: AuditedRow[] = [];
  for (const row of table.labels.keys()) {
    const share = 0.8 + (0.2 * row) / table.labels.length;
    const audited = yield* auditedRowSteps(held, row, { fitted, isReliable, recovered, share });
    rows.push({ ...audited, level: levelAudit?.verdicts[row] });
  }
  const findings = [
    ...designFindings(given, inferred, other, levelAudit),
    ...levelFindings(levelAudit),
    ...columnFindings(table, recovered),
    ...rowFindings(table, rows, levelAudit, recovered?.system),
  ];
  return {
    table,
    fitted: fitted[0],
    rows,
    levels: levelAudit,
    ...(recovered === undefined ? {} : { recovered }),
    findings,
  };
}

function isStated({ form, weights, theta }: GivenDesign): boolean {
  return form !== undefined && weights !== undefined && theta !== undefined;
}

function isFitting({ fitting, checked }: FittedDesign): boolean {
  return fitting >= Math.max(FEWEST_FITTING, SHARE_FITTING * checked);
}

/** The design that holds where the stated one does not. */
function* otherDesignSteps(
  table: PrintedCouplingTable,
  given: GivenDesign,
  stated: FittedDesign,
): Steps<FittedDesign | undefined> {
  if (Object.keys(given).length === 0 || isFitting(stated)) return undefined;
  const {
    fitted: [found],
  } = yield* inferDesignsSteps(table, {});
  const isBetter = isFitting(found) && found.fitting >= SHARE_OTHER * found.checked;
  return isBetter ? found : undefined;
}

/** D of each row as printed, else as the rest of the row gives it. */
function coordinations(
  table: PrintedCouplingTable,
  { design }: FittedDesign,
): (Interval | undefined)[] {
  return table.labels.map((_, row) => {
    const printed = printedRow(table, row);
    return printed.coordination?.interval ?? expectedCell(printed, design, 'coordination');
  });
}

interface RowQuestion {
  readonly fitted: readonly FittedDesign[];
  readonly isReliable: boolean;
  readonly recovered: RecoveredColumn | undefined;
  /** Of the work, done before. */
  readonly share: number;
}

function* auditedRowSteps(
  table: PrintedCouplingTable,
  row: number,
  { fitted, isReliable, recovered, share }: RowQuestion,
): Steps<AuditedRow> {
  const printed = printedRow(table, row);
  let audit: RowAudit | undefined;
  // Where designs are alike, the one that speaks for the row.
  for (const { design } of fitted) {
    const solving = auditRowSteps(printed, design);
    let step = solving.next();
    for (; step.done !== true; step = solving.next()) yield share;
    if (audit === undefined || step.value.solvability !== 'impossible') audit = step.value;
    if (audit.solvability !== 'impossible') break;
  }
  if (audit === undefined) return { isImpossible: false, broken: [], verdicts: new Map() };
  const isImpossible = audit.solvability === 'impossible';
  const verdicts = new Map(audit.verdicts);
  if (isImpossible && !isReliable) {
    for (const cell of verdicts.keys()) verdicts.set(cell, UNKNOWN_DESIGN);
    return { isImpossible: false, broken: [], verdicts };
  }
  if (recovered !== undefined) {
    const verdict = recoveredVerdict(recovered, row);
    if (verdict !== undefined) verdicts.set(recovered.system, verdict);
  }
  return { isImpossible, broken: audit.broken, verdicts };
}

const UNKNOWN_DESIGN: Verdict = { verdict: 'cannotTell', reason: { code: 'designUnknown' } };

/** The cells of a column that is not what its heading says. */
function recoveredVerdict({ printed, values }: RecoveredColumn, row: number): Verdict | undefined {
  const cell = printed[row]?.interval;
  const expected = values[row];
  if (cell === undefined) return undefined;
  if (expected === undefined) {
    return { verdict: 'cannotTell', reason: { code: 'nothingToCompare' } };
  }
  const by = distance(cell, expected);
  return by > 0
    ? { verdict: 'differs', reason: { code: 'notAsHeaded', expected }, by }
    : { verdict: 'cannotTell', reason: { code: 'nothingToCompare' } };
}

function designFindings(
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
  else if (fitted.length > 1) findings.push({ code: 'designsAlike', fitted });
  const taken = given.weights?.map(statedWeight);
  if (taken !== undefined && !isAsWritten(best, taken)) {
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
function sumIsOff({ weights }: FittedDesign): boolean {
  if (weights.length === 0) return false;
  const sum = weights.reduce(add);
  return sum.upper < 1 - SUM_ROOM || sum.lower > 1 + SUM_ROOM;
}

function levelFindings(levels: LevelAudit | undefined): Finding[] {
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

function columnFindings(
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

function rowFindings(
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
