import type {
  RestoredCoefficient,
  RestoredRegression,
} from '../../statistics/audit/regression/search/restored-regression';
import type { RestoredSeries } from '../../statistics/audit/regression/search/restored-series';
import type { SearchData } from '../../statistics/audit/regression/search/specification';
import type { Language } from '../../text/language';
import type { RegressionAuditTexts } from '../../text/regression-audit-texts';
import { regressionAuditTexts } from '../../text/regression-audit-texts';
import {
  type ProbabilitiesInWords,
  type RestoredSignsTexts,
  type UnsignedSeries,
  restoredSignsTexts,
} from '../../text/restored-signs-texts';
import { type CellFormat, type OutputCell, textCell } from '../output-table';
import { type ReportPart, headingLines, noteLines } from '../report';
import { SIGNIFICANCE_LEVEL, writtenProbability } from '../written-probability';
import { recomputedSpecification } from './recomputed-specification';
import { type SearchedData, nearest, termText } from './specification-report';

/** A coefficient with its name, such as K(-1). */
interface NamedCoefficient extends RestoredCoefficient {
  readonly name: string;
}

/** The nearest specification with the signs of its series; nothing where it lost none. */
export function restoredParts({ data, search }: SearchedData, language: Language): ReportPart[] {
  const { restored } = search;
  if (restored === undefined || nearest(search) === undefined) return [];
  const texts = restoredSignsTexts(language);
  const coefficients = namedCoefficients(restored, data, regressionAuditTexts(language));
  const { headings } = texts;
  return [
    headingLines(texts.heading),
    noteLines(
      texts.used(restored.series.map((series) => inWords(series, data))),
      ...eitherWayLines(restored, data, texts),
      ...significanceLines(coefficients, texts),
    ),
    {
      kind: 'table',
      headings: [
        headings.coefficient,
        headings.found,
        headings.restored,
        headings.foundProbability,
        headings.restoredProbability,
      ],
      columns: ['name', 'number', 'number', 'number', 'number'],
      rows: coefficients.map(({ name, found, restored: own }) => [
        textCell(name, 'label'),
        numberCell(found.estimate, 'statistic'),
        numberCell(own.estimate, 'statistic'),
        numberCell(found.probability, 'probability'),
        numberCell(own.probability, 'probability'),
      ]),
    },
  ];
}

/** How the regression with signs is run; nothing where none were lost. */
export function recomputeRestoredLines(
  searched: SearchedData | undefined,
  language: Language,
): string[] {
  const restored = searched?.search.restored;
  const best = searched && nearest(searched.search);
  if (searched === undefined || restored === undefined || best === undefined) return [];
  const { specification, series } = restored;
  const found = { specification, sample: best.sample };
  const words = recomputedSpecification(found, searched.data, series);
  return [restoredSignsTexts(language).recompute(words)];
}

/** The constant, then every term: restored series by their plain names, others with what was done. */
function namedCoefficients(
  { specification, series, coefficients }: RestoredRegression,
  data: SearchData,
  texts: RegressionAuditTexts,
): NamedCoefficient[] {
  const plain = {
    ...specification,
    transformations: specification.transformations.map((own, at) =>
      own.kind === 'zscore' && series.some((each) => each.series === at)
        ? ({ kind: 'asIs', over: own.over } as const)
        : own,
    ),
  };
  const names = [
    ...(specification.hasConstant ? ['C'] : []),
    ...specification.terms.map((term) => termText(plain, data, term, texts)),
  ];
  return coefficients.map((coefficient, at) => ({ ...coefficient, name: names[at] }));
}

function inWords(
  { series, over, reversedTo }: RestoredSeries,
  { series: all, labels }: SearchData,
): UnsignedSeries {
  const words = { name: all[series].name, first: labels[over.first], last: labels[over.last] };
  return reversedTo === undefined ? words : { ...words, reversedTo: labels[reversedTo] };
}

function eitherWayLines(
  { series }: RestoredRegression,
  { series: all }: SearchData,
  texts: RestoredSignsTexts,
): string[] {
  const open = series.filter(({ reversedTo }) => reversedTo !== undefined);
  return open.length === 0 ? [] : [texts.eitherWay(open.map((each) => all[each.series].name))];
}

function significanceLines(
  coefficients: readonly NamedCoefficient[],
  texts: RestoredSignsTexts,
): string[] {
  const isSignificant = (p: number): boolean => p < SIGNIFICANCE_LEVEL;
  const differing = coefficients.filter(
    ({ found, restored }) =>
      isSignificant(found.probability) !== isSignificant(restored.probability),
  );
  const [lost, gained] = [true, false].map((wasSignificant) =>
    differing
      .filter(({ found }) => isSignificant(found.probability) === wasSignificant)
      .map(probabilitiesInWords),
  );
  return [
    ...(lost.length === 0 ? [] : [texts.onlyFound(lost)]),
    ...(gained.length === 0 ? [] : [texts.onlyRestored(gained)]),
    ...(differing.length === 0 ? [texts.sameSignificance] : []),
  ];
}

function probabilitiesInWords({ name, found, restored }: NamedCoefficient): ProbabilitiesInWords {
  return {
    name,
    found: writtenProbability(found.probability),
    restored: writtenProbability(restored.probability),
  };
}

function numberCell(value: number, format: CellFormat): OutputCell {
  return { value, format, role: 'body' };
}
