import type { PackageParts } from './package-parts';
import { escapeXml, parseXml } from './xml-text';

const ITEM = /^customXml\/item\d+\.xml$/;
/** The playground keeps an add-in's settings in a part of its own. */
const SETTINGS_NAMESPACE = 'urn:yoke-playground:settings';

export interface CustomXml {
  readonly parts: ReadonlyMap<string, string>;
  readonly settings: ReadonlyMap<string, unknown>;
}

/** The custom XML parts of a file, and the settings that the playground has put among them. */
export function readCustomXml(packageParts: PackageParts): CustomXml {
  const parts = new Map<string, string>();
  const settings = new Map<string, unknown>();
  for (const path of packageParts.paths.filter((name) => ITEM.test(name))) {
    const xml = packageParts.text(path);
    const parsed = parseXml(xml);
    // A part that is not well-formed is kept as it is: whoever looks for it can tell of it.
    if (parsed?.documentElement.namespaceURI === SETTINGS_NAMESPACE) {
      for (const [key, value] of readSettings(parsed)) settings.set(key, value);
    } else parts.set(idOf(path, packageParts), xml);
  }
  return { parts, settings };
}

/** All that a file gets under `customXml/`. */
export function documentsToWrite({ parts, settings }: CustomXml): ReadonlyMap<string, string> {
  if (settings.size === 0) return parts;
  return new Map([...parts, [newId(), settingsXml(settings)]]);
}

function idOf(path: string, packageParts: PackageParts): string {
  const [properties] = packageParts.relations(path).values();
  const text = properties ? packageParts.text(properties.target) : '';
  return /itemID=["'](\{[\dA-Fa-f-]+\})["']/.exec(text)?.[1] ?? newId();
}

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const entries = [...settings].map(
    ([key, value]) =>
      `<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</setting>`,
  );
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${entries.join('')}</settings>`;
}

function readSettings(parsed: Document): [string, unknown][] {
  return [...parsed.getElementsByTagName('setting')].map((element) => [
    element.getAttribute('key') ?? '',
    JSON.parse(element.textContent ?? 'null') as unknown,
  ]);
}
