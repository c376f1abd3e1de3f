import type { ReadRegression } from '../../cells/printed/regression-block';
import type { Allowance } from '../../statistics/audit/regression/allowance';
import type { AuditedCell } from '../../statistics/audit/regression/audited-cell';
import { isInRanges } from '../../statistics/audit/regression/count-range';
import type { CellPlace } from '../../statistics/audit/regression/printed-regression';
import type { RegressionAudit } from '../../statistics/audit/regression/regression-audit';
import type { RegressionAuditTexts } from '../../text/regression-audit-texts';
import { printedPlaceName, rangesText } from './printed-place';
import { starLines } from './star-parts';

/** How a table was read. */
export type TableReading = Pick<ReadRegression, 'beside' | 'chosen' | 'unused'>;

/** More lines that were not understood than this are only counted. */
const MOST_UNUSED = 12;

/** What was found, in sentences. */
export function findingLines(audit: RegressionAudit, texts: RegressionAuditTexts): string[] {
  const { printed, cells, assumed, zeroProbabilities, repeatedRows, slip, stars } = audit;
  const name = (place: CellPlace): string => printedPlaceName(place, printed, texts);
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
    ...practiceLines(assumed?.reading.allowance, texts.otherPractice),
    ...practiceLines(audit.explanation, texts.explained),
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

/** A sentence for each practice that leaves numbers open, or would explain what differs. */
function practiceLines(
  allowance: Allowance | undefined,
  sentences: RegressionAuditTexts['explained'],
): string[] {
  const { causes = [], coefficientCount } = allowance ?? {};
  return causes.map((cause) => sentences[cause](String(coefficientCount ?? '')));
}

/** What numbers without headings were taken for, and what was not taken at all. */
export function readingLines(
  { beside, unused }: TableReading,
  texts: RegressionAuditTexts,
): string[] {
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
    .filter((pair) => !isInRanges(sampleSize.printed ?? 0, pair.counts))
    .flatMap((pair) => pair.cells.map((place) => printedPlaceName(place, printed, texts)));
  return [texts.sampleSizeOther(sampleSize.printed, counts, [...new Set(telling)].join(', '))];
}
