import type { Loss, LossKind } from './loss';
import type { PackageParts } from './package-parts';

const BY_PATH: readonly (readonly [LossKind, RegExp])[] = [
  ['charts', /^xl\/(charts|chartEx)\//i],
  ['pictures', /^xl\/media\//i],
  ['pivotTables', /^xl\/pivotTables\//i],
  ['slicers', /^xl\/(slicers|timelines)\//i],
  ['macros', /vbaProject\.bin$/i],
  ['comments', /^xl\/(comments|threadedComments)/i],
  ['tables', /^xl\/tables\//i],
  ['externalLinks', /^xl\/externalLinks\//i],
  ['connections', /^xl\/(connections\.xml|queryTables\/)/i],
  ['controls', /^xl\/(ctrlProps|activeX)\//i],
  ['embeddedObjects', /^xl\/embeddings\//i],
  ['addInSettings', /^xl\/webextensions\//i],
];

const IN_SHEETS: readonly (readonly [LossKind, RegExp])[] = [
  ['conditionalFormats', /<(?:\w+:)?conditionalFormatting\b/],
  ['dataValidation', /<(?:\w+:)?dataValidations\b/],
  ['filters', /<(?:\w+:)?autoFilter\b/],
  ['frozenPanes', /<(?:\w+:)?pane\b/],
  ['hyperlinks', /<(?:\w+:)?hyperlinks\b/],
  ['protection', /<(?:\w+:)?sheetProtection\b/],
  ['sparklines', /sparklineGroup\b/],
  ['rowHeights', /\scustomHeight=["'](?:1|true)/],
  ['hiddenRowsOrColumns', /<(?:\w+:)?(?:row|col)\s[^>]*\bhidden=["'](?:1|true)/],
  ['whatIfTables', /<(?:\w+:)?f\s[^>]*\bt=["']dataTable/],
  ['printSettings', /<(?:\w+:)?(?:headerFooter|rowBreaks|colBreaks)\b/],
];

/** A sheet of a file, and where its XML is. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** What a file has and the playground does not open. */
export function unopened(parts: PackageParts, sheets: readonly SheetPart[]): Loss[] {
  return [
    ...BY_PATH.filter(([, path]) => parts.paths.some((name) => path.test(name))).map(([kind]) =>
      loss(kind),
    ),
    ...IN_SHEETS.flatMap(([kind, mark]) => {
      const where = sheets.filter(({ path }) => mark.test(parts.text(path)));
      return where.length > 0
        ? [
            loss(
              kind,
              where.map(({ name }) => name),
            ),
          ]
        : [];
    }),
    ...(hasShapes(parts) ? [loss('shapes')] : []),
    ...(/<(?:\w+:)?workbookProtection\s[^>]*=/.test(parts.text('xl/workbook.xml'))
      ? [loss('protection')]
      : []),
    ...(/<(?:\w+:)?rPr>/.test(parts.text('xl/sharedStrings.xml')) ? [loss('richText')] : []),
    ...(hasLooks(parts.text('xl/styles.xml')) ? [loss('looks')] : []),
  ];
}

function loss(kind: LossKind, where: readonly string[] = []): Loss {
  return { kind, where };
}

function hasShapes(parts: PackageParts): boolean {
  return parts.paths.some(
    (path) =>
      /^xl\/drawings\/[^/]*\.xml$/.test(path) && /<xdr:(?:sp|cxnSp|grpSp)\b/.test(parts.text(path)),
  );
}

/** More than the one font, the two fills and the one border that every file has. */
function hasLooks(styles: string): boolean {
  const count = (element: string): number =>
    [...styles.matchAll(new RegExp(`<(?:\\w+:)?${element}[\\s>/]`, 'g'))].length;
  return count('font') > 1 || count('fill') > 2 || count('border') > 1;
}
