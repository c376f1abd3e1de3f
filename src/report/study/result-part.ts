import { COUPLING_FORM_NAMES } from '../../statistics/coupling/coupling-degree';
import { cellAddress } from '../cell-address';
import { labelCell } from '../planned-cells';
import { couplingFormula } from './form-formulas';
import { levelFormula, quoted } from './level-formula';
import { type LiveBlock, type LiveCell, numberValue } from './live-block';
import type { PanelPlaces } from './panel-part';
import { levelCells } from './steps-part';
import { type StudyContext, rowRange, tableCell, weightRange } from './study-context';
import { FIRST_ROW, ROWS } from './study-geometry';

const FORMAT = '0.0000';

/** The table that a paper prints: labels, U, C, T, D, level, relative development. */
export function resultPart(context: StudyContext, panel: PanelPlaces): LiveBlock[] {
  const { geometry } = context;
  const levels = levelCells(context);
  const rows = Array.from({ length: geometry.rowCount }, (_, row) => row);
  const block = (column: number, cells: (row: number) => LiveCell[]): LiveBlock => ({
    row: FIRST_ROW,
    column,
    cells: rows.map(cells),
    format: FORMAT,
  });
  return [
    ...labelBlocks(context),
    ...parameterBlocks(context),
    block(geometry.levels, (row) => [
      ...context.study.systems.map((_, s) => levels(row, s)),
      couplingCell(context, row),
      indexCell(context, row),
      coordinationCell(context, row),
      levelCell(context, row, panel),
    ]),
    block(geometry.relative, (row) => relativeCells(context, row, panel)),
    formsBlock(context),
  ];
}

/** Labels point at the data, so that they follow them. */
function labelBlocks({ geometry, study, source }: StudyContext): LiveBlock[] {
  const { regions, periods } = study.table;
  const column = (
    at: number | undefined,
    label: (row: number) => string,
    reference: (row: number) => string | undefined,
  ): LiveBlock[] => {
    if (at === undefined) return [];
    const cells = Array.from(study.rows, (row): LiveCell[] => {
      const formula = reference(row);
      const value = labelCell(label(row));
      return [formula === undefined ? { value } : { value, formula }];
    });
    return [{ row: FIRST_ROW, column: at, cells, format: 'General' }];
  };
  const observation = (row: number): string => String(row + 1);
  return [
    ...column(geometry.region, (row) => regions?.[row] ?? '', source.region),
    ...column(
      geometry.period,
      periods === undefined ? observation : (row) => periods[row],
      source.period,
    ),
  ];
}

/** α above each system's level and θ above D: change one and the table follows. */
function parameterBlocks({ geometry, study }: StudyContext): LiveBlock[] {
  const cells = study.systems.map(({ weight }): LiveCell => ({ value: weight }));
  const row = ROWS.weight;
  return [
    { row, column: geometry.levels, cells: [cells], format: 'General' },
    {
      row,
      column: geometry.coordination,
      cells: [[{ value: study.design.theta }]],
      format: 'General',
    },
  ];
}

function levelAddresses({ geometry, study }: StudyContext, row: number): string[] {
  return study.systems.map((_, s) => tableCell(row, geometry.levels + s));
}

function levelRange({ geometry, study }: StudyContext, row: number): string {
  return rowRange(row, geometry.levels, study.systems.length);
}

function thetaCell({ geometry }: StudyContext): string {
  return cellAddress({ row: ROWS.weight, column: geometry.coordination }, 'both');
}

function couplingCell(context: StudyContext, row: number): LiveCell {
  const { study } = context;
  return {
    value: numberValue(study.coupling[row]),
    formula: couplingFormula(
      study.design.form,
      levelAddresses(context, row),
      levelRange(context, row),
    ),
  };
}

function indexCell(context: StudyContext, row: number): LiveCell {
  const { study, geometry } = context;
  const weights = weightRange(geometry.levels, study.systems.length);
  return {
    value: numberValue(study.index[row]),
    formula: `SUMPRODUCT(${weights},${levelRange(context, row)})`,
  };
}

function coordinationCell(context: StudyContext, row: number): LiveCell {
  const { study, geometry } = context;
  const degree = tableCell(row, geometry.coupling);
  const index = tableCell(row, geometry.index);
  return {
    value: numberValue(study.coordination[row]),
    formula: `(${degree}*${index})^${thetaCell(context)}`,
  };
}

function levelCell(context: StudyContext, row: number, { scheme }: PanelPlaces): LiveCell {
  const { study, geometry, language } = context;
  const { design } = study;
  const degree = tableCell(row, geometry.coordination);
  return {
    value: study.levels[row]?.[language] ?? '#N/A',
    formula: levelFormula(degree, scheme, design.scheme, design.closed, language),
  };
}

/** The first system against each other one: the value, and who lags behind. */
function relativeCells(context: StudyContext, row: number, panel: PanelPlaces): LiveCell[] {
  const { study, geometry, texts } = context;
  const { kind } = study.design.relative;
  const [first] = levelAddresses(context, row);
  return study.relative.flatMap((comparison, r) => {
    const other = tableCell(row, geometry.levels + r + 1);
    const own = tableCell(row, geometry.relative + 2 * r);
    const lags = [comparison.first, comparison.second].map((name) => texts.verdicts.lags(name));
    const verdict = comparison.verdicts[row];
    const { inStep } = texts.verdicts;
    const names = [lags[0], inStep, lags[1]];
    return [
      {
        value: numberValue(comparison.values[row]),
        formula: kind === 'ratio' ? `${first}/${other}` : `${first}-${other}`,
      },
      {
        value: Number.isNaN(verdict) ? '#N/A' : names[verdict + 1],
        formula: `IF(${own}<${panel.lower},${quoted(lags[0])},IF(${own}>${panel.upper},${quoted(lags[1])},${quoted(inStep)}))`,
      },
    ];
  });
}

/** D under all forms side by side. */
function formsBlock(context: StudyContext): LiveBlock {
  const { study, geometry } = context;
  const cells = Array.from({ length: geometry.rowCount }, (_, row) => {
    const addresses = levelAddresses(context, row);
    const range = levelRange(context, row);
    const index = tableCell(row, geometry.index);
    return COUPLING_FORM_NAMES.map((form): LiveCell => ({
      value: numberValue(study.coordinationByForm[form][row]),
      formula: `(${couplingFormula(form, addresses, range)}*${index})^${thetaCell(context)}`,
    }));
  });
  return { row: FIRST_ROW, column: geometry.forms, cells, format: FORMAT };
}
