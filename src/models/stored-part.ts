import type { ReadModel } from './read-model';

/** A part of the file under Yoke's namespace, and what could be read of it. */
export interface StoredPart {
  /** Excel's own id of the part. */
  readonly partId: string;
  readonly read: ReadModel;
}

/** Models that bear the same id share one source name: neither is run, and both are kept. */
export function reportRepeatedIds(parts: readonly StoredPart[]): StoredPart[] {
  const counts = new Map<string, number>();
  for (const { read } of parts) {
    if (read.kind === 'model') counts.set(read.model.id, (counts.get(read.model.id) ?? 0) + 1);
  }
  return parts.map((part) => {
    const { read } = part;
    const count = read.kind === 'model' ? (counts.get(read.model.id) ?? 0) : 0;
    if (read.kind !== 'model' || count < 2) return part;
    const { id, name, yokeVersion } = read.model;
    const problem = { code: 'repeatedId', count } as const;
    return { ...part, read: { kind: 'malformed', problem, label: { id, name, yokeVersion } } };
  });
}
