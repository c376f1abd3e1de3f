import { archiveLibrary, type Archive, type SheetLibrary } from './sheet-library';
import { escapeXml, parseXml } from './xml-text';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Excel computes everything anew when it opens the file: its functions are not the grid's. */
const CALCULATE = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';

/** Puts custom XML parts into a workbook's archive, and packs it. */
export function addDocuments(
  bytes: Uint8Array,
  documents: ReadonlyMap<string, string>,
  library: SheetLibrary,
): Uint8Array {
  const archives = archiveLibrary(library);
  const archive = archives.read(bytes, { type: 'array' });
  const add = (path: string, text: string): unknown =>
    archives.utils.cfb_add(archive, `/${path}`, new TextEncoder().encode(text));
  const amend = (path: string, before: string, text: string): void =>
    insert(archive, archives.find(archive, `/${path}`), before, text);

  amend('xl/workbook.xml', '</workbook>', CALCULATE);
  [...documents].forEach(([id, xml], index) => {
    const number = index + 1;
    add(`customXml/item${number}.xml`, xml.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, HEADER));
    add(`customXml/itemProps${number}.xml`, properties(id, xml));
    add(
      `customXml/_rels/item${number}.xml.rels`,
      `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    amend(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="yoke${number}" Type="${RELATION}/customXml" Target="../customXml/item${number}.xml"/>`,
    );
    amend(
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`,
    );
  });
  const packed = archives.write(archive, { fileType: 'zip', type: 'array', compression: true });
  return packed instanceof Uint8Array ? packed : Uint8Array.from(packed);
}

function insert(
  archive: Archive,
  entry: { content: Uint8Array | number[] } | null,
  before: string,
  text: string,
): void {
  if (!entry) throw new Error(`a part is missing among ${archive.FullPaths.join(', ')}`);
  const content = new TextDecoder().decode(Uint8Array.from(entry.content));
  entry.content = new TextEncoder().encode(content.replace(before, () => text + before));
}

function properties(id: string, xml: string): string {
  const namespace = parseXml(xml)?.documentElement.namespaceURI ?? '';
  const reference = namespace === '' ? '' : `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>`;
  return `${HEADER}<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`;
}
