import { relativeDevelopment } from '../relative-development';
import type { RelativeDevelopment, StudiedSystem } from './study';
import type { RelativeRule } from './study-design';

/** The first system against each of the others. */
export function relativeDevelopments(
  [first, ...others]: readonly StudiedSystem[],
  rule: RelativeRule,
): RelativeDevelopment[] {
  const compare = rule.kind === 'ratio' ? relativeDevelopment : (a: number, b: number) => a - b;
  return others.map((second) => {
    const values = first.levels.map((level, row) => compare(level, second.levels[row]));
    return {
      first: first.name,
      second: second.name,
      values,
      verdicts: values.map((value) => verdict(value, rule)),
    };
  });
}

/** In step between the cuts, the cuts themselves included. */
function verdict(value: number, { lower, upper }: RelativeRule): number {
  if (Number.isNaN(value)) return NaN;
  return value < lower ? -1 : value > upper ? 1 : 0;
}
