import { seriesTableOf } from '../../cells/data-block';
import { type RegressionLayout, readRegressionBlock } from '../../cells/printed/regression-block';
import { InputError } from '../../errors/input-error';
import {
  type TableReading,
  regressionAuditReport,
} from '../../report/audit/regression-audit-report';
import { regressionCheckMethod } from '../../report/method/regression-check-method';
import type { SearchedData } from '../../report/audit/specification-report';
import {
  type RegressionAudit,
  type RegressionAuditOptions,
  auditRegression,
} from '../../statistics/audit/regression/regression-audit';
import type { SearchData } from '../../statistics/audit/regression/search/specification';
import { specificationSearchSteps } from '../../statistics/audit/regression/search/specification-search';
import { placesOf } from '../../statistics/audit/regression/printed-regression';
import type { SeriesTable } from '../../statistics/regression/series-table';
import type { Progress } from '../../statistics/steps';
import { sourceOfBlock } from '../shared/source-of-block';
import { placeName } from '../../workbook/place-name';
import type { ReadBlock } from '../shared/use-insert';
import type { Check } from './check-run';
import type { ReadShownBlock } from './use-shown-block';

/** A regression table that was checked, with the data behind it where they were given. */
export interface CheckedRegression {
  readonly audit: RegressionAudit;
  readonly reading: TableReading;
  readonly searched: SearchedData | undefined;
}

/** The check that the choices ask for; undefined where nothing can be held against anything. */
export function regressionCheck(
  block: ReadShownBlock,
  layout: RegressionLayout,
  data: ReadBlock | undefined,
  stated: RegressionAuditOptions = {},
): Check<CheckedRegression> | undefined {
  const { printed, ...reading } = readRegressionBlock(block.shown, layout);
  if (placesOf(printed).length < 2) return undefined;
  return {
    data: block,
    *steps(): Generator<Progress, CheckedRegression> {
      yield { done: 0, total: 1 };
      const audit = auditRegression(printed, stated);
      if (data === undefined) return { audit, reading, searched: undefined };
      const read = searchDataOf(seriesTableOf(data.cells));
      const search = yield* specificationSearchSteps(audit, read);
      return { audit, reading, searched: { data: read, search } };
    },
    report: ({ audit, reading: read, searched }, language) =>
      regressionAuditReport(audit, searched, language, read),
    method: ({ audit, searched }, report, language) => {
      const behind =
        data === undefined || searched === undefined
          ? undefined
          : { data: searched, address: placeName(data.reference) };
      const checked = { audit, layout, stated, searched: behind, report };
      return regressionCheckMethod(checked, sourceOfBlock(block), language);
    },
  };
}

/** Every column of numbers but the first, which labels the rows. */
function searchDataOf(table: SeriesTable): SearchData {
  const labels = table.labels(0).map((label) => String(label ?? ''));
  return {
    labels,
    series: table.names.flatMap((name, column) => {
      if (column === 0) return [];
      const values = numbersOf(table, column);
      return values === undefined ? [] : [{ name, values }];
    }),
  };
}

/** Undefined for a column that holds something else than numbers. */
function numbersOf(table: SeriesTable, column: number): Float64Array | undefined {
  try {
    return table.series(column);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
