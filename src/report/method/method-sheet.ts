import { ANALYSES, toldTogether } from '../../text/analyses/analyses';
import { LANGUAGES } from '../../text/language';
import { type MethodTexts, methodTexts } from '../../text/method-texts';
import type { Look, PlannedBlock, Rectangle, SheetPlan } from '../sheet-plan';
import { textWidth } from '../text-width';
import { VERSION } from '../version';
import type { Method, MethodOccasion, UsedValues } from './method';

const TEXT_WIDTH = 100;
const USED_COLUMN = 2;
/** Below the title, a blank row and the first heading. */
const RESULT_ROW = 3;
const NARROWEST_COLUMN = 12;
const WIDEST_COLUMN = 30;

/** Titles with the lines beneath them, as they come down the first column. */
type Part = readonly [title: string, lines: readonly string[]];

/**
 * How a result came about, on a sheet of its own that a reviewer can read without the add-in: data,
 * steps, formulas, conventions, references, a text for a paper in both languages, the version; at the
 * right the values that entered, where there are not too many.
 */
export function methodSheet(method: Method, occasion: MethodOccasion): SheetPlan {
  const { language } = occasion;
  const texts = methodTexts(language);
  const parts = partsOf(method, occasion, texts);
  const lines: string[] = [texts.title(ANALYSES[method.analyses[0]].title[language])];
  const looks: { at: Rectangle; look: Look }[] = [{ at: cell(0, 0), look: 'title' }];
  for (const [title, beneath] of parts) {
    lines.push('', title);
    looks.push({ at: cell(lines.length - 1, 0), look: 'blockTitle' });
    looks.push({ at: { ...cell(lines.length, 0), rowCount: beneath.length }, look: 'wrapped' });
    lines.push(...beneath);
  }
  const { used } = method;
  const around = texts.resultPlace;
  return {
    name: texts.sheetName,
    blocks: [
      {
        row: 0,
        column: 0,
        cells: lines.map((line) => [line]),
        numberFormats: lines.map(() => ['General']),
      },
      ...(used === undefined ? [] : usedBlocks(used, texts)),
    ],
    looks: [...looks, ...(used === undefined ? [] : usedLooks(used))],
    charts: [],
    // Beneath the heading of the data, which come first.
    resultCell: { row: RESULT_ROW, column: 0, around },
    columnWidths: [
      { column: 0, characters: TEXT_WIDTH },
      ...(used === undefined ? [] : usedWidths(used)),
    ],
  };
}

function partsOf(method: Method, { language, date }: MethodOccasion, texts: MethodTexts): Part[] {
  const { parts } = texts;
  const formulas = method.formulas ?? method.analyses.flatMap((name) => ANALYSES[name].formulas);
  const { conventions, references } = toldTogether(method.analyses);
  const all: Part[] = [
    [
      parts.data,
      [
        texts.resultPlace.join('…'),
        sourceLine(method, texts),
        texts.computed(VERSION, isoDate(date)),
      ],
    ],
    [parts.steps, method.steps],
    [parts.formulas, [...new Set(formulas.map((text) => text[language]))]],
    [parts.conventions, conventions.map((text) => text[language])],
    [parts.references, references],
    [parts.citation, citations(method)],
  ];
  return all.filter(([, lines]) => lines.length > 0);
}

function citations({ citation }: Method): string[] {
  return LANGUAGES.map((language) => citation[language]);
}

function sourceLine({ source }: Method, texts: MethodTexts): string {
  if (source === undefined) return texts.dataKept;
  const { sheetName, address, rowCount, columnCount } = source;
  return texts.data(`${sheetName}!${address}`, rowCount, columnCount);
}

/** 2026-11-28, of the reader's own day. */
function isoDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function cell(row: number, column: number): Rectangle {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function usedBlocks({ headings, rows }: UsedValues, { parts }: MethodTexts): PlannedBlock[] {
  const cells = [headings, ...rows];
  return [
    { row: 0, column: USED_COLUMN, cells: [[parts.used]], numberFormats: [['General']] },
    {
      row: 1,
      column: USED_COLUMN,
      cells,
      numberFormats: cells.map((row) => row.map(() => 'General')),
    },
  ];
}

function usedLooks({ headings }: UsedValues): { at: Rectangle; look: Look }[] {
  const at = { row: 1, column: USED_COLUMN, rowCount: 1, columnCount: headings.length };
  return [
    { at: cell(0, USED_COLUMN), look: 'blockTitle' },
    { at, look: 'columnHeading' },
    { at, look: 'ruleBelow' },
    {
      at: { ...at, column: USED_COLUMN + 1, columnCount: headings.length - 1 },
      look: 'alignRight',
    },
  ];
}

function usedWidths({ headings }: UsedValues): { column: number; characters: number }[] {
  return headings.map((heading, place) => ({
    column: USED_COLUMN + place,
    characters: Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, textWidth(heading) + 2)),
  }));
}
