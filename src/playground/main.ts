import { CustomFunctionsHost, type FunctionsFrame } from './custom-functions/custom-functions-host';
import type { MetadataFile } from './custom-functions/function-metadata';
import { OSpreadsheetEngine, prepareLibrary } from './engine/o-spreadsheet-engine';
import type { Library, Model } from './engine/o-spreadsheet/library';
import { createOfficeHost } from './office-host';
import { pageSettings } from './page-settings';
import { playgroundForTests } from './playground-for-tests';
import type { SpreadsheetEngine } from './engine/engine';
import { forwardEvents } from './rich-api/excel-events';
import { createExcelHost } from './rich-api/excel-host';

/** The globals that the libraries' own files make. */
interface PageLibraries {
  readonly o_spreadsheet: Library;
  readonly owl: {
    readonly mount: (component: unknown, target: Element, config: object) => Promise<unknown>;
    readonly whenReady: () => Promise<void>;
  };
}

interface PaneFrame extends Window {
  readonly Office: { onReady(): Promise<unknown> };
  readonly OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

const TEMPLATES = '/playground/vendor/@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
const ABOUT = {
  'en-US': 'A spreadsheet that stands in for Excel. Nothing leaves this machine.',
  'zh-CN': '此电子表格代替 Excel 运行 Yoke。任何数据都不会离开本机。',
};

async function start(): Promise<void> {
  const { o_spreadsheet: library, owl } = window as unknown as PageLibraries;
  const settings = pageSettings(window.location.search, navigator.language);
  showTexts(settings.locale);
  const [metadata, templates] = await Promise.all([readMetadata(), readText(TEMPLATES)]);

  prepareLibrary(library);
  const model: Model = new library.Model({ sheets: [{ id: 'sheet-1', name: 'Sheet1' }] });
  const engine = new OSpreadsheetEngine(library, model);
  const pane = paneElement();
  let isReady = false;
  const functions = new CustomFunctionsHost({
    blank: settings.blank,
    frame: () => (isReady ? (pane.contentWindow as unknown as FunctionsFrame) : undefined),
  });
  const host = createExcelHost(engine);
  const office = createOfficeHost(host, settings);
  forwardEvents(engine, office);
  askBeforeLeaving(engine);
  functions.register(engine, metadata);
  Object.assign(window, { officeHost: office });

  await owl.whenReady();
  await owl.mount(library.Spreadsheet, document.getElementById('grid') as Element, {
    props: { model },
    env: { model },
    templates,
    translateFn: (text: string) => text,
  });
  await openPane(pane);
  isReady = true;
  engine.recalculate();
  Object.assign(window, { playground: playgroundForTests(engine, host, model) });
}

function paneElement(): HTMLIFrameElement {
  return document.getElementById('pane') as HTMLIFrameElement;
}

/** Loads the pane's page and waits until office.js is ready in it. */
async function openPane(pane: HTMLIFrameElement): Promise<void> {
  const loaded = new Promise((resolve) => pane.addEventListener('load', resolve, { once: true }));
  pane.src = '/playground/taskpane.html';
  await loaded;
  const frame = pane.contentWindow as unknown as PaneFrame;
  await frame.Office.onReady();
  // The library leaves this check of Excel's to its debugging host.
  frame.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

async function readMetadata(): Promise<MetadataFile> {
  const locale = pageSettings(window.location.search, navigator.language).locale;
  const file = locale === 'zh-CN' ? '/functions-zh-CN.json' : '/functions.json';
  return JSON.parse(await readText(file)) as MetadataFile;
}

function showTexts(locale: keyof typeof ABOUT): void {
  document.documentElement.lang = locale;
  (document.getElementById('about') as HTMLElement).textContent = ABOUT[locale];
}

/** The workbook lives as long as the page: leaving it asks once there is something to lose. */
function askBeforeLeaving(engine: SpreadsheetEngine): void {
  engine.cellsChanged.listen(() => {
    window.onbeforeunload = (event) => event.preventDefault();
  });
}

void start();
