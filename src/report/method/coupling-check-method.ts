import { type Interval, middle, width } from '../../numerics/interval';
import type { AuditOptions } from '../../statistics/audit/coupling/audit-coupling';
import type { CouplingAudit } from '../../statistics/audit/coupling/coupling-audit';
import {
  type PrintedSeries,
  RESULT_COLUMNS,
  cellOfRow,
  printedCells,
  printedRow,
} from '../../statistics/audit/coupling/printed-coupling-table';
import { schemeNameOf } from '../../statistics/coupling/level-scheme';
import { ANALYSES } from '../../text/analyses/analyses';
import { COLUMN_FROM_OTHERS, PRINTED_VALUES } from '../../text/analyses/checking';
import { COORDINATION_FORMULA, FORM_FORMULAS } from '../../text/analyses/coupling';
import { auditTexts } from '../../text/audit-texts';
import {
  type CheckMethodTexts,
  type StatedDesign,
  checkMethodTexts,
} from '../../text/check-method';
import type { Language, Localized } from '../../text/language';
import { asPrinted, columnName } from '../audit/coupling-cell-table';
import { shownNumber, shownTheta } from '../audit/shown-number';
import type { Report } from '../report';
import { VERSION } from '../version';
import type { Method, MethodSource } from './method';
import { type ListedNumber, listedNumbers } from './printed-values';
import { sentenceLines } from './report-content';
import { countVerdicts } from './verdict-counts';

/** A coupling table that was checked: what its text states, what came of it, what is told of it. */
export interface CheckedCoupling {
  readonly audit: CouplingAudit;
  readonly stated: AuditOptions;
  readonly report: Report;
}

/** Weights that are left open further than this are told as a range. */
const OPEN_WEIGHT = 1e-6;

/** How the check of a published coupling table came about. */
export function couplingCheckMethod(
  { audit, stated, report }: CheckedCoupling,
  source: MethodSource,
  language: Language,
): Method {
  const texts = checkMethodTexts(language);
  const { line, used } = listedNumbers(numbersOf(audit, language), texts);
  return {
    analyses: ['couplingCheck'],
    formulas: formulasOf(audit),
    source,
    steps: [
      columnsLine(audit, texts, language),
      ...statedLines(audit, stated, texts),
      ...(isHeld(audit) ? [heldLine(audit, texts)] : []),
      line,
      ...sentenceLines(report),
    ],
    citation: { en: citationOf(audit, stated, 'en'), zh: citationOf(audit, stated, 'zh') },
    used,
  };
}

function isHeld({ fitted }: CouplingAudit): boolean {
  return fitted.checked > 0;
}

/** Only the identities that the table was held against. */
function formulasOf(audit: CouplingAudit): Localized[] {
  const { table, fitted, recovered, levels } = audit;
  const isUnprinted = table.systems.some(isEmpty);
  return [
    PRINTED_VALUES,
    ...(isHeld(audit) ? [FORM_FORMULAS[fitted.design.form], COORDINATION_FORMULA] : []),
    ...(isUnprinted || recovered !== undefined ? [COLUMN_FROM_OTHERS] : []),
    ...(levels === undefined ? [] : ANALYSES.levels.formulas),
  ];
}

function isEmpty({ cells }: PrintedSeries): boolean {
  return cells.every((cell) => cell === undefined);
}

function columnsLine(
  { table, levels }: CouplingAudit,
  texts: CheckMethodTexts,
  language: Language,
): string {
  const { resultNames } = auditTexts(language);
  const systems = table.systems.map((series) => (isEmpty(series) ? texts.notPrinted : series.name));
  const results = RESULT_COLUMNS.flatMap((column) => {
    const series = table[column];
    return series === undefined ? [] : [`${resultNames[column]} = ${series.name}`];
  });
  return texts.columns(systems, [...results, ...(levels === undefined ? [] : [resultNames.level])]);
}

function statedLines(
  { levels }: CouplingAudit,
  { design = {}, levels: given = {} }: AuditOptions,
  texts: CheckMethodTexts,
): string[] {
  const stated: StatedDesign = {
    form: design.form,
    weights: design.weights?.map(String),
    theta: design.theta === undefined ? undefined : String(design.theta),
    scheme: given.scheme && schemeNameOf(given.scheme),
    closed: given.closed,
  };
  const names = (Object.keys(stated) as (keyof StatedDesign)[]).filter(
    (name) => levels !== undefined || (name !== 'scheme' && name !== 'closed'),
  );
  const open = names.filter((name) => stated[name] === undefined);
  const isSilent = Object.values(stated).every((value) => value === undefined);
  return [
    isSilent ? texts.nothingStated : texts.stated(stated),
    ...(open.length === 0 ? [] : [texts.foundOut(open)]),
  ];
}

function heldLine({ fitted }: CouplingAudit, texts: CheckMethodTexts): string {
  const { form, weights } = fitted.design;
  return texts.heldAgainst(form, weights.map(shownWeight), shownTheta(fitted));
}

/** One number, or the range that the rows leave open. */
function shownWeight(range: Interval): string {
  return width(range) <= OPEN_WEIGHT
    ? shownNumber(middle(range))
    : `${shownNumber(range.lower)}…${shownNumber(range.upper)}`;
}

function numbersOf({ table }: CouplingAudit, language: Language): ListedNumber[] {
  const texts = auditTexts(language);
  return table.labels.flatMap((row, index) => {
    const cells = printedRow(table, index);
    return printedCells(cells).flatMap((cell) => {
      const value = cellOfRow(cells, cell);
      if (value === undefined) return [];
      const column = columnName(cell, table, texts);
      return [{ row, column, printed: asPrinted(value), interval: value.interval }];
    });
  });
}

function citationOf(audit: CouplingAudit, { design }: AuditOptions, language: Language): string {
  const { table, fitted, rows } = audit;
  const { resultNames } = auditTexts(language);
  const columns = [
    ...table.systems.filter((series) => !isEmpty(series)).map(({ name }) => name),
    ...RESULT_COLUMNS.flatMap((column) => table[column]?.name ?? []),
    ...(audit.levels === undefined ? [] : [resultNames.level]),
  ];
  const verdicts = rows.flatMap(({ verdicts: cells, level }) => [
    ...cells.values(),
    ...(level === undefined ? [] : [level]),
  ]);
  return checkMethodTexts(language).citations.coupling({
    rows: table.labels.length,
    columns,
    form: isHeld(audit) ? fitted.design.form : undefined,
    weights: fitted.design.weights.map(shownWeight),
    theta: shownTheta(fitted),
    isGiven: [design?.form, design?.weights, design?.theta].every((value) => value !== undefined),
    counts: countVerdicts(verdicts),
    version: VERSION,
  });
}
