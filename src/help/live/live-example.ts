import { cellText } from '../cell-text';
import { MOST_ROWS } from '../pages/most-rows';
import { shownFormula } from '../shown-formula';
import { fieldValue } from './field-value';
import { CellError } from './function-host';

/** Makes an example's fields editable and computes its result anew as they change. */
export function enliven(example: HTMLElement, call: (...args: unknown[]) => unknown): void {
  const fields = [...example.querySelectorAll('input')];
  const compute = (): void => {
    const args = argumentsOf(example);
    show(example, resultOf(call, args));
    const formula = example.querySelector('.formula');
    if (formula !== null) formula.textContent = formulaOf(example, args);
  };
  for (const field of fields) {
    field.readOnly = false;
    field.addEventListener('input', compute);
  }
}

/** One value of a single field, a block of several. */
function argumentsOf(example: HTMLElement): unknown[] {
  return [...example.querySelectorAll<HTMLTableElement>('table.argument')].map((table) => {
    const block = [...table.rows].map((row) =>
      [...row.querySelectorAll('input')].map(({ value }) => fieldValue(value)),
    );
    return block.length === 1 && block[0].length === 1 ? block[0][0] : block;
  });
}

function resultOf(call: (...args: unknown[]) => unknown, args: unknown[]): unknown[][] {
  try {
    const result = call(...args);
    return Array.isArray(result) ? (result as unknown[][]) : [[result]];
  } catch (error) {
    if (error instanceof CellError) return [[error]];
    throw error;
  }
}

function formulaOf(example: HTMLElement, args: readonly unknown[]): string {
  const tables = [...example.querySelectorAll<HTMLElement>('table.argument')];
  const parameters = tables.map(({ dataset }) => ({ name: dataset.name ?? '' }));
  return shownFormula({ id: example.dataset.function ?? '', parameters }, args.map(written));
}

/** An error goes into a formula by its code, a blank of a block as the empty text. */
function written(argument: unknown): unknown {
  if (Array.isArray(argument)) {
    return argument.map((row) => (row as unknown[]).map((cell) => written(cell ?? '')));
  }
  return argument instanceof CellError ? argument.code : argument;
}

/** Puts a result in place of the one before; texts only ever become texts. */
function show(example: HTMLElement, rows: readonly (readonly unknown[])[]): void {
  const result = example.querySelector('.result');
  if (result === null) return;
  const table = document.createElement('table');
  table.className = 'cells';
  const messages = new Set<string>();
  for (const cells of rows.slice(0, MOST_ROWS)) {
    const row = table.insertRow();
    for (const cell of cells) {
      row.insertCell().textContent = cell instanceof CellError ? cell.code : cellText(cell);
      if (cell instanceof CellError && cell.message !== '') messages.add(cell.message);
    }
  }
  const paragraphs = [...messages].map((message) => {
    const paragraph = document.createElement('p');
    paragraph.className = 'message';
    paragraph.textContent = message;
    return paragraph;
  });
  result.replaceChildren(table, ...paragraphs);
}
