import { type RegressionLayout, readRegressionBlock } from '../../cells/printed/regression-block';
import { readSearchData } from '../../cells/printed/search-block';
import { regressionAuditReport } from '../../report/audit/regression-audit-report';
import type { TableReading } from '../../report/audit/regression-findings';
import { regressionCheckMethod } from '../../report/method/regression-check-method';
import type { SearchedData } from '../../report/audit/specification-report';
import {
  type RegressionAudit,
  type RegressionAuditOptions,
  auditRegression,
} from '../../statistics/audit/regression/regression-audit';
import { specificationSearchSteps } from '../../statistics/audit/regression/search/specification-search';
import { placesOf } from '../../statistics/audit/regression/printed-regression';
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
      const { data: series, ...read } = readSearchData(data.cells);
      const search = yield* specificationSearchSteps(audit, series);
      return { audit, reading, searched: { data: series, search, reading: read } };
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
