import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.cjs';
import { type RunningServer, playgroundRoots, startServer } from '../../scripts/server.cjs';
import { zoomPage } from './enlarge';
import type { Playground } from '../../src/playground/playground-for-tests';

declare global {
  interface Window {
    playground: Playground;
  }
}

/** The playground in a real browser, used as a person would: by mouse and keyboard. */
export class PlaygroundPage {
  /** What the browser complained about: errors, refused scripts and styles, failed requests. */
  readonly complaints: string[] = [];
  /** Every address that the page asked for. */
  readonly requests: string[] = [];

  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** @param query settings of the page, such as ?language=zh-CN */
  static async open(query = '?language=en-US'): Promise<PlaygroundPage> {
    const server = await startServer({ port: 0, roots: playgroundRoots });
    try {
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
        const opened = new PlaygroundPage(server, browser, page);
        await page.goto(server.address + query);
        await page.waitForFunction(() => 'playground' in window);
        return opened;
      } catch (failure) {
        await browser.close();
        throw failure;
      }
    } catch (failure) {
      // Nobody has the page yet to close it, and a server left open keeps jest from ending.
      await server.close();
      throw failure;
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  get address(): string {
    return this.server.address;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane');
  }

  /** The pane's own page, to look into. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((own) => own.url().includes('taskpane'));
    if (frame === undefined) throw new Error('the page has no pane');
    return frame;
  }

  /**
   * Makes the window another size and waits until all has come to rest in it: a click is aimed at where
   * a button is, and misses it when the grid pushes the pane away before the button is pressed.
   */
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.atRest();
  }

  /** The browser's own zoom in a window of that size, and at rest again. */
  async zoom(factor: number, width: number, height: number): Promise<void> {
    await zoomPage(this.page, factor, { width, height });
    await this.atRest();
  }

  private async atRest(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const pane = document.getElementById('pane');
          let place = '';
          let still = 0;
          const look = (): void => {
            const now = JSON.stringify(pane?.getBoundingClientRect());
            still = now === place ? still + 1 : 0;
            place = now;
            if (still < 10) requestAnimationFrame(look);
            else resolve();
          };
          look();
        }),
    );
  }

  async click(cell: string): Promise<void> {
    const { x, y } = await this.page.evaluate((address) => window.playground.place(address), cell);
    await this.page.mouse.click(x, y);
  }

  /** Types into a cell and ends with Enter, as a person does. */
  async type(cell: string, text: string): Promise<void> {
    await this.click(cell);
    const [first, ...others] = text;
    await this.page.keyboard.type(first);
    // A person sees the letters come: a grid that is still busy could lose those that come too soon.
    await this.written(first);
    await this.page.keyboard.type(others.join(''));
    await this.written(text);
    await this.page.keyboard.press('Enter');
    await this.idle();
  }

  /** Waits until the cell that is being edited shows a text. */
  private async written(text: string): Promise<void> {
    await this.page.waitForFunction((shown) => document.activeElement?.textContent === shown, text);
  }

  /** Drags from one cell to another. */
  async drag(from: string, to: string): Promise<void> {
    const [start, end] = await this.page.evaluate(
      (addresses) => addresses.map((address) => window.playground.place(address)),
      [from, to],
    );
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Puts a block at the corner of a sheet, as data that were there before. */
  async fill(sheet: string, block: readonly (readonly (string | number)[])[]): Promise<void> {
    await this.page.evaluate(
      ([name, rows]) => {
        const { engine } = window.playground;
        const sheetId = engine.sheets.list().find((each) => each.name === name)?.id ?? '';
        rows.forEach((cells, row) =>
          cells.forEach((value, column) => engine.cells.write({ sheetId, row, column }, value)),
        );
        engine.flush();
      },
      [sheet, block] as const,
    );
    await this.idle();
  }

  /** Selects the table around A1 by the keyboard. */
  async selectTable(): Promise<void> {
    await this.click('A1');
    await this.page.keyboard.press('Control+Shift+ArrowRight');
    await this.page.keyboard.press('Control+Shift+ArrowDown');
  }

  /** Shows a sheet from its corner on, by a click on its tab. */
  async showSheet(name: string): Promise<void> {
    await this.page.locator('.o-sheet', { hasText: name }).first().click();
    await this.page.keyboard.press('Control+Home');
    await this.idle();
  }

  async formula(sheet: string, cell: string): Promise<unknown> {
    return this.page.evaluate(([name, address]) => window.playground.formula(name, address), [
      sheet,
      cell,
    ] as const);
  }

  async idle(): Promise<void> {
    await this.page.evaluate(() => window.playground.idle());
  }

  /** The values of cells on a sheet. */
  async values(sheet: string, cells: readonly string[]): Promise<unknown[]> {
    return this.page.evaluate(
      ([name, addresses]) => addresses.map((address) => window.playground.value(name, address)),
      [sheet, cells] as const,
    );
  }

  /** What cells on a sheet show. */
  async texts(sheet: string, cells: readonly string[]): Promise<string[]> {
    return this.page.evaluate(
      ([name, addresses]) => addresses.map((address) => window.playground.text(name, address)),
      [sheet, cells] as const,
    );
  }

  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.playground.sheetNames());
  }

  async gaps(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.playground.host.gaps);
  }
}

/** Closes a page, if it was opened: where that failed, its own error is what should be read. */
export async function closeOpened(playground: PlaygroundPage | undefined): Promise<void> {
  await playground?.close();
}

/** C2, C3 … for a column from one row to another. */
export function column(name: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${name}${first + index}`);
}
