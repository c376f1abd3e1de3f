import type { ReadSearchData } from '../../cells/printed/search-block';
import {
  type PrintedRegression,
  printedAt,
} from '../../statistics/audit/regression/printed-regression';
import type { RegressionAudit } from '../../statistics/audit/regression/regression-audit';
import type { MatchedCell } from '../../statistics/audit/regression/search/match';
import type {
  LaggedTerm,
  SearchData,
  Specification,
} from '../../statistics/audit/regression/search/specification';
import { levelOf } from '../../statistics/audit/regression/search/transformation';
import type { FoundSpecification } from '../../statistics/audit/regression/search/found-specification';
import type { SpecificationSearch } from '../../statistics/audit/regression/search/specification-search';
import { chanceMatch } from '../../statistics/audit/regression/search/chance-match';
import type { FoundInWords, RegressionAuditTexts } from '../../text/regression-audit-texts';
import { type OutputCell, textCell } from '../output-table';
import { type ReportPart, headingLines, noteLines } from '../report';
import { recomputedSpecification } from './recomputed-specification';
import { printedPlaceName } from './printed-place';

/** Data that were searched, and what was found in them. */
export interface SearchedData {
  readonly data: SearchData;
  readonly search: SpecificationSearch;
  /** What the block of the data holds beside them; left out where nothing. */
  readonly reading?: DataReading;
}

/** How the data were read. */
export type DataReading = Pick<ReadSearchData, 'unread' | 'leftOut' | 'hasLabels'>;

/** More cells than this are only counted. */
const MOST_UNREAD = 12;
/** So many digits agree before a sign is called lost. */
const FEWEST_DIGITS_OF_SIGN = 3;
/** Of a match with fewer of its digits nothing is told. */
const SHARE_NEAR = 0.5;
/** So many digits agree of what rounded data give. */
const NEAR_DIGITS = 2;

/** The nearest specifications, and what the first of them says of each printed number. */
export function searchParts(
  audit: RegressionAudit,
  { data, search, reading }: SearchedData,
  texts: RegressionAuditTexts,
): ReportPart[] {
  const { headings } = texts;
  const best = nearest(search);
  const tried = [
    texts.tried(search.tried, search.mostLag),
    ...(reading === undefined ? [] : dataLines(reading, texts)),
  ];
  if (best === undefined) {
    const [chance] = search.found;
    const lines =
      chance === undefined || !isNear(chance)
        ? [texts.notFound]
        : [
            texts.found(inWords(chance, data, texts)),
            texts.noBetterThanChance(chanceMatch(chance.match, search.tried)),
          ];
    return [headingLines(texts.parts.search), noteLines(...lines, ...tried)];
  }
  return [
    headingLines(texts.parts.search),
    noteLines(
      ...foundLines(audit, best, data, texts),
      texts.beyondChance(chanceMatch(best.match, search.tried)),
      ...tried,
    ),
    {
      kind: 'table',
      headings: [headings.specification, headings.sample, headings.counts, headings.digits],
      columns: ['name', 'number', 'number', 'number'],
      rows: search.found.map((found) => [
        textCell(equationText(found, data, texts), 'label'),
        textCell(`${found.sample.first}–${found.sample.last}`, 'body'),
        count(found.observationCount),
        textCell(`${found.match.digits}/${found.match.printedDigits}`, 'body'),
      ]),
    },
    {
      kind: 'table',
      headings: [headings.cell, headings.printed, headings.computed],
      columns: ['name', 'number', 'number'],
      rows: best.match.cells.map((cell) => [
        textCell(printedPlaceName(cell.place, audit.printed, texts), 'label'),
        textCell(printedText(audit, cell), 'body'),
        { value: cell.computed, format: 'statistic', role: 'body' },
      ]),
    },
  ];
}

/** The first that was found, unless chance gives as much. */
export function nearest({
  found: [best],
  tried,
}: SpecificationSearch): FoundSpecification | undefined {
  if (best === undefined || !isNear(best)) return undefined;
  return chanceMatch(best.match, tried).isNoBetter ? undefined : best;
}

function isNear({ match }: FoundSpecification): boolean {
  return match.digits >= SHARE_NEAR * match.printedDigits;
}

/** What the block of the data holds that was not used. */
function dataLines(
  { unread, leftOut, hasLabels }: DataReading,
  texts: RegressionAuditTexts,
): string[] {
  const cells = unread.slice(0, MOST_UNREAD);
  return [
    ...(cells.length === 0 ? [] : [texts.dataUnread(cells, unread.length - cells.length)]),
    ...(leftOut.length === 0 ? [] : [texts.dataLeftOut(leftOut)]),
    ...(hasLabels ? [] : [texts.dataUnlabelled]),
  ];
}

/** The nearest specification, in words; undefined where none is near. */
export function bestFound({ data, search }: SearchedData, texts: RegressionAuditTexts) {
  const best = nearest(search);
  return best && inWords(best, data, texts);
}

/** How the nearest specification is run again; nothing where none is near. */
export function recomputeFoundLines(
  searched: SearchedData | undefined,
  texts: RegressionAuditTexts,
): string[] {
  const best = searched && nearest(searched.search);
  if (searched === undefined || best === undefined) return [];
  return [texts.recomputeFound(recomputedSpecification(best, searched.data))];
}

function count(value: number): OutputCell {
  return { value, format: 'count', role: 'body' };
}

function printedText({ printed }: RegressionAudit, { place }: MatchedCell): string {
  return printedAt(printed, place)?.text ?? '';
}

function foundLines(
  { printed }: RegressionAudit,
  found: FoundSpecification,
  data: SearchData,
  texts: RegressionAuditTexts,
): string[] {
  const { match } = found;
  const names = (cells: readonly MatchedCell[]): string[] =>
    cells.map(({ place }) => printedPlaceName(place, printed, texts));
  const told = (cells: readonly MatchedCell[], sentence: (names: string[]) => string): string[] =>
    cells.length === 0 ? [] : [sentence(names(cells))];
  const lost = match.cells.filter((cell) => hasOtherSign(cell, printed));
  const others = match.cells.filter((cell) => !cell.isMatched && !hasOtherSign(cell, printed));
  const counts = others.filter(isCount);
  const rest = others.filter((cell) => !isCount(cell));
  // Rounded data move coefficients as well; where these are right to the last digit, errors differ.
  const areErrors = rest.length > 0 && rest.every(hangsOnErrors) && hasAllCoefficients(match.cells);
  const near = areErrors ? [] : rest.filter(isNearlyMatched);
  const far = areErrors ? [] : rest.filter((cell) => !isNearlyMatched(cell));
  return [
    texts.found(inWords(found, data, texts)),
    ...(others.length === 0 ? [texts.foundAll] : []),
    ...told(counts, texts.otherCount),
    ...(areErrors ? told(rest, texts.otherErrors) : []),
    ...told(near, texts.notToTheLastDigit),
    ...told(far, texts.notGiven),
    ...told(lost, texts.signsLost),
  ];
}

function inWords(
  found: FoundSpecification,
  data: SearchData,
  texts: RegressionAuditTexts,
): FoundInWords {
  const { match, sample } = found;
  return {
    equation: equationText(found, data, texts),
    first: sample.first,
    last: sample.last,
    observations: found.observationCount,
    digits: match.digits,
    printedDigits: match.printedDigits,
  };
}

function isCount({ place }: MatchedCell): boolean {
  return place.kind === 'statistic' && (place.name === 'n' || place.name === 'df');
}

function hangsOnErrors({ place }: MatchedCell): boolean {
  return place.kind === 'row'
    ? place.column !== 'coefficient'
    : place.name === 'f' || place.name === 'probf';
}

function hasAllCoefficients(cells: readonly MatchedCell[]): boolean {
  const coefficients = cells.filter(
    ({ place }) => place.kind === 'row' && place.column === 'coefficient',
  );
  return coefficients.length > 0 && coefficients.every(({ isMatched }) => isMatched);
}

/** As near as numbers come that were computed from data rounded for print. */
function isNearlyMatched({ digits, printedDigits }: MatchedCell): boolean {
  return digits >= Math.min(NEAR_DIGITS, printedDigits - 1);
}

/** Printed with the sign that it does not have: the digits agree, as far as rounded data let them. */
function hasOtherSign(
  { place, computed, digits }: MatchedCell,
  printed: PrintedRegression,
): boolean {
  const value = printedAt(printed, place)?.value ?? 0;
  return value * computed < 0 && digits >= FEWEST_DIGITS_OF_SIGN;
}

/** Du C K K(-1), with what was done to each series. */
function equationText(
  { specification }: FoundSpecification,
  data: SearchData,
  texts: RegressionAuditTexts,
): string {
  const { dependent, terms, hasConstant } = specification;
  return [
    termText(specification, data, { series: dependent, lag: 0 }, texts),
    ...(hasConstant ? ['C'] : []),
    ...terms.map((term) => termText(specification, data, term, texts)),
  ].join(' ');
}

/** |z|(K)(-1) [over all rows]. */
export function termText(
  { transformations }: Specification,
  { series }: SearchData,
  { series: at, lag, isLevel }: LaggedTerm,
  texts: RegressionAuditTexts,
): string {
  const { kind, over } = isLevel === true ? levelOf(transformations[at]) : transformations[at];
  const shown = texts.transformations[kind](series[at].name);
  const whole = kind !== 'asIs' && kind !== 'log' && over === 'all' ? ` [${texts.overAll}]` : '';
  return `${shown}${lag === 0 ? '' : `(-${lag})`}${whole}`;
}
