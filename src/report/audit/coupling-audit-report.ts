import { type Interval, middle } from '../../numerics/interval';
import type { CouplingAudit, Finding } from '../../statistics/audit/coupling/coupling-audit';
import type { FittedLevels } from '../../statistics/audit/coupling/check-levels';
import type { FittedDesign } from '../../statistics/audit/coupling/fit-design';
import { RESULT_COLUMNS } from '../../statistics/audit/coupling/printed-coupling-table';
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
import { shownNumber } from './shown-number';

const MOST_NAMED = 12;

/** Findings that say how the table is to be read, and nothing against it. */
const REMARKS: ReadonlySet<Finding['code']> = new Set([
  'design',
  'designsAlike',
  'levels',
  'levelsUnknown',
  'columnPadded',
  'rowsRepeated',
]);

/** What was checked, what holds, what cannot be, and how to work it out again. */
export function couplingAuditReport(audit: CouplingAudit, language: Language): Report {
  const texts = auditTexts(language);
  const { table, fitted } = audit;
  const design = designInWords(fitted);
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

function designInWords({ design, fitting, checked }: FittedDesign): DesignInWords {
  const shown = (range: Interval): string => shownNumber(middle(range));
  return {
    form: design.form,
    weights: design.weights.map(shown),
    theta: shown(design.theta),
    fitting,
    checked,
  };
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
      return texts.design(designInWords(finding.fitted), finding.isGiven);
    case 'designsAlike':
      return texts.designsAlike(finding.fitted.slice(0, MOST_NAMED).map(shortDesign));
    case 'otherDesign':
      return texts.otherDesign(designInWords(finding.stated), designInWords(finding.fitted));
    case 'noDesign':
      return texts.noDesign(designInWords(finding.fitted));
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
    case 'otherLevels':
      return texts.otherLevels(levelsInWords(finding.stated), levelsInWords(finding.fitted));
    case 'levelsOutside':
      return texts.levelsOutside(finding.rows.map((row) => labels[row]));
    case 'rowsRepeated':
      return texts.rowsRepeated(labels[finding.first], labels[finding.second]);
  }
}

function shortDesign(fitted: FittedDesign): string {
  const { form, weights, theta } = designInWords(fitted);
  return `${form} (${weights.join(', ')}; θ = ${theta})`;
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
