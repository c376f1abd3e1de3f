import type {
  AuditReason,
  AuditedCell,
  Unless,
} from '../../statistics/audit/regression/audited-cell';
import type { PrintedRegression } from '../../statistics/audit/regression/printed-regression';
import type { RegressionAudit } from '../../statistics/audit/regression/regression-audit';
import { auditTexts } from '../../text/audit-texts';
import type { Language } from '../../text/language';
import {
  type NumberInWords,
  type RegressionAuditTexts,
  regressionAuditTexts,
} from '../../text/regression-audit-texts';
import { textCell } from '../output-table';
import { type Report, type ReportPart, headingLines, noteLines, noteParts } from '../report';
import { differenceText, impliedText } from './implied-text';
import { printedPlaceName, rangesText } from './printed-place';
import { type TableReading, findingLines, readingLines } from './regression-findings';
import { recomputeRestoredLines, restoredParts } from './restored-signs-report';
import { type SearchedData, recomputeFoundLines, searchParts } from './specification-report';
import { starRows } from './star-parts';
import { verdictCell } from './verdict-cell';

/** A list of pairs longer than this tells nothing more. */
const MOST_PAIRS = 40;

/**
 * What was checked, what holds, what cannot be, which data and specification give the numbers where
 * data were searched, and how to work it out again.
 */
export function regressionAuditReport(
  audit: RegressionAudit,
  searched: SearchedData | undefined,
  language: Language,
  reading?: TableReading,
): Report {
  const texts = regressionAuditTexts(language);
  const common = auditTexts(language);
  const { printed, cells } = audit;
  const statistics = cells.flatMap(({ place }) =>
    place.kind === 'statistic' ? [texts.statistics[place.name]] : [],
  );
  return {
    sheetName: texts.sheetName,
    parts: [
      headingLines(texts.title),
      noteLines(
        texts.checked(printed.rows.length, statistics),
        ...(reading?.chosen === undefined ? [] : [texts.modelChecked(reading.chosen)]),
        common.rule,
      ),
      headingLines(texts.parts.findings),
      noteLines(
        ...findingLines(audit, texts),
        ...(reading === undefined ? [] : readingLines(reading, texts)),
        ...(searched === undefined ? [texts.onlySearchTells] : []),
        common.caution,
      ),
      ...(searched === undefined ? [] : searchParts(audit, searched, texts)),
      ...(searched === undefined ? [] : restoredParts(searched, language)),
      headingLines(texts.parts.cells),
      cellTable(audit, texts, language),
      ...impliedParts(audit, texts),
      headingLines(texts.parts.recompute),
      ...noteParts([
        ...texts.recompute,
        ...recomputeFoundLines(searched, texts),
        ...recomputeRestoredLines(searched, language),
      ]),
    ],
  };
}

function cellTable(
  audit: RegressionAudit,
  texts: RegressionAuditTexts,
  language: Language,
): ReportPart {
  const { headings } = texts;
  const { verdicts } = auditTexts(language);
  return {
    kind: 'table',
    headings: [
      headings.cell,
      headings.verdict,
      headings.printed,
      headings.implied,
      headings.reason,
    ],
    columns: ['name', 'verdict', 'number', 'number', 'sentence'],
    rows: [
      ...audit.cells.map((cell) => [
        textCell(printedPlaceName(cell.place, audit.printed, texts), 'label'),
        verdictCell(cell.verdict, verdicts[cell.verdict]),
        textCell(cell.printed.text, 'body'),
        textCell(cell.implied === undefined ? '' : impliedText(cell.implied, cell.printed), 'body'),
        textCell(reasonText(cell, audit.printed, texts), 'label'),
      ]),
      ...(audit.stars === undefined ? [] : starRows(audit.stars, audit.printed, texts, verdicts)),
    ],
  };
}

function reasonText(
  { reason }: AuditedCell,
  printed: PrintedRegression,
  texts: RegressionAuditTexts,
): string {
  return texts.reasons[reason.code](inWords(reason, printed, texts));
}

function inWords(
  reason: AuditReason,
  printed: PrintedRegression,
  texts: RegressionAuditTexts,
): NumberInWords {
  const bound = (value: number | undefined): string => (value === undefined ? '' : String(value));
  const bounds = 'bounds' in reason ? reason.bounds : {};
  const practice =
    reason.code === 'otherPractice' ? reason : 'unless' in reason ? reason.unless : undefined;
  return {
    against:
      'against' in reason
        ? reason.against.map((place) => printedPlaceName(place, printed, texts))
        : [],
    difference: 'difference' in reason ? differenceText(reason.difference) : '',
    counts: 'counts' in reason ? rangesText(reason.counts, texts) : '',
    bounds: { minimum: bound(bounds.minimum), maximum: bound(bounds.maximum) },
    coefficientCount: String(coefficientCountOf(reason, practice) ?? ''),
    cause: practice?.cause,
  };
}

function coefficientCountOf(reason: AuditReason, practice: Unless | undefined): number | undefined {
  return reason.code === 'noDegreesOfFreedom'
    ? reason.coefficientCount
    : practice?.coefficientCount;
}

/** Which numbers of observations each pair leaves. */
function impliedParts(
  { implied, printed }: RegressionAudit,
  texts: RegressionAuditTexts,
): ReportPart[] {
  if (implied.length === 0) return [];
  const { headings, parts } = texts;
  return [
    headingLines(parts.implied),
    {
      kind: 'table',
      headings: [headings.pair, headings.counts],
      columns: ['name', 'number'],
      rows: implied
        .slice(0, MOST_PAIRS)
        .map(({ cells, counts }) => [
          textCell(
            cells.map((place) => printedPlaceName(place, printed, texts)).join('; '),
            'label',
          ),
          textCell(rangesText(counts, texts), 'body'),
        ]),
    },
  ];
}
