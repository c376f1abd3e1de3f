import { type Block, type CellValue, errorCodeOf, isBlank } from '../cells/cell-value';

/**
 * Where lines may come that belong to the data. Not above: the first row holds the names, or the
 * periods, whatever the layout.
 */
export const LINE_SIDES = ['left', 'right', 'below'] as const;
export type LineSide = (typeof LINE_SIDES)[number];

/** What the filled lines beside a block are called, on each side outwards until one is not filled. */
export type LinesBeside = Readonly<Record<LineSide, readonly string[]>>;

/** What the nearest of them is called, where there is one. */
export type LabelsBeside = Readonly<Partial<Record<LineSide, string>>>;

/** Enough to tell lines apart. */
const LONGEST_LABEL = 100;

export function nearestLabels(lines: LinesBeside): LabelsBeside {
  return Object.fromEntries(
    LINE_SIDES.filter((side) => lines[side].length > 0).map((side) => [side, lines[side][0]]),
  );
}

/**
 * What a row or column is called that looks as if it belonged to the data beside it: its first filled
 * cell. A line with less than two filled cells is a note or a source, unless the data are one cell
 * wide themselves; it has no label.
 */
export function labelOfLine(line: readonly CellValue[]): string | undefined {
  const filled = line.filter((cell) => !isBlank(cell) && String(cell).trim() !== '');
  if (filled.length < Math.min(2, line.length)) return undefined;
  const [first] = filled;
  return (errorCodeOf(first) ?? String(first)).trim().slice(0, LONGEST_LABEL);
}

/** The labels of lines until one has none. */
export function labelsOfLines(lines: Block): { labels: string[]; isEnd: boolean } {
  const labels: string[] = [];
  for (const line of lines) {
    const label = labelOfLine(line);
    if (label === undefined) return { labels, isEnd: true };
    labels.push(label);
  }
  return { labels, isEnd: false };
}
