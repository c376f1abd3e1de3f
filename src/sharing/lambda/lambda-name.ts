/** A LAMBDA as a name of the workbook. */
export interface LambdaName {
  readonly name: string;
  readonly formula: string;
  /** The names that its formula calls. */
  readonly needs?: readonly LambdaName[];
}

/** Names with all that they need, each once and none before what it calls. */
export function withNeeded(names: Iterable<LambdaName>): LambdaName[] {
  const ordered = new Map<string, LambdaName>();
  const add = (each: LambdaName): void => {
    if (ordered.has(each.name)) return;
    each.needs?.forEach(add);
    ordered.set(each.name, each);
  };
  for (const each of names) add(each);
  return [...ordered.values()];
}
