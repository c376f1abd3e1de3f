import { printedCell } from '../../src/cells/printed/printed-cell';
import { readPrinted } from '../../src/cells/printed/read-printed';
import type {
  AuditedStatistic,
  PrintedCell,
  PrintedRegression,
  PrintedRow,
} from '../../src/statistics/audit/regression/printed-regression';

/** A printed number by its digits. */
export function cellOf(text: string): PrintedCell {
  const number = readPrinted(text);
  if (number === undefined) throw new Error(`${text} is no printed number`);
  return printedCell(number, text);
}

export type RowTexts = readonly [
  name: string,
  coefficient: string,
  standardError: string,
  tStatistic: string,
  probability: string,
];

/** A table by the texts that it prints; a blank text is a number that is not printed. */
export function printedRegression(
  rows: readonly RowTexts[],
  statistics: Readonly<Partial<Record<AuditedStatistic, string>>>,
): PrintedRegression {
  const columns = ['coefficient', 'standardError', 'tStatistic', 'probability'] as const;
  return {
    rows: rows.map(([name, ...texts]): PrintedRow => ({
      name,
      ...Object.fromEntries(
        columns.flatMap((column, at) => (texts[at] === '' ? [] : [[column, cellOf(texts[at])]])),
      ),
    })),
    statistics: Object.fromEntries(
      Object.entries(statistics).map(([name, text]) => [name, cellOf(text)]),
    ),
  };
}
