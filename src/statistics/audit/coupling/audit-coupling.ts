import { distance, type Interval } from '../../../numerics/interval';
import { allSteps, asPart, type Steps } from '../../../numerics/steps';
import { auditRowSteps, type RowAudit } from './audit-row';
import { checkLevels, type GivenLevels } from './check-levels';
import type { AuditedRow, CouplingAudit } from './coupling-audit';
import {
  columnFindings,
  designFindings,
  isFitting,
  isStated,
  levelFindings,
  rowFindings,
} from './coupling-findings';
import { expectedCell } from './expected-cell';
import type { FittedDesign } from './fit-design';
import { checkablePlaces } from './checkable-rows';
import { type GivenDesign, inferDesignsSteps } from './infer-design';
import { type PrintedCouplingTable, printedRow, withoutSystem } from './printed-coupling-table';
import { recoverColumnSteps, type RecoveredColumn } from './recovered-column';
import type { Verdict } from './verdict';

export interface AuditOptions {
  readonly design?: GivenDesign;
  readonly levels?: GivenLevels;
}

/** A design other than the stated one must hold for this share of the rows. */
const SHARE_OTHER = 0.9;
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
  // Where some design may satisfy every row, no column is doubted.
  const recovered =
    other === undefined && asHeaded.isProven
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
  const leftOut = isReliable && other === undefined ? oneOfRows(held, fitted, rows) : [];
  for (const row of leftOut.flat()) rows[row] = { ...rows[row], verdicts: unknown(rows[row]) };
  const findings = [
    ...designFindings(given, inferred, other, levelAudit),
    ...levelFindings(levelAudit),
    ...columnFindings(table, recovered),
    ...(leftOut.length === 0
      ? []
      : [{ code: 'oneOfRows', leftOut, isGiven: Object.keys(given).length > 0 } as const]),
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
    return { isImpossible: false, broken: [], verdicts: unknown({ verdicts }) };
  }
  if (recovered !== undefined) {
    const verdict = recoveredVerdict(recovered, row);
    if (verdict !== undefined) verdicts.set(recovered.system, verdict);
  }
  return { isImpossible, broken: audit.broken, verdicts };
}

/** Where no design satisfies every row, but no row fails under all: what each of the designs leaves out. */
function oneOfRows(
  table: PrintedCouplingTable,
  fitted: readonly FittedDesign[],
  rows: readonly AuditedRow[],
): number[][] {
  if (fitted[0].failing.length === 0 || rows.some(({ isImpossible }) => isImpossible)) return [];
  const places = checkablePlaces(table);
  const sets = fitted.map(({ failing }) => failing.map((at) => places[at]));
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

function unknown({ verdicts }: Pick<AuditedRow, 'verdicts'>): AuditedRow['verdicts'] {
  return new Map([...verdicts.keys()].map((cell) => [cell, UNKNOWN_DESIGN]));
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
