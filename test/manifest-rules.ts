import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What Excel asks of a manifest and no offline tool checks. Each rule returns a sentence for each
 * fault it finds. Needs a DOMParser: run the test under jsdom.
 */
export function manifestFaults(xml: string, assetsParent: string): string[] {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = manifest.querySelector('parsererror');
  if (broken) return [`not well-formed: ${broken.textContent}`];
  return [
    ...orderFaults(manifest),
    ...identityFaults(manifest),
    ...runtimeFaults(manifest),
    ...resourceFaults(manifest),
    ...addressFaults(manifest),
    ...textFaults(manifest),
    ...iconFaults(manifest, assetsParent),
  ];
}

/** The schema's sequences; an element that is not listed under its parent does not belong there. */
const childrenInOrder: Record<string, string> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  VersionOverrides: 'Description Requirements Hosts Resources',
  Host: 'Runtimes AllFormFactors DesktopFormFactor',
  AllFormFactors: 'ExtensionPoint',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  ExtensionPoint: 'Script Page Metadata OfficeTab OfficeMenu',
  GetStarted: 'Title Description LearnMoreUrl',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Action: 'SourceLocation',
  Resources: 'Images Urls ShortStrings LongStrings',
};

const all = (root: ParentNode, name: string): Element[] =>
  Array.from(root.querySelectorAll('*')).filter(({ localName }) => localName === name);
const attribute = (element: Element | undefined, name: string): string =>
  element?.getAttribute(name) ?? '';
const when = (wrong: boolean, fault: string): string[] => (wrong ? [fault] : []);

function orderFaults(manifest: Document): string[] {
  return Object.entries(childrenInOrder).flatMap(([parent, sequence]) =>
    all(manifest, parent).flatMap((element) => {
      const names = Array.from(element.children, ({ localName }) => localName);
      const places = names.map((name) => sequence.split(' ').indexOf(name));
      return names.flatMap((name, index) => [
        ...when(places[index] < 0, `<${name}> does not belong in <${parent}>`),
        ...when(
          index > 0 && places[index] >= 0 && places[index] < places[index - 1],
          `<${name}> comes too late in <${parent}>`,
        ),
      ]);
    }),
  );
}

function identityFaults(manifest: Document): string[] {
  const [id, version] = ['Id', 'Version'].map((name) => all(manifest, name)[0]?.textContent ?? '');
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  return [
    ...when(!guid.test(id), `Id needs a GUID; it is ${id}`),
    ...when(!/^\d+\.\d+\.\d+\.\d+$/.test(version), `Version needs four numbers; it is ${version}`),
  ];
}

function runtimeFaults(manifest: Document): string[] {
  const runtime = all(manifest, 'Runtime')[0];
  const page = attribute(all(manifest, 'Page')[0]?.children[0], 'resid');
  const functionFile = attribute(all(manifest, 'FunctionFile')[0], 'resid');
  const sets = all(manifest, 'Set').map(
    (set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`,
  );
  const needed = ['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3'];
  return [
    ...when(attribute(runtime, 'lifetime') !== 'long', 'the shared runtime needs lifetime="long"'),
    ...when(page !== attribute(runtime, 'resid'), 'Page and Runtime need one resid'),
    ...when(functionFile !== page, 'FunctionFile and Page need one resid'),
    ...['TaskpaneId', 'Namespace'].flatMap((name) =>
      when(all(manifest, name).length > 0, `<${name}> must be left out`),
    ),
    ...needed.flatMap((set) => when(!sets.includes(set), `requirement set ${set} is missing`)),
  ];
}

function resourceFaults(manifest: Document): string[] {
  const defined = resources(manifest).map((element) => attribute(element, 'id'));
  const used = Array.from(manifest.querySelectorAll('[resid]'), (element) =>
    attribute(element, 'resid'),
  );
  return [
    ...defined.flatMap((id, index) => [
      ...when(id.length > 32, `resid ${id} is longer than 32 characters`),
      ...when(defined.indexOf(id) < index, `resid ${id} is defined twice`),
      ...when(!used.includes(id), `resid ${id} is not used`),
    ]),
    ...used.flatMap((id) => when(!defined.includes(id), `resid ${id} is not defined`)),
  ];
}

const resources = (manifest: Document): Element[] =>
  ['Image', 'Url', 'String']
    .flatMap((name) => all(manifest, name))
    .filter((element) => element.hasAttribute('id'));

function addressFaults(manifest: Document): string[] {
  const addresses = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url']
    .flatMap((name) => all(manifest, name))
    .concat(resources(manifest).filter(({ localName }) => localName === 'Image'))
    .flatMap((element) => [element, ...Array.from(element.children)])
    .map((element) => attribute(element, 'DefaultValue') || attribute(element, 'Value'))
    .filter(Boolean);
  const metadata = attribute(all(manifest, 'Metadata')[0]?.children[0], 'resid');
  const url = all(manifest, 'Url').find((element) => attribute(element, 'id') === metadata);
  return [
    ...addresses.flatMap((address) =>
      when(!address.startsWith('https://'), `${address} needs https`),
    ),
    ...when(
      !attribute(url, 'DefaultValue').endsWith('/functions.json'),
      'the metadata needs functions.json',
    ),
    ...when(
      !chinese(url).endsWith('/functions-zh-CN.json'),
      'the metadata needs functions-zh-CN.json for zh-CN',
    ),
  ];
}

const chinese = (element: Element | undefined): string =>
  attribute(
    Array.from(element?.children ?? []).find((child) => attribute(child, 'Locale') === 'zh-CN'),
    'Value',
  );

function textFaults(manifest: Document): string[] {
  const longest: Record<string, number> = {
    DisplayName: 125,
    Description: 250,
    ShortStrings: 125,
    LongStrings: 250,
  };
  return Object.entries(longest).flatMap(([name, most]) =>
    all(manifest, name)
      .flatMap((element) => (name.endsWith('Strings') ? Array.from(element.children) : [element]))
      .filter((element) => element.hasAttribute('DefaultValue'))
      .flatMap((element) => {
        const texts = [attribute(element, 'DefaultValue'), chinese(element)];
        const title = attribute(element, 'id') || name;
        return [
          ...when(texts.includes(''), `${title} needs a text in English and one for zh-CN`),
          ...when(
            texts.some((text) => text.length > most),
            `${title} is longer than ${most} characters`,
          ),
        ];
      }),
  );
}

function iconFaults(manifest: Document, assetsParent: string): string[] {
  const sizeOf = new Map(
    all(manifest, 'Image')
      .filter((image) => image.hasAttribute('resid'))
      .map((image) => [attribute(image, 'resid'), attribute(image, 'size')]),
  );
  const declared = resources(manifest).filter(({ localName }) => localName === 'Image');
  const outer = ['IconUrl', 'HighResolutionIconUrl'].flatMap((name) => all(manifest, name));
  return [...declared, ...outer].flatMap((element) => {
    const address = attribute(element, 'DefaultValue');
    const [, file, size] = /\/(assets\/icon-(\d+)\.png)$/.exec(address) ?? [];
    if (!file) return [`${address} is not one of Yoke's icons`];
    const drawn = pngSize(join(assetsParent, file));
    const asked = sizeOf.get(attribute(element, 'id')) ?? size;
    return [
      ...when(drawn !== `${size}×${size}`, `${file} is ${drawn}`),
      ...when(asked !== size, `${file} stands where ${asked} pixels are needed`),
    ];
  });
}

/** Reads width and height from the header that every PNG begins with. */
export function pngSize(file: string): string {
  if (!existsSync(file)) return 'missing';
  const header = readFileSync(file);
  return `${header.readUInt32BE(16)}×${header.readUInt32BE(20)}`;
}
