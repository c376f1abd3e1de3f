import type { ReadRegression } from '../../cells/printed/regression-block';
import type {
  AuditReason,
  AuditedCell,
  Unless,
} from '../../statistics/audit/regression/audited-cell';
import type { CountRange } from '../../statistics/audit/regression/count-range';
import type {
  CellPlace,
  PrintedRegression,
} from '../../statistics/audit/regression/printed-regression';
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
import { recomputeRestoredLines, restoredParts } from './restored-signs-report';
import { type SearchedData, recomputeFoundLines, searchParts } from './specification-report';
import { starLines, starRows } from './star-parts';
import { verdictCell } from './verdict-cell';

/** How a table was read. */
export type TableReading = Pick<ReadRegression, 'beside' | 'chosen' | 'unused'>;

/** More lines that were not understood than this are only counted. */
const MOST_UNUSED = 12;
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

function findingLines(audit: RegressionAudit, texts: RegressionAuditTexts): string[] {
  const { printed, cells, assumed, zeroProbabilities, repeatedRows, slip, stars } = audit;
  const name = (place: CellPlace): string => placeName(place, printed, texts);
  const consistent = cells.filter(({ verdict }) => verdict === 'consistent').length;
  const blamed = cells.filter(
    ({ verdict, place }) => (verdict === 'differs' || verdict === 'impossible') && !isCount(place),
  );
  const isQuiet =
    cells.every(({ verdict }) => verdict !== 'differs' && verdict !== 'impossible') &&
    (stars === undefined || (stars.isFitting && stars.disordered.length === 0));
  return [
    ...(consistent === 0 && isQuiet ? [texts.nothingToCheck] : []),
    ...(consistent > 0 && isQuiet ? [texts.allHold(consistent)] : []),
    ...sampleSizeLines(audit, texts),
    ...(blamed.length === 0 ? [] : [texts.contradictions(blamed.map(({ place }) => name(place)))]),
    ...(slip === undefined ? [] : [texts.likelySlip(slip)]),
    ...signLines(cells, name, texts),
    ...practiceLines(audit, texts),
    ...explanationLines(audit, texts),
    ...(assumed?.form === undefined ? [] : [texts.criterionForm[assumed.form]]),
    ...(stars === undefined ? [] : starLines(stars, printed, texts)),
    ...(printed.padded ?? []).map(({ column, printedDecimals, decimals }) =>
      texts.padded(texts.columns[column], printedDecimals, decimals),
    ),
    ...(zeroProbabilities.length === 0
      ? []
      : [texts.zeroProbabilities(zeroProbabilities.map(name))]),
    ...repeatedRows.map(({ row, of }) =>
      texts.rowsRepeated(printed.rows[of].name, printed.rows[row].name),
    ),
  ];
}

/** That t seems to be printed without signs, where that leaves one open. */
function signLines(
  cells: readonly AuditedCell[],
  name: (place: CellPlace) => string,
  texts: RegressionAuditTexts,
): string[] {
  const open = cells.filter(({ reason }) => reason.code === 'signsNotPrinted');
  return open.length === 0 ? [] : [texts.signsNotPrinted(open.map(({ place }) => name(place)))];
}

/** What common practice leaves open. */
function practiceLines({ assumed }: RegressionAudit, texts: RegressionAuditTexts): string[] {
  const { causes = [], coefficientCount } = assumed?.reading.allowance ?? {};
  const count = coefficientCount === undefined ? '' : String(coefficientCount);
  return causes.map((cause) => texts.otherPractice[cause](count));
}

/** What would explain all that differs. */
function explanationLines({ explanation }: RegressionAudit, texts: RegressionAuditTexts): string[] {
  if (explanation === undefined) return [];
  const { causes, coefficientCount } = explanation;
  const count = coefficientCount === undefined ? '' : String(coefficientCount);
  return causes.map((cause) => texts.explained[cause](count));
}

/** What numbers without headings were taken for, and what was not taken at all. */
function readingLines({ beside, unused }: TableReading, texts: RegressionAuditTexts): string[] {
  const { grounds } = beside ?? {};
  const taken =
    grounds === undefined || grounds === 'unknown'
      ? []
      : (['parentheses', 'brackets'] as const).flatMap((enclosure) => {
          const column = beside?.[enclosure];
          if (column === undefined) return [];
          return [texts.besideTaken({ enclosure, column: texts.columns[column], grounds })];
        });
  const lines = unused.slice(0, MOST_UNUSED).map(({ name, text }) => `${name} (${text})`);
  return [
    ...taken,
    ...(grounds === 'unknown' ? [texts.besideUnknown] : []),
    ...(lines.length === 0 ? [] : [texts.unused(lines, Math.max(0, unused.length - MOST_UNUSED))]),
  ];
}

function isCount(place: CellPlace): boolean {
  return place.kind === 'statistic' && place.name === 'n';
}

function sampleSizeLines(audit: RegressionAudit, texts: RegressionAuditTexts): string[] {
  const { sampleSize, cells, printed, implied } = audit;
  const counts = rangesText(sampleSize.fitting, texts);
  const own = cells.find(({ place }) => isCount(place));
  if (sampleSize.printed === undefined) {
    return sampleSize.fitting.length === 0 || implied.length === 0
      ? []
      : [texts.sampleSizeImplied(counts)];
  }
  if (own?.verdict !== 'differs') {
    return own?.verdict === 'consistent' ? [texts.sampleSizeFits(sampleSize.printed)] : [];
  }
  const telling = implied
    .filter((pair) => !pair.counts.some((range) => holds(range, sampleSize.printed ?? 0)))
    .flatMap((pair) => pair.cells.map((place) => placeName(place, printed, texts)));
  return [texts.sampleSizeOther(sampleSize.printed, counts, [...new Set(telling)].join(', '))];
}

function holds({ from, to }: CountRange, count: number): boolean {
  return from <= count && count <= to;
}

/** 16; 14–18, 21. */
function rangesText(ranges: readonly CountRange[], texts: RegressionAuditTexts): string {
  if (ranges.length === 0) return texts.noCount;
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** "K: t", or the name of a statistic. */
export function placeName(
  place: CellPlace,
  { rows }: PrintedRegression,
  texts: RegressionAuditTexts,
): string {
  if (place.kind === 'statistic') return texts.statistics[place.name];
  return `${rows[place.row].name}: ${texts.columns[place.column]}`;
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
        textCell(placeName(cell.place, audit.printed, texts), 'label'),
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
      'against' in reason ? reason.against.map((place) => placeName(place, printed, texts)) : [],
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
          textCell(cells.map((place) => placeName(place, printed, texts)).join('; '), 'label'),
          textCell(rangesText(counts, texts), 'body'),
        ]),
    },
  ];
}
