/** What the playground does not take from a file, or does not write into one. */
export const LOSS_KINDS = [
  'charts',
  'pictures',
  'shapes',
  'tables',
  'pivotTables',
  'slicers',
  'macros',
  'comments',
  'conditionalFormats',
  'dataValidation',
  'filters',
  'frozenPanes',
  'hyperlinks',
  'richText',
  'looks',
  'rowHeights',
  'hiddenRowsOrColumns',
  'protection',
  'sparklines',
  'controls',
  'embeddedObjects',
  'externalLinks',
  'connections',
  'whatIfTables',
  'otherSheets',
  'addInSettings',
  'printSettings',
  'shadowedNames',
  'brokenFormulas',
] as const;

export type LossKind = (typeof LOSS_KINDS)[number];

export interface Loss {
  readonly kind: LossKind;
  /** Names of sheets, cells or whatever it is; empty where there is nothing to name. */
  readonly where: readonly string[];
}

/** Each kind once, in the order of the list, with all that is named. */
export function mergeLosses(losses: readonly Loss[]): Loss[] {
  return LOSS_KINDS.flatMap((kind) => {
    const found = losses.filter((loss) => loss.kind === kind);
    const where = [...new Set(found.flatMap((loss) => loss.where))];
    return found.length > 0 ? [{ kind, where }] : [];
  });
}
