import type { MetadataFile } from './custom-functions/function-metadata';
import { FileBar } from './files/file-bar';
import { FileFormulas } from './files/file-formulas';
import type { SheetLibrary } from './files/sheet-library';
import { en } from './files/text/en';
import { zh } from './files/text/zh';
import { pageSettings, type PageSettings } from './page-settings';
import { WorkbookPage, type PageLibraries } from './workbook-page';

const TEMPLATES = '/playground/vendor/@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
const ABOUT = {
  'en-US': 'A spreadsheet that stands in for Excel. Nothing leaves this machine.',
  'zh-CN': '此电子表格代替 Excel 运行 Yoke。任何数据都不会离开本机。',
};
const FILE_TEXTS = { 'en-US': en, 'zh-CN': zh };

async function start(): Promise<void> {
  const libraries = window as unknown as PageLibraries & { readonly XLSX: SheetLibrary };
  const settings = pageSettings(window.location.search, navigator.language);
  showTexts(settings);
  const [metadata, templates] = await Promise.all([readMetadata(settings), readText(TEMPLATES)]);
  const { o_spreadsheet, owl, XLSX: library } = libraries;
  const page = new WorkbookPage({ o_spreadsheet, owl, settings, metadata, templates });
  await page.show();
  new FileBar({
    library,
    formulas: new FileFormulas(metadata.functions.map(({ name }) => name)),
    texts: FILE_TEXTS[settings.locale],
    shown: () => page.shown,
    replace: (file) => page.show(file),
  });
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

async function readMetadata({ locale }: PageSettings): Promise<MetadataFile> {
  const file = locale === 'zh-CN' ? '/functions-zh-CN.json' : '/functions.json';
  return JSON.parse(await readText(file)) as MetadataFile;
}

function showTexts({ locale }: PageSettings): void {
  document.documentElement.lang = locale;
  (document.getElementById('about') as HTMLElement).textContent = ABOUT[locale];
}

void start();
