import { CellFault, type ResultCell } from '../../cells/cell-fault';
import { COUPLING_FORM_NAMES } from '../../statistics/coupling/coupling-degree';
import { type Study, systemObstacles } from '../../statistics/coupling/study/study';
import type { Language } from '../../text/language';
import { studyTexts } from '../../text/study-texts';

/** What stands for a value that is not defined. */
const UNDEFINED = new CellFault('#N/A', { code: 'undefinedRatio' });

/** A table of a study for the eye: labels at the left, then numbers and names, unformatted. */
export interface StudyTable {
  readonly headings: readonly string[];
  /** How many columns at the left hold labels. */
  readonly labelColumns: number;
  readonly rowCount: number;
  /** A row, made when it is asked for: a study may have very many. */
  readonly row: (row: number) => readonly ResultCell[];
}

/** U of each system, C, T, D and the level, a row an observation. */
export function resultTable(study: Study, language: Language): StudyTable {
  const { systems, coupling, index, coordination, levels, design } = study;
  const { headings } = studyTexts(language);
  return labelled(
    study,
    language,
    [...systems.map(({ name }) => `U ${name}`), `C (${design.form})`, 'T', 'D', headings.level],
    (row) => [
      ...systems.map((system) => cell(system.levels[row])),
      cell(coupling[row]),
      cell(index[row]),
      cell(coordination[row]),
      levels[row]?.[language] ?? UNDEFINED,
    ],
  );
}

/** D under every form. */
export function formsTable(study: Study, language: Language): StudyTable {
  return labelled(study, language, COUPLING_FORM_NAMES, (row) =>
    COUPLING_FORM_NAMES.map((form) => cell(study.coordinationByForm[form][row])),
  );
}

/** The first system against each other one, and who lags behind. */
export function relativeTable(study: Study, language: Language): StudyTable {
  const { verdicts, headings } = studyTexts(language);
  const sign = study.design.relative.kind === 'ratio' ? '/' : '−';
  return labelled(
    study,
    language,
    study.relative.flatMap(({ first, second }) => [`${first}${sign}${second}`, headings.verdict]),
    (row) =>
      study.relative.flatMap(({ first, second, values, verdicts: found }): ResultCell[] => {
        const names = [verdicts.lags(first), verdicts.inStep, verdicts.lags(second)];
        const verdict = found[row];
        return [cell(values[row]), Number.isNaN(verdict) ? '' : names[verdict + 1]];
      }),
  );
}

/** The obstacle degree of each indicator, then of each system; none where values leave [0, 1]. */
export function obstaclesTable(study: Study, language: Language): StudyTable | undefined {
  const { obstacles } = study;
  if (obstacles === undefined) return undefined;
  const names = study.systems.flatMap(({ indicators }) => indicators.map(({ name }) => name));
  const sums = study.systems.map(({ name }) => `Σ ${name}`);
  const columns = [...obstacles, ...(systemObstacles(study) ?? [])];
  return labelled(study, language, [...names, ...sums], (row) =>
    columns.map((column) => cell(column[row])),
  );
}

/** Indicators with their systems and weights. */
export function weightsTable(study: Study, language: Language): StudyTable {
  const { headings, parts } = studyTexts(language);
  const rows = study.systems.flatMap(({ name, indicators }) =>
    indicators.map((indicator): ResultCell[] => [
      name,
      indicator.direction === 1 ? indicator.name : `${indicator.name} (−)`,
      cell(indicator.weight),
    ]),
  );
  return {
    headings: [headings.system, parts.raw, headings.weight],
    labelColumns: 2,
    rowCount: rows.length,
    row: (row) => rows[row],
  };
}

function labelled(
  { table, rows }: Study,
  language: Language,
  names: readonly string[],
  cells: (row: number) => readonly ResultCell[],
): StudyTable {
  const { headings } = studyTexts(language);
  const { regions, periods } = table;
  const labels = [
    ...(regions === undefined ? [] : [{ heading: headings.region, of: regions }]),
    ...(periods === undefined ? [] : [{ heading: headings.period, of: periods }]),
  ];
  const isNumbered = labels.length === 0;
  return {
    headings: [
      ...(isNumbered ? [headings.observation] : labels.map(({ heading }) => heading)),
      ...names,
    ],
    labelColumns: Math.max(1, labels.length),
    rowCount: rows.length,
    row: (row) => [
      ...(isNumbered ? [String(rows[row] + 1)] : labels.map(({ of }) => of[rows[row]])),
      ...cells(row),
    ],
  };
}

/** As on the sheet. */
function cell(value: number): ResultCell {
  return Number.isFinite(value) ? value : UNDEFINED;
}
