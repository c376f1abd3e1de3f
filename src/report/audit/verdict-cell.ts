import { type CellMark, type OutputCell, textCell } from '../output-table';

const MARKS = {
  consistent: 'agrees',
  impossible: 'wrong',
  differs: 'wrong',
  cannotTell: 'open',
} as const satisfies Readonly<Record<string, CellMark>>;

/** A verdict in words, marked for the eye. */
export function verdictCell(verdict: keyof typeof MARKS, text: string): OutputCell {
  return { ...textCell(text, 'label'), mark: MARKS[verdict] };
}
