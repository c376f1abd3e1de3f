import { toNumbers } from '../../../numerics/double-double-vector';
import { type FittedRegression, fittedValues } from '../../../statistics/regression/regression';
import { type Fit, standardErrorOfRegression } from '../../../statistics/regression/statistics';
import type { Language } from '../../../text/language';
import { regressionTexts } from '../../../text/regression-texts';
import { formatCell } from '../../number-format';
import type { OutputCell } from '../../output-table';
import { type Report, headingLines, noteLines } from '../../report';
import { fittedRows } from '../fitted-rows';
import { guide } from './test-charts';

const HEADINGS = ['obs', 'Actual', 'Fitted', 'Residual'];

/** Actual, fitted and residual: two charts and the table, as EViews' view of that name. */
export function fitView(regression: FittedRegression & Fit, language: Language): Report {
  const { design, residuals } = regression;
  const name = design.equation.dependent.text;
  const labels = Array.from(design.included, (row) => design.observations.labels[row]);
  const deviation = standardErrorOfRegression(regression);
  return {
    sheetName: `Fit ${name}`,
    parts: [
      headingLines('Actual, Fitted, Residual', `Dependent Variable: ${name}`),
      {
        kind: 'chart',
        title: `${name}: Actual, Fitted`,
        look: 'lines',
        labels,
        series: [
          { name: 'Actual', values: [...toNumbers(design.dependent)] },
          { name: 'Fitted', values: [...fittedValues(regression)] },
        ],
      },
      {
        kind: 'chart',
        title: `${name}: Residual`,
        look: 'lines',
        labels,
        series: [
          { name: 'Residual', values: [...toNumbers(residuals)] },
          guide('+S.E.', labels, deviation),
          guide('−S.E.', labels, -deviation),
        ],
      },
      noteLines(regressionTexts(language).residualBounds(formatCell(deviation, 'statistic'))),
      { kind: 'table', headings: HEADINGS, rows: fittedRows(regression).map(fittedCells) },
    ],
  };
}

function fittedCells(values: ReturnType<typeof fittedRows>[number]): OutputCell[] {
  return values.map((value, column) =>
    column === 0
      ? { value, format: 'count', role: 'label' }
      : { value, format: 'statistic', role: 'body' },
  );
}
