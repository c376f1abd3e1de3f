/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults, pngSize } from './manifest-rules';

const project = join(__dirname, '..');
const manifest = readFileSync(join(project, 'manifest.xml'), 'utf8');

test('the manifest keeps every rule', () => {
  expect(manifestFaults(manifest, project)).toEqual([]);
});

describe('a manifest is refused when', () => {
  const moveAfter = (part: RegExp, place: string) => (xml: string) => {
    const [text] = part.exec(xml) ?? [''];
    return xml.replace(text, '').replace(place, () => place + text);
  };
  const replace = (part: string | RegExp, other: string) => (xml: string) =>
    xml.replace(part, () => other);

  test.each<[string, (xml: string) => string, string]>([
    ['it is not well-formed', replace('</OfficeApp>', ''), 'not well-formed'],
    [
      'the runtimes do not come first',
      moveAfter(/<Runtimes>[^]*<\/Runtimes>/, '</AllFormFactors>'),
      '<Runtimes> comes too late in <Host>',
    ],
    [
      'the function file comes before the first-run words',
      moveAfter(/<FunctionFile[^>]*>/, '<DesktopFormFactor>'),
      '<GetStarted> comes too late in <DesktopFormFactor>',
    ],
    [
      'a namespace is given',
      replace('</Metadata>', '</Metadata><Namespace resid="Group.Label" />'),
      '<Namespace> must be left out',
    ],
    [
      'a pane id is given',
      replace(/(?<=ShowTaskpane">)/, '<TaskpaneId>Yoke</TaskpaneId>'),
      '<TaskpaneId> must be left out',
    ],
    ['its id is no GUID', replace(/<Id>.*<\/Id>/, '<Id>yoke</Id>'), 'Id needs a GUID; it is yoke'],
    [
      'its version has three numbers',
      replace('0.1.0.0', '0.1.0'),
      'Version needs four numbers; it is 0.1.0',
    ],
    [
      'the page is not the function file',
      replace('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Functions.Script.Url"'),
      'FunctionFile and Page need one resid',
    ],
    [
      'the runtime is short-lived',
      replace('lifetime="long"', 'lifetime="short"'),
      'the shared runtime needs lifetime="long"',
    ],
    [
      'a requirement set is lower',
      replace('MinVersion="1.3"', 'MinVersion="1.1"'),
      'requirement set CustomFunctionsRuntime 1.3 is missing',
    ],
    [
      'a resid is not defined',
      replace('<Label resid="Group.Label"', '<Label resid="Group.Lable"'),
      'resid Group.Lable is not defined',
    ],
    [
      'a resid is defined twice',
      replace('<bt:Url id="Pane.Url"', '<bt:Url id="Functions.Script.Url"'),
      'resid Functions.Script.Url is defined twice',
    ],
    [
      'a resid has 33 characters',
      (xml) => xml.replaceAll('Icon.16', 'I'.repeat(33)),
      `resid ${'I'.repeat(33)} is longer than 32 characters`,
    ],
    [
      'an address is not https',
      replace('https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"'),
      'http://localhost:3000/functions.js needs https',
    ],
    [
      'a Chinese text is missing',
      replace('<bt:Override Locale="zh-CN" Value="用 Yoke 分析" />', ''),
      'AnalyseCells.Label needs a text in English and one for zh-CN',
    ],
    [
      'the Chinese metadata are missing',
      replace('functions-zh-CN.json', 'functions.json'),
      'the metadata needs functions-zh-CN.json for zh-CN',
    ],
    [
      'a label is too long',
      replace('Yoke is ready', 'y'.repeat(126)),
      'GetStarted.Title is longer than 125 characters',
    ],
    [
      'a description is too long',
      replace('对选中的', '选'.repeat(251)),
      'ShowPane.Description is longer than 250 characters',
    ],
    ['an icon is missing', replace('icon-80', 'icon-81'), 'assets/icon-81.png is missing'],
    [
      'an icon has another size',
      replace('icon-80', 'icon-64'),
      'assets/icon-64.png stands where 80 pixels are needed',
    ],
  ])('%s', (_, change, fault) => {
    const changed = change(manifest);
    expect(changed).not.toBe(manifest);
    expect(manifestFaults(changed, project)).toContainEqual(expect.stringContaining(fault));
  });
});

test.each([16, 32, 64, 80, 128])('the icon of %d pixels has that size', (size) => {
  expect(pngSize(join(project, 'assets', `icon-${size}.png`))).toBe(`${size}×${size}`);
});

test("Microsoft's own reader takes the manifest", () => {
  // In a process of its own: the package is made of modules that jest does not load.
  const read = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((manifest) => process.stdout.write(JSON.stringify(manifest)))`;
  const output = execFileSync(process.execPath, ['-e', read], { cwd: project, encoding: 'utf8' });
  expect(JSON.parse(output)).toMatchObject({
    id: 'baefbfa4-1a15-46f6-893e-0fe2e24efc5c',
    version: '0.1.0.0',
    displayName: 'Yoke',
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    hosts: ['Workbook'],
  });
});
