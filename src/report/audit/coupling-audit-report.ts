import { type Interval, middle, width } from '../../numerics/interval';
import type { CouplingAudit, Finding } from '../../statistics/audit/coupling/coupling-audit';
import type { FittedLevels } from '../../statistics/audit/coupling/check-levels';
import type { FittedDesign } from '../../statistics/audit/coupling/fit-design';
import {
  type PrintedCouplingTable,
  RESULT_COLUMNS,
} from '../../statistics/audit/coupling/printed-coupling-table';
import { schemeNameOf } from '../../statistics/coupling/level-scheme';
import {
  type AuditTexts,
  auditTexts,
  type DesignInWords,
  type LevelsInWords,
} from '../../text/audit-texts';
import type { Language } from '../../text/language';
import type { OutputCell } from '../output-table';
import { textCell } from '../output-table';
import { headingLines, noteLines, type Report, type ReportPart } from '../report';
import { cellTable, columnName } from './coupling-cell-table';
import { shownEnds, shownNumber, shownTheta } from './shown-number';

const MOST_NAMED = 12;
/** Findings that say how the table is to be read, and nothing against it. */
const REMARKS: ReadonlySet<Finding['code']> = new Set([
  'design',
  'designsAlike',
  'levels',
  'levelsUnknown',
  'columnPadded',
  'rowsRepeated',
  'fewRows',
  'weightsRounded',
  'ownLevels',
]);

/** What was checked, what holds, what cannot be, and how to work it out again. */
export function couplingAuditReport(audit: CouplingAudit, language: Language): Report {
  const texts = auditTexts(language);
  const { table, fitted } = audit;
  const design = designInWords(fitted, table);
  const columns = [
    ...table.systems.map(({ name }) => name),
    ...RESULT_COLUMNS.flatMap((column) => table[column]?.name ?? []),
    ...(audit.levels === undefined ? [] : [texts.resultNames.level]),
  ];
  const recovered = audit.recovered && table.systems[audit.recovered.system].name;
  return {
    sheetName: texts.sheetName,
    parts: [
      headingLines(texts.title),
      noteLines(texts.checked(columns, table.labels.length), texts.rule),
      headingLines(texts.parts.findings),
      noteLines(...findingLines(audit, texts), texts.caution),
      headingLines(texts.parts.cells),
      cellTable(audit, texts, language),
      ...recoveredParts(audit, texts),
      ...(fitted.checked === 0
        ? []
        : [
            headingLines(texts.parts.recompute),
            noteLines(
              ...texts.recompute(design),
              ...(recovered === undefined ? [] : [texts.recomputeColumn(recovered, design)]),
            ),
          ]),
    ],
  };
}

/** More than this between the ends of a weight, and its range tells nothing. */
const WIDEST_TOLD = 0.5;

function designInWords(
  fitted: FittedDesign,
  { coordination }: PrintedCouplingTable,
): DesignInWords {
  const { design, fitting, checked, weights, theta } = fitted;
  const isTold = weights.every((range) => width(range) <= WIDEST_TOLD);
  return {
    form: design.form,
    weights: isTold ? weights.map(weightText) : [],
    written: design.weights.map((range) => shownNumber(middle(range))),
    theta: shownTheta(fitted),
    ...(theta === undefined ? {} : { thetaEnds: shownEnds(theta) }),
    isThetaTold: coordination !== undefined,
    fitting,
    checked,
  };
}

/** One number, or its ends to as many decimals as tell them apart. */
function weightText({ lower, upper }: Interval): string {
  if (upper - lower < 1e-9) return shownNumber(middle({ lower, upper }));
  const [low, high] = shownEnds({ lower, upper });
  return low === high ? low : `${low}…${high}`;
}

function levelsInWords({ scheme, ...fitted }: FittedLevels): LevelsInWords {
  return { ...fitted, scheme: schemeNameOf(scheme) };
}

function findingLines(audit: CouplingAudit, texts: AuditTexts): string[] {
  const cells = audit.rows.flatMap(({ verdicts }) => [...verdicts.values()]);
  const consistent = cells.filter(({ verdict }) => verdict === 'consistent').length;
  const isBlamed = cells.some(({ verdict }) => verdict === 'impossible' || verdict === 'differs');
  const lines = audit.findings.map((finding) => findingLine(finding, audit, texts));
  const isQuiet =
    !isBlamed && consistent > 0 && audit.findings.every(({ code }) => REMARKS.has(code));
  return isQuiet ? [...lines, texts.allHold(consistent)] : lines;
}

function findingLine(finding: Finding, { table }: CouplingAudit, texts: AuditTexts): string {
  const { labels, systems } = table;
  const run = (found: { readonly first: number; readonly last: number }) => ({
    first: labels[found.first],
    last: labels[found.last],
  });
  switch (finding.code) {
    case 'nothingToCheck':
      return texts.nothingToCheck;
    case 'design':
      return texts.design(designInWords(finding.fitted, table), finding.isGiven);
    case 'designsAlike':
      return texts.designsAlike(
        finding.fitted.slice(0, MOST_NAMED).map((each) => shortDesign(designInWords(each, table))),
      );
    case 'fewRows':
      return texts.fewRows;
    case 'weightsRounded':
      return texts.weightsRounded(
        finding.written.map(({ written }) => shownNumber(middle(written))),
        designInWords(finding.fitted, table),
      );
    case 'weightsSum':
      return texts.weightsSum(designInWords(finding.fitted, table));
    case 'notProven':
      return texts.notProven(designInWords(finding.fitted, table));
    case 'otherDesign':
      return texts.otherDesign(
        designInWords(finding.stated, table),
        designInWords(finding.fitted, table),
      );
    case 'noDesign':
      return texts.noDesign(designInWords(finding.fitted, table));
    case 'oneOfRows': {
      const sets = finding.leftOut.slice(0, MOST_NAMED);
      return texts.oneOfRows(
        sets.map((rows) => rows.map((row) => labels[row])),
        finding.isGiven,
      );
    }
    case 'rowImpossible': {
      const names = finding.cells.map((cell) => columnName(cell, table, texts));
      const broken = finding.broken.map(({ name }) => name);
      return texts.rowImpossible(labels[finding.row], broken, names);
    }
    case 'notAsHeaded':
      return texts.notAsHeaded(systems[finding.system].name, finding.differing, finding.compared);
    case 'recovered': {
      const { name } = systems[finding.system];
      const { match } = finding;
      if (match === undefined) return texts.notRescaled(name);
      return texts.rescaled(name, match.method, match.direction === -1, run(match));
    }
    case 'standardised': {
      const { found, system } = finding;
      const reversedTo = found.reversedTo === undefined ? undefined : labels[found.reversedTo];
      return texts.standardised(systems[system].name, run(found), reversedTo);
    }
    case 'columnPadded':
      return texts.padded(finding.column, finding.printed, finding.counted);
    case 'levels':
      return texts.levels(levelsInWords(finding.fitted));
    case 'levelsUnknown':
      return texts.levelsUnknown;
    case 'ownLevels':
      return texts.ownLevels(
        finding.cuts.map(({ below, above, range }) => ({
          below,
          above,
          from: shownNumber(range.lower),
          to: shownNumber(range.upper),
        })),
        levelsInWords(finding.fitted),
      );
    case 'levelsDisordered':
      return texts.levelsDisordered(finding.rows.map((row) => labels[row]));
    case 'otherLevels':
      return texts.otherLevels(levelsInWords(finding.stated), levelsInWords(finding.fitted));
    case 'levelsOutside':
      return texts.levelsOutside(finding.rows.map((row) => labels[row]));
    case 'rowsRepeated':
      return texts.rowsRepeated(labels[finding.first], labels[finding.second]);
  }
}

function shortDesign(design: DesignInWords): string {
  const { form, weights, theta, thetaEnds, isThetaTold } = design;
  const parts = [
    ...(weights.length === 0 ? [] : [weights.join(', ')]),
    ...(isThetaTold ? [`θ = ${thetaEnds?.join('…') ?? theta}`] : []),
  ];
  return parts.length === 0 ? form : `${form} (${parts.join('; ')})`;
}

/** The column that the others imply, between its ends. */
function recoveredParts({ table, recovered }: CouplingAudit, texts: AuditTexts): ReportPart[] {
  if (recovered === undefined) return [];
  const { headings } = texts;
  const rows = recovered.values.flatMap((range, row): OutputCell[][] => {
    if (range === undefined) return [];
    const ends = [range.lower, range.upper].map((value): OutputCell => ({
      value,
      format: 'statistic',
      role: 'body',
    }));
    return [[textCell(table.labels[row], 'label'), ...ends]];
  });
  const { name } = table.systems[recovered.system];
  return [
    headingLines(`${texts.parts.recovered}: ${name}`),
    { kind: 'table', headings: [headings.row, headings.lower, headings.upper], rows },
  ];
}
