import { type LiveBlock, type LiveCell } from './live-block';
import {
  groupOfRows,
  indicatorStep,
  levelStep,
  rescaledCells,
  statisticBlocks,
} from './rescaling-step';
import { type StudyContext, rowRange, weightRange } from './study-context';
import { FIRST_ROW } from './study-geometry';
import { weightRows } from './weights-part';

/** Every step from the raw indicators to the systems' weighted sums, one block of columns each. */
export function stepsPart(context: StudyContext): LiveBlock[] {
  const { composites } = context.geometry;
  const indicators = indicatorStep(context);
  return [
    ...groupNumbers(context),
    rawBlock(context),
    ...statisticBlocks(context, indicators),
    table(
      context,
      context.geometry.rescaled,
      indicators.columns.length,
      rescaledCells(context, indicators),
    ),
    ...weightRows(context),
    ...(composites === undefined
      ? []
      : [
          table(context, composites, context.study.systems.length, compositeCells(context)),
          ...statisticBlocks(context, levelStep(context, composites)),
        ]),
  ];
}

/** The levels U: the weighted sums themselves, or what these are rescaled to. */
export function levelCells(context: StudyContext): (row: number, system: number) => LiveCell {
  const { composites } = context.geometry;
  return composites === undefined
    ? compositeCells(context)
    : rescaledCells(context, levelStep(context, composites));
}

/** A block of the study's table, all rows. */
function table(
  { geometry }: StudyContext,
  column: number,
  columnCount: number,
  cell: (row: number, j: number) => LiveCell,
): LiveBlock {
  const cells = Array.from({ length: geometry.rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, j) => cell(row, j)),
  );
  return { row: FIRST_ROW, column, cells, format: '0.0000' };
}

function groupNumbers({ geometry, study }: StudyContext): LiveBlock[] {
  if (geometry.group === undefined) return [];
  const cells = Array.from(groupOfRows(study.groups, geometry.rowCount), (place): LiveCell[] => [
    { value: place + 1 },
  ]);
  return [{ row: FIRST_ROW, column: geometry.group, cells, format: '0' }];
}

/** The indicators as references to the data; a blank there is #N/A, never 0. */
function rawBlock({ geometry, study, source, indicators }: StudyContext): LiveBlock {
  const cells = Array.from(study.rows, (tableRow, row) =>
    indicators.map(({ column, raw }): LiveCell => {
      const reference = source.value(column, tableRow);
      const value = raw[row];
      return reference === undefined
        ? { value }
        : { value, formula: `IF(${reference}="",NA(),${reference})` };
    }),
  );
  return { row: FIRST_ROW, column: geometry.raw, cells, format: 'General' };
}

/** Σ wx of a system's rescaled indicators. */
function compositeCells({
  study,
  geometry,
  indicators,
}: StudyContext): (row: number, system: number) => LiveCell {
  const starts = study.systems.map(
    (system) => indicators.find((indicator) => indicator.system === system)?.place ?? 0,
  );
  return (row, s) => {
    const { composite, indicators: own } = study.systems[s];
    const column = geometry.rescaled + starts[s];
    const weights = weightRange(column, own.length);
    return {
      value: composite[row],
      formula: `SUMPRODUCT(${weights},${rowRange(row, column, own.length)})`,
    };
  };
}
