import type { Locator } from 'playwright-core';
import type { PlaygroundPage } from './playground-page';

/** The Regression tab, used as a person would: by its labels and what it shows. */
export class RegressionPane {
  constructor(private readonly playground: PlaygroundPage) {}

  /** What is looked at: the shown part of the tab. */
  get part(): Locator {
    return this.playground.pane.locator('[role=tabpanel]:not([hidden])');
  }

  async show(part: string): Promise<void> {
    await this.playground.pane.getByRole('tab', { name: part }).click();
  }

  async write(equation: string, sample = ''): Promise<void> {
    const line = this.part.getByRole('combobox', { name: 'Equation' });
    await line.fill(equation);
    await line.press('Escape');
    await this.part.getByRole('textbox', { name: 'Sample' }).fill(sample);
  }

  /** Runs what the form asks for, and waits for its result. */
  async run(): Promise<void> {
    await this.part.getByRole('button', { name: 'Run' }).click();
    await this.part.getByRole('region', { name: /^Dependent Variable:/ }).waitFor();
  }

  /** Shows a view of the result, with an argument where it takes one. */
  async view(name: string, argument?: string): Promise<void> {
    await this.part.getByLabel('View').selectOption(name);
    if (argument === undefined) return;
    await this.part.getByLabel(/when empty|second part/).fill(argument);
    await this.part.getByRole('button', { name: 'Show', exact: true }).click();
  }

  /** The cells of the table under a heading, row by row, once it is shown. */
  async rows(heading: string): Promise<string[][]> {
    const table = this.part.getByRole('region', { name: heading, exact: true });
    await table.waitFor();
    const rows = await table.locator('tbody tr').allInnerTexts();
    return rows.map((row) => row.split('\t').map((cell) => cell.trim()));
  }

  /** What stands over the columns of the table under a heading. */
  async headings(heading: string): Promise<string[]> {
    const table = this.part.getByRole('region', { name: heading, exact: true });
    return table.locator('thead th').allInnerTexts();
  }

  /** The statistics beneath the coefficients, by name. */
  async statistics(): Promise<Record<string, string>> {
    const lines = await this.part.locator('dl > div').all();
    const pairs = await Promise.all(
      lines.map(async (line) => [
        await line.locator('dt').innerText(),
        await line.locator('dd').innerText(),
      ]),
    );
    return Object.fromEntries(pairs) as Record<string, string>;
  }

  /** Puts on a new sheet what is shown, and waits until it stands there. */
  async insert(button: string, sheet: string): Promise<void> {
    await this.part.getByRole('button', { name: button }).click();
    await this.part.getByText(`Inserted on the sheet “${sheet}”.`).waitFor();
    await this.playground.idle();
  }
}
