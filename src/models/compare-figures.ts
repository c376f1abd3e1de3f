import type { Figure, KeptFigures } from './stored-model';

/** A figure that is printed otherwise than before; undefined where it was or is not there. */
export interface FigureChange {
  readonly label: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/** What has changed: figure by figure, or only whether any has. */
export type Comparison =
  | { readonly kind: 'each'; readonly changes: readonly FigureChange[] }
  | { readonly kind: 'whole'; readonly isChanged: boolean };

/** Undefined where nothing was kept to compare with. */
export function compareFigures(
  before: KeptFigures | undefined,
  now: KeptFigures,
): Comparison | undefined {
  if (before === undefined) return undefined;
  if ('digest' in before || 'digest' in now) {
    // Few and many are never the same.
    const isSame = 'digest' in before && 'digest' in now && before.digest === now.digest;
    return { kind: 'whole', isChanged: !isSame };
  }
  return { kind: 'each', changes: changedFigures(before, now) };
}

export function countOfFigures(figures: KeptFigures): number {
  return 'digest' in figures ? figures.count : figures.length;
}

/** What has changed between two printings; figures are paired by their labels. */
export function changedFigures(before: readonly Figure[], now: readonly Figure[]): FigureChange[] {
  const left = numbered(before);
  const changes: FigureChange[] = [];
  for (const [key, { label, printed }] of numbered(now)) {
    const old = left.get(key)?.printed;
    left.delete(key);
    if (old !== printed) changes.push({ label, before: old, now: printed });
  }
  for (const { label, printed } of left.values()) {
    changes.push({ label, before: printed, now: undefined });
  }
  return changes;
}

/** A label may stand twice: the second one is then paired with the second one. */
function numbered(figures: readonly Figure[]): Map<string, Figure> {
  const seen = new Map<string, number>();
  return new Map(
    figures.map((figure) => {
      const count = (seen.get(figure.label) ?? 0) + 1;
      seen.set(figure.label, count);
      return [`${count} ${figure.label}`, figure];
    }),
  );
}
