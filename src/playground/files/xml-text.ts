const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi;

/** Text of an XML document as it reads. */
export function unescapeXml(text: string): string {
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()];
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** Text as it stands in an XML document, in attributes too. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => {
    const name = Object.keys(ENTITIES).find((key) => ENTITIES[key] === letter);
    return `&${name};`;
  });
}

/** Undefined where the text is no XML. */
export function parseXml(text: string): Document | undefined {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  return parsed.getElementsByTagName('parsererror').length > 0 ? undefined : parsed;
}
