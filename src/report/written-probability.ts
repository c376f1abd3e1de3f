import { formatCell } from './number-format';

/** The level of conclusions, 5%. */
export const SIGNIFICANCE_LEVEL = 0.05;

/** Four decimals behind a sign, but never a 0, a 1 or the level itself where it is none. */
export function writtenProbability(probability: number): string {
  const shown = formatCell(probability, 'probability');
  const rounded = Number(shown);
  if (rounded === 0) return '< 0.0001';
  if (rounded === SIGNIFICANCE_LEVEL && probability !== SIGNIFICANCE_LEVEL) {
    return `${probability < SIGNIFICANCE_LEVEL ? '<' : '>'} ${SIGNIFICANCE_LEVEL}`;
  }
  return rounded === 1 && probability !== 1 ? '> 0.9999' : `= ${shown}`;
}
