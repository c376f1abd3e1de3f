import { conventionsOf } from '../../statistics/coupling/study/conventions';
import { warningsOf } from '../../statistics/coupling/study/warnings';
import { conventionText, warningText } from '../../text/study-texts';
import { cellAddress, rangeAddress } from '../cell-address';
import { labelCell } from '../planned-cells';
import type { Look, PlannedChart, Rectangle } from '../sheet-plan';
import { VERSION } from '../version';
import type { LevelTable } from './level-formula';
import { type LiveBlock, type LiveCell, numberValue } from './live-block';
import type { Pivot } from './pivot';
import { type StudyContext, tableCell } from './study-context';
import { ROWS } from './study-geometry';

const CHART_SIZE = { rowCount: 20, columnCount: 12 };

/** What formulas elsewhere read from the panel, as addresses. */
export interface PanelPlaces {
  readonly scheme: LevelTable;
  /** The cuts of relative development. */
  readonly lower: string;
  readonly upper: string;
}

/** The chart, conventions, levels, cuts, and the table of D by region and period. */
export interface PanelPart {
  readonly places: PanelPlaces;
  readonly blocks: readonly LiveBlock[];
  readonly looks: readonly { readonly at: Rectangle; readonly look: Look }[];
  readonly charts: readonly PlannedChart[];
  readonly heat: Rectangle | undefined;
}

/** The panel beside the result, from top to bottom. */
export function panelPart(context: StudyContext, pivot: Pivot | undefined): PanelPart {
  const { study, geometry, texts, language } = context;
  const column = geometry.panel;
  const { bands } = study.design.scheme;
  const sentences = [
    ...conventionsOf(study).map((convention) => conventionText(convention, language)),
    ...warningsOf(study).map((warning) => texts.warned(warningText(warning, language))),
    texts.version(VERSION),
  ];
  const chartRow = ROWS.block;
  // Lines over time need periods.
  const hasChart = pivot !== undefined && study.table.periods !== undefined;
  const conventionsRow = hasChart ? chartRow + CHART_SIZE.rowCount + 1 : chartRow;
  const levelsRow = conventionsRow + sentences.length + 2;
  const relativeRow = levelsRow + bands.length + 3;
  const pivotRow = relativeRow + 4;
  const title = (row: number, text: string): LiveBlock => textBlock(row, column, [[text]]);
  const relative = study.design.relative;
  const drawn =
    pivot === undefined ? undefined : pivotPart(context, pivot, pivotRow, levelsRow + 2);
  return {
    places: {
      scheme: {
        cuts: bandRange(levelsRow + 2, column, bands.length),
        names: bandRange(levelsRow + 2, column + 1, bands.length),
      },
      lower: cellAddress({ row: relativeRow + 1, column: column + 1 }, 'both'),
      upper: cellAddress({ row: relativeRow + 2, column: column + 1 }, 'both'),
    },
    blocks: [
      title(conventionsRow, texts.parts.conventions),
      textBlock(
        conventionsRow + 1,
        column,
        sentences.map((sentence) => [sentence]),
      ),
      title(levelsRow, texts.parts.scheme),
      textBlock(levelsRow + 1, column, [[texts.headings.cut, texts.headings.name]]),
      {
        row: levelsRow + 2,
        column,
        format: 'General',
        cells: bands.map(({ upperCut, name }) => [{ value: upperCut }, { value: name[language] }]),
      },
      title(relativeRow, texts.parts.relative),
      {
        row: relativeRow + 1,
        column,
        format: 'General',
        cells: [
          [{ value: texts.headings.inStepFrom }, { value: relative.lower }],
          [{ value: texts.headings.inStepTo }, { value: relative.upper }],
        ],
      },
      ...(drawn === undefined ? [] : [title(pivotRow, texts.parts.pivot), ...drawn.blocks]),
    ],
    looks: [
      ...[conventionsRow, levelsRow, relativeRow, ...(drawn === undefined ? [] : [pivotRow])].map(
        (row) => ({ at: { row, column, rowCount: 1, columnCount: 1 }, look: 'title' as const }),
      ),
      {
        at: { row: levelsRow + 1, column, rowCount: 1, columnCount: 2 },
        look: 'columnHeading',
      },
      ...(drawn === undefined
        ? []
        : [
            {
              at: { ...drawn.heat, row: pivotRow + 1, rowCount: 1 },
              look: 'columnHeading' as const,
            },
          ]),
    ],
    charts: drawn === undefined || !hasChart ? [] : [chartOf(context, drawn, chartRow)],
    heat: drawn?.heat,
  };
}

interface PivotPart {
  readonly blocks: readonly LiveBlock[];
  /** D by region and period, without headings. */
  readonly heat: Rectangle;
  readonly periods: Rectangle;
  /** Names and values of all series, the cuts among them. */
  readonly series: Rectangle;
  readonly guideCount: number;
}

/** Regions down, periods across; under them the cuts of the levels, which the chart draws. */
function pivotPart(context: StudyContext, pivot: Pivot, row: number, bandsRow: number): PivotPart {
  const { geometry, study, texts, language } = context;
  const column = geometry.panel;
  const { regions, periods, rows } = pivot;
  const cuts = study.design.scheme.bands.slice(0, -1);
  const band = (place: number, side: 0 | 1): string =>
    cellAddress({ row: bandsRow + place, column: column + side }, 'both');
  const regionName = (name: string): string => (name === '' ? 'D' : name);
  const heading: LiveCell[] = [
    { value: texts.headings.region },
    ...periods.map((period) => ({ value: period === '' ? 'D' : labelCell(period) })),
  ];
  const degree = (place: number | undefined): LiveCell =>
    place === undefined
      ? { value: '#N/A', formula: 'NA()' }
      : {
          value: numberValue(study.coordination[place]),
          formula: tableCell(place, geometry.coordination),
        };
  const body = regions.map((region, r): LiveCell[] => [
    { value: regionName(region) },
    ...rows[r].map(degree),
  ]);
  // Named for the level that ends there; they follow the table of levels.
  const guides = cuts.map(({ upperCut, name }, place): LiveCell[] => [
    { value: `≤ ${name[language]}`, formula: `"≤ "&${band(place, 1)}` },
    ...periods.map(() => ({ value: upperCut, formula: band(place, 0) })),
  ]);
  const width = periods.length + 1;
  return {
    blocks: [
      { row: row + 1, column, cells: [heading], format: 'General' },
      { row: row + 2, column, cells: body, format: '0.000' },
      ...(guides.length === 0
        ? []
        : [{ row: row + 2 + body.length, column, cells: guides, format: 'General' }]),
    ],
    heat: {
      row: row + 2,
      column: column + 1,
      rowCount: body.length,
      columnCount: periods.length,
    },
    periods: { row: row + 1, column: column + 1, rowCount: 1, columnCount: periods.length },
    series: { row: row + 2, column, rowCount: body.length + guides.length, columnCount: width },
    guideCount: guides.length,
  };
}

function chartOf(
  { geometry, study, texts }: StudyContext,
  drawn: PivotPart,
  row: number,
): PlannedChart {
  const { series, periods, guideCount } = drawn;
  const { bands } = study.design.scheme;
  return {
    title: texts.title(study.systems.map(({ name }) => name)),
    labels: periods,
    series,
    seriesBy: 'rows',
    guides: Array.from({ length: guideCount }, (_, g) => series.rowCount - guideCount + g),
    valueAxis: { minimum: 0, maximum: bands[bands.length - 1].upperCut },
    position: { row, column: geometry.panel, ...CHART_SIZE },
  };
}

function bandRange(row: number, column: number, rowCount: number): string {
  return rangeAddress({ row, column, rowCount, columnCount: 1 }, 'both');
}

function textBlock(row: number, column: number, texts: readonly (readonly string[])[]): LiveBlock {
  const cells = texts.map((line) => line.map((value) => ({ value })));
  return { row, column, cells, format: 'General' };
}
