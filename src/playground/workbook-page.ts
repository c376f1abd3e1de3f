import { CustomFunctionsHost, type FunctionsFrame } from './custom-functions/custom-functions-host';
import type { MetadataFile } from './custom-functions/function-metadata';
import type { SpreadsheetEngine } from './engine/engine';
import { OSpreadsheetEngine, prepareLibrary } from './engine/o-spreadsheet-engine';
import type { Library, Model } from './engine/o-spreadsheet/library';
import type { ShownWorkbook } from './files/file-bar';
import { fillEngine } from './files/fill-engine';
import { UnsavedChanges } from './files/unsaved-changes';
import type { WorkbookFile } from './files/workbook-file';
import { createOfficeHost } from './office-host';
import type { PageSettings } from './page-settings';
import { playgroundForTests } from './playground-for-tests';
import { forwardEvents } from './rich-api/excel-events';
import { createExcelHost } from './rich-api/excel-host';

/** The globals that the libraries' own files make. */
export interface PageLibraries {
  readonly o_spreadsheet: Library;
  readonly owl: {
    readonly App: new (
      component: unknown,
      config: object,
    ) => {
      mount(target: Element): Promise<unknown>;
      destroy(): void;
    };
    readonly whenReady: () => Promise<void>;
  };
}

interface PaneFrame extends Window {
  readonly Office: { onReady(): Promise<unknown> };
  readonly OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

export interface WorkbookPageOptions extends PageLibraries {
  readonly settings: PageSettings;
  readonly metadata: MetadataFile;
  /** The grid's own templates, as XML. */
  readonly templates: string;
}

/** The page's workbook: the grid that shows it, the pane beside it, the host between them. */
export class WorkbookPage {
  private readonly pane = document.getElementById('pane') as HTMLIFrameElement;
  private readonly functions: CustomFunctionsHost;
  private isPaneReady = false;
  private hasFunctions = false;
  private grid: { destroy(): void } | undefined;
  private current: ShownWorkbook | undefined;

  constructor(private readonly options: WorkbookPageOptions) {
    prepareLibrary(options.o_spreadsheet);
    this.functions = new CustomFunctionsHost({
      blank: options.settings.blank,
      frame: () =>
        this.isPaneReady ? (this.pane.contentWindow as unknown as FunctionsFrame) : undefined,
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.current?.changes.exist) event.preventDefault();
    });
  }

  get shown(): ShownWorkbook {
    if (!this.current) throw new Error('no workbook is shown yet');
    return this.current;
  }

  /**
   * Shows the contents of a file, or an empty workbook, in the place of what was there. Where the
   * file cannot be taken, what was there stays.
   */
  async show(file?: WorkbookFile): Promise<ShownWorkbook> {
    const { o_spreadsheet: library } = this.options;
    const model = new library.Model({ sheets: [{ id: 'sheet-1', name: 'Sheet1' }] });
    const engine = new OSpreadsheetEngine(library, model);
    if (!this.hasFunctions) this.functions.register(engine, this.options.metadata);
    this.hasFunctions = true;
    const losses = file ? fillEngine(engine, file) : [];
    const host = this.connect(engine);
    await this.mount(model);
    await this.openPane();
    engine.recalculate();
    engine.forgetHistory();
    const changes = new UnsavedChanges(engine, model, library.coreTypes);
    this.current = { engine, changes, losses };
    Object.assign(window, { playground: playgroundForTests(engine, host, model) });
    return this.current;
  }

  private connect(engine: SpreadsheetEngine): ReturnType<typeof createExcelHost> {
    const host = createExcelHost(engine);
    const office = createOfficeHost(host, this.options.settings);
    forwardEvents(engine, office);
    Object.assign(window, { officeHost: office });
    return host;
  }

  private async mount(model: Model): Promise<void> {
    const { owl, o_spreadsheet: library, templates } = this.options;
    await owl.whenReady();
    this.grid?.destroy();
    const app = new owl.App(library.Spreadsheet, {
      props: { model },
      env: { model },
      templates,
      translateFn: (text: string) => text,
    });
    this.grid = app;
    await app.mount(document.getElementById('grid') as Element);
  }

  /** Loads the pane's page, anew for another workbook, and waits until office.js is ready in it. */
  private async openPane(): Promise<void> {
    this.isPaneReady = false;
    const loaded = new Promise((resolve) =>
      this.pane.addEventListener('load', resolve, { once: true }),
    );
    if (this.pane.src === '') this.pane.src = '/playground/taskpane.html';
    else this.pane.contentWindow?.location.reload();
    await loaded;
    const frame = this.pane.contentWindow as unknown as PaneFrame;
    await frame.Office.onReady();
    // The library leaves this check of Excel's to its debugging host.
    frame.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    this.isPaneReady = true;
  }
}
