import {
  type PrintedRegression,
  printedAt,
} from '../../statistics/audit/regression/printed-regression';
import type { RegressionAudit } from '../../statistics/audit/regression/regression-audit';
import type { MatchedCell } from '../../statistics/audit/regression/search/match';
import type { SearchData } from '../../statistics/audit/regression/search/specification';
import type { FoundSpecification } from '../../statistics/audit/regression/search/found-specification';
import type { SpecificationSearch } from '../../statistics/audit/regression/search/specification-search';
import type { RegressionAuditTexts } from '../../text/regression-audit-texts';
import { type OutputCell, textCell } from '../output-table';
import { type ReportPart, headingLines, noteLines } from '../report';
import { recomputedSpecification } from './recomputed-specification';
import { placeName } from './regression-audit-report';

/** Data that were searched, and what was found in them. */
export interface SearchedData {
  readonly data: SearchData;
  readonly search: SpecificationSearch;
}

/** So many digits agree before a sign is called lost. */
const FEWEST_DIGITS_OF_SIGN = 3;
/** Fewer digits than this are what chance gives. */
const SHARE_NEAR = 0.5;

/** The nearest specifications, and what the first of them says of each printed number. */
export function searchParts(
  audit: RegressionAudit,
  { data, search }: SearchedData,
  texts: RegressionAuditTexts,
): ReportPart[] {
  const { headings } = texts;
  const best = nearest(search);
  const tried = texts.tried(search.tried, search.mostLag);
  if (best === undefined)
    return [headingLines(texts.parts.search), noteLines(texts.notFound, tried)];
  return [
    headingLines(texts.parts.search),
    noteLines(...foundLines(audit, best, data, texts), tried),
    {
      kind: 'table',
      headings: [headings.specification, headings.sample, headings.counts, headings.digits],
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
      rows: best.match.cells.map((cell) => [
        textCell(placeName(cell.place, audit.printed, texts), 'label'),
        textCell(printedText(audit, cell), 'body'),
        { value: cell.computed, format: 'statistic', role: 'body' },
      ]),
    },
  ];
}

/** The first that was found, unless chance gives as much. */
function nearest({ found: [best] }: SpecificationSearch): FoundSpecification | undefined {
  return best !== undefined && best.match.digits >= SHARE_NEAR * best.match.printedDigits
    ? best
    : undefined;
}

/** The nearest specification, in words; undefined where none is near. */
export function bestFound({ data, search }: SearchedData, texts: RegressionAuditTexts) {
  const best = nearest(search);
  if (best === undefined) return undefined;
  const { sample, match } = best;
  return {
    equation: equationText(best, data, texts),
    first: sample.first,
    last: sample.last,
    digits: match.digits,
    printedDigits: match.printedDigits,
  };
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
  const { match, sample } = found;
  const lost = match.cells.filter((cell) => hasOtherSign(cell, printed));
  const others = match.cells.filter((cell) => !cell.isMatched && !hasOtherSign(cell, printed));
  return [
    texts.found({
      equation: equationText(found, data, texts),
      first: sample.first,
      last: sample.last,
      observations: found.observationCount,
      digits: match.digits,
      printedDigits: match.printedDigits,
    }),
    ...(others.length === 0 ? [texts.foundAll] : []),
    ...(others.length === 0
      ? []
      : [texts.notToTheLastDigit(others.map(({ place }) => placeName(place, printed, texts)))]),
    ...(lost.length === 0
      ? []
      : [texts.signsLost(lost.map(({ place }) => placeName(place, printed, texts)))]),
  ];
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
  { series }: SearchData,
  texts: RegressionAuditTexts,
): string {
  const { dependent, terms, hasConstant, transformations } = specification;
  const term = (at: number, lag: number): string => {
    const { kind, over } = transformations[at];
    const shown = texts.transformations[kind](series[at].name);
    const whole = kind !== 'asIs' && kind !== 'log' && over === 'all' ? ` [${texts.overAll}]` : '';
    return `${shown}${lag === 0 ? '' : `(-${lag})`}${whole}`;
  };
  return [
    term(dependent, 0),
    ...(hasConstant ? ['C'] : []),
    ...terms.map(({ series: at, lag }) => term(at, lag)),
  ].join(' ');
}
