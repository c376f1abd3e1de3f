import type { Study } from '../../statistics/coupling/study/study';
import type { Language } from '../../text/language';
import { studyTexts } from '../../text/study-texts';
import type { PlannedColorScale, Rectangle, SheetPlan } from '../sheet-plan';
import { headingsPart } from './headings-part';
import { type LiveBlock, plannedBlock } from './live-block';
import { obstaclesPart } from './obstacles-part';
import { panelPart } from './panel-part';
import { pivotOf } from './pivot';
import { resultPart } from './result-part';
import { stepsPart } from './steps-part';
import { type StudyContext, placedIndicators } from './study-context';
import { FIRST_ROW, ROWS, type StudyGeometry, studyGeometry } from './study-geometry';
import type { StudySource } from './study-source';

/** Red for no coordination, yellow between, green for the most. */
const HEAT_COLOURS = { lowest: '#F8696B', middle: '#FFEB84', highest: '#63BE7B' };
const LABEL_WIDTH = 12;
/** As long as the names of levels. */
const LEVEL_WIDTH = 24;
const VERDICT_WIDTH = 18;

export interface StudySheetOptions {
  readonly language: Language;
  /** Formulas that follow the data, or the numbers alone. */
  readonly isLive: boolean;
}

/**
 * A coupling study on a sheet of its own: on the left the table that a paper prints, beside it the
 * conventions and charts, then every step from the indicators on, each row of the sheet one
 * observation throughout. Formulas are Excel's own except for principal component weights.
 */
export function studySheet(
  study: Study,
  source: StudySource,
  { language, isLive }: StudySheetOptions,
): SheetPlan {
  const texts = studyTexts(language);
  const pivot = pivotOf(study);
  const geometry = studyGeometry(study, pivot === undefined ? 0 : pivot.periods.length + 1);
  const context: StudyContext = {
    study,
    geometry,
    texts,
    language,
    source: { ...source, address: texts.source(source.address, isLive) },
    indicators: placedIndicators(study),
  };
  const panel = panelPart(context, pivot);
  const headings = headingsPart(context);
  const blocks = [
    ...headings.blocks,
    ...resultPart(context, panel.places),
    ...panel.blocks,
    ...stepsPart(context),
    ...obstaclesPart(context),
    ...(isLive ? [liveNote(context)] : []),
  ];
  return {
    name: texts.sheetName,
    blocks: blocks.map((block) => plannedBlock(block, isLive)),
    looks: [
      ...headings.looks,
      { at: { row: ROWS.note, column: 0, rowCount: 1, columnCount: 1 }, look: 'note' },
      ...panel.looks,
    ],
    charts: panel.charts,
    colorScales: panel.heat === undefined ? [] : [heatScale(panel.heat, study)],
    columnWidths: columnWidths(geometry, study),
    selection: { row: FIRST_ROW, column: 0, rowCount: 1, columnCount: 1 },
  };
}

/** What a reader of live formulas has to know: which cells are choices, and what does not follow. */
function liveNote({ study, texts }: StudyContext): LiveBlock {
  const isFixed = study.design.weighting === 'pcaRetained';
  const value = isFixed ? `${texts.liveNote} ${texts.fixedWeights}` : texts.liveNote;
  return { row: ROWS.note, column: 0, cells: [[{ value }]], format: 'General' };
}

function columnWidths(geometry: StudyGeometry, { relative }: Study): SheetPlan['columnWidths'] {
  const width = (column: number | undefined, characters: number): SheetPlan['columnWidths'] =>
    column === undefined ? [] : [{ column, characters }];
  return [
    ...width(geometry.region, LABEL_WIDTH),
    ...width(geometry.period, LABEL_WIDTH),
    ...width(geometry.level, LEVEL_WIDTH),
    ...relative.flatMap((_, r) => width(geometry.relative + 2 * r + 1, VERDICT_WIDTH)),
    ...width(geometry.panel, LABEL_WIDTH),
  ];
}

function heatScale(at: Rectangle, { design }: Study): PlannedColorScale {
  const { bands } = design.scheme;
  const highest = bands[bands.length - 1].upperCut;
  return {
    at,
    lowest: { value: 0, color: HEAT_COLOURS.lowest },
    middle: { value: highest / 2, color: HEAT_COLOURS.middle },
    highest: { value: highest, color: HEAT_COLOURS.highest },
  };
}
