import type { RegressionLayout } from '../../cells/printed/regression-block';
import {
  AUDITED_STATISTICS,
  placesOf,
  printedAt,
} from '../../statistics/audit/regression/printed-regression';
import type {
  RegressionAudit,
  RegressionAuditOptions,
} from '../../statistics/audit/regression/regression-audit';
import { type FoundOnData, checkMethodTexts } from '../../text/check-method';
import type { Language } from '../../text/language';
import { regressionAuditTexts } from '../../text/regression-audit-texts';
import { type SearchedData, bestFound } from '../audit/specification-report';
import type { Report } from '../report';
import { VERSION } from '../version';
import type { Method, MethodSource } from './method';
import { type ListedNumber, listedNumbers } from './printed-values';
import { sentenceLines } from './report-content';
import { countVerdicts } from './verdict-counts';

/** A regression table that was checked: how it was read, what came of it, what is told of it. */
export interface CheckedRegressionTable {
  readonly audit: RegressionAudit;
  readonly layout: RegressionLayout;
  readonly stated: RegressionAuditOptions;
  /** The data behind it, with where they stand. */
  readonly searched: { readonly data: SearchedData; readonly address: string } | undefined;
  readonly report: Report;
}

/** How the check of a published regression table came about. */
export function regressionCheckMethod(
  checked: CheckedRegressionTable,
  source: MethodSource,
  language: Language,
): Method {
  const { audit, layout, stated, searched, report } = checked;
  const { stars, errors } = stated;
  const texts = checkMethodTexts(language);
  const { conventions } = regressionAuditTexts(language).stars;
  const { line, used } = listedNumbers(numbersOf(audit, language), texts);
  return {
    analyses: searched === undefined ? ['regressionCheck'] : ['regressionCheck', 'leastSquares'],
    source,
    steps: [
      texts.layout(layout.inParentheses),
      texts.errors(errors),
      ...(audit.stars === undefined ? [] : [texts.stars(stars && conventions[stars])]),
      ...(audit.assumed === undefined
        ? []
        : [texts.assumed(audit.assumed.count, audit.assumed.reading.coefficientCount)]),
      searched === undefined ? texts.noData : texts.data(searched.address),
      line,
      ...sentenceLines(report),
    ],
    citation: { en: citationOf(checked, 'en'), zh: citationOf(checked, 'zh') },
    used,
  };
}

function numbersOf({ printed }: RegressionAudit, language: Language): ListedNumber[] {
  const { columns, statistics } = regressionAuditTexts(language);
  return placesOf(printed).flatMap((place) => {
    const cell = printedAt(printed, place);
    if (cell === undefined) return [];
    const at =
      place.kind === 'row'
        ? { row: printed.rows[place.row].name, column: columns[place.column] }
        : { row: statistics[place.name], column: '' };
    return [{ ...at, printed: cell.text, interval: cell.interval }];
  });
}

function citationOf({ audit, searched }: CheckedRegressionTable, language: Language): string {
  const { printed, cells } = audit;
  return checkMethodTexts(language).citations.regression({
    coefficients: printed.rows.length,
    statistics: AUDITED_STATISTICS.filter((name) => printed.statistics[name] !== undefined),
    counts: countVerdicts(cells),
    found: searched && foundOn(searched, language),
    version: VERSION,
  });
}

function foundOn(
  { data, address }: NonNullable<CheckedRegressionTable['searched']>,
  language: Language,
): FoundOnData | undefined {
  const best = bestFound(data, regressionAuditTexts(language));
  return best && { ...best, address };
}
