import { COUPLING_FORM_NAMES } from '../../statistics/coupling/coupling-degree';
import { STATISTICS_OF } from '../../statistics/coupling/study/column-statistic';
import type { Look, Rectangle } from '../sheet-plan';
import type { LiveBlock } from './live-block';
import type { StudyContext } from './study-context';
import { ROWS } from './study-geometry';
import { measuresIndicators } from './weighting-formulas';

/** Titles over the parts, systems over their indicators, names over the columns. */
export interface HeadingsPart {
  readonly blocks: readonly LiveBlock[];
  readonly looks: readonly { readonly at: Rectangle; readonly look: Look }[];
}

/** A run of columns with a title over it. */
interface HeadedPart {
  readonly column: number;
  readonly title: string;
  readonly names: readonly string[];
  /** Which of the columns hold numbers; all when left out. */
  readonly numbers?: { readonly start: number; readonly count: number };
  /** Over the names, where the columns belong to systems. */
  readonly systems?: readonly string[];
}

export function headingsPart(context: StudyContext): HeadingsPart {
  const { study, source, texts, geometry } = context;
  const parts = headedParts(context);
  const title = texts.title(study.systems.map(({ name }) => name));
  return {
    blocks: [
      line(ROWS.title, 0, [title]),
      line(ROWS.source, 0, [source.address]),
      line(ROWS.weight, 0, [texts.headings.systemWeights]),
      line(ROWS.weight, geometry.rescaled - 1, [texts.headings.weight]),
      ...(measuresIndicators(study.design.weighting)
        ? [line(ROWS.measure, geometry.rescaled - 1, [texts.headings.measure])]
        : []),
      ...parts.flatMap(({ column, title: partTitle, names, systems }) => [
        line(ROWS.block, column, [partTitle]),
        ...(systems === undefined ? [] : [line(ROWS.system, column, systems)]),
        line(ROWS.heading, column, names),
      ]),
    ],
    looks: [
      look(ROWS.title, 0, 1, 'title'),
      look(ROWS.source, 0, 1, 'note'),
      ...parts.flatMap(({ column, names, numbers = { start: 0, count: names.length } }) => [
        look(ROWS.block, column, 1, 'blockTitle'),
        look(ROWS.heading, column, names.length, 'columnHeading'),
        look(ROWS.heading, column, names.length, 'ruleBelow'),
        look(ROWS.heading, column + numbers.start, numbers.count, 'alignRight'),
      ]),
    ],
  };
}

function headedParts(context: StudyContext): HeadedPart[] {
  const { study, geometry, texts, indicators } = context;
  const { parts, headings } = texts;
  const { design } = study;
  const systemNames = study.systems.map(({ name }) => name);
  const names = indicators.map(({ name, direction }) => (direction === 1 ? name : `${name} (−)`));
  const systems = indicators.map(({ system }) => system.name);
  const optional = (column: number | undefined, part: Omit<HeadedPart, 'column'>): HeadedPart[] =>
    column === undefined ? [] : [{ column, ...part }];
  return [
    {
      column: 0,
      title: parts.result,
      names: resultNames(context),
      numbers: { start: geometry.levels, count: geometry.level - geometry.levels },
    },
    ...optional(geometry.group, { title: headings.group, names: [headings.group] }),
    { column: geometry.raw, title: parts.raw, names, systems },
    ...STATISTICS_OF[design.rescaling.method].map((statistic, s) => ({
      column: geometry.statistics[s],
      title: parts.statistics[statistic],
      names,
    })),
    { column: geometry.rescaled, title: parts.rescaled, names, systems },
    ...optional(geometry.composites, { title: parts.composites, names: systemNames }),
    ...STATISTICS_OF[design.levelRescaling].map((statistic, s) => ({
      column: geometry.levelStatistics[s],
      title: parts.statistics[statistic],
      names: systemNames,
    })),
    ...optional(geometry.obstacles, {
      title: parts.obstacles,
      names: [headings.lacking, ...names, ...systemNames],
      systems: ['', ...systems],
    }),
    { column: geometry.forms, title: parts.forms, names: COUPLING_FORM_NAMES },
  ];
}

function resultNames({ study, geometry, texts }: StudyContext): string[] {
  const { headings } = texts;
  const { form, relative } = study.design;
  const sign = relative.kind === 'ratio' ? '/' : '−';
  return [
    ...(geometry.region === undefined ? [] : [headings.region]),
    ...(geometry.period === undefined
      ? []
      : [study.table.periods === undefined ? headings.observation : headings.period]),
    ...study.systems.map(({ name }) => `U ${name}`),
    `C (${form})`,
    'T',
    'D',
    headings.level,
    ...study.relative.flatMap(({ first, second }) => [
      `${first}${sign}${second}`,
      headings.verdict,
    ]),
  ];
}

function line(row: number, column: number, texts: readonly string[]): LiveBlock {
  return { row, column, cells: [texts.map((value) => ({ value }))], format: 'General' };
}

function look(
  row: number,
  column: number,
  columnCount: number,
  name: Look,
): { at: Rectangle; look: Look } {
  return { at: { row, column, rowCount: 1, columnCount }, look: name };
}
