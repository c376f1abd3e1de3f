import type { Figure } from './stored-model';

/** A figure that is printed otherwise than before; undefined where it was or is not there. */
export interface FigureChange {
  readonly label: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
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
