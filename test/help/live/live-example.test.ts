/** @jest-environment jsdom */
import { fireEvent } from '@testing-library/dom';
import { CUSTOM_FUNCTIONS } from '../../../src/functions/custom-functions';
import { associate } from '../../../src/functions/kit/associate';
import { fieldValue } from '../../../src/help/live/field-value';
import { CellError, hostFunctions } from '../../../src/help/live/function-host';
import { enliven } from '../../../src/help/live/live-example';
import { helpPages } from '../../../src/help/pages-entry';

const PAGES = helpPages();

/** The n-th example of a page, alive. */
function liveExample(file: string, index: number): HTMLElement {
  const parsed = new DOMParser().parseFromString(PAGES[file], 'text/html');
  document.body.replaceChildren(...parsed.querySelectorAll('.example'));
  const calls = hostFunctions(parsed.documentElement.lang);
  associate(CUSTOM_FUNCTIONS);
  const example = document.querySelectorAll<HTMLElement>('.example')[index];
  const call = calls.get(example.dataset.function ?? '');
  if (call === undefined) throw new Error('no such function');
  enliven(example, call);
  return example;
}

function enter(example: HTMLElement, label: string, value: string): void {
  const field = example.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (field === null) throw new Error(`no field ${label}`);
  fireEvent.input(field, { target: { value } });
}

const cells = (example: HTMLElement): (string | null)[][] =>
  [...example.querySelectorAll<HTMLTableRowElement>('.result tr')].map((row) =>
    [...row.cells].map(({ textContent }) => textContent),
  );

describe('an example on a page of help', () => {
  it('computes anew when an argument changes, and shows the formula of it', () => {
    const example = liveExample('help/en/ccd.html', 0);
    enter(example, 'K, row 1, column 1', '0.8');
    expect(cells(example)).toEqual([['0.894427190999916']]);
    expect(example.querySelector('.formula')?.textContent).toBe(
      '=CCD(0.8,0.8,0.5,0.5,0.5,"standard")',
    );
  });

  it('gives at first, for every example of every page, what the build wrote', () => {
    for (const file of Object.keys(PAGES).filter((name) => name.startsWith('help/zh/'))) {
      const parsed = new DOMParser().parseFromString(PAGES[file], 'text/html');
      parsed.querySelectorAll<HTMLElement>('.example').forEach((written, index) => {
        const example = liveExample(file, index);
        const [field] = example.querySelectorAll('input');
        fireEvent.input(field, { target: { value: field.value } });
        expect(example.querySelector('.result')?.textContent).toBe(
          written.querySelector('.result')?.textContent,
        );
        expect(example.querySelector('.formula')?.textContent).toBe(
          written.querySelector('.formula')?.textContent,
        );
      });
    }
  });

  it('says in the language of the page what is wrong', () => {
    const example = liveExample('help/zh/coupling.html', 0);
    enter(example, 'K，第 1 行第 1 列', '-1');
    expect(example.querySelector('.message')?.textContent).toBe('K 须大于或等于 0；现为 −1');
  });

  it('takes what is typed for text, never for HTML', () => {
    const example = liveExample('help/en/ccd-level.html', 2);
    enter(example, 'scheme, row 2, column 2', '<b>strong</b>');
    expect(cells(example)).toEqual([['<b>strong</b>']]);
    expect(example.querySelector('b')).toBeNull();
  });
});

describe('what is typed into a field', () => {
  it.each([
    ['', undefined],
    [' 0.5 ', 0.5],
    ['−1e3', -1000],
    ['５', 5],
    ['true', true],
    ['n/a', 'n/a'],
    ["'1.0469", '1.0469'],
    ['2000 2016', '2000 2016'],
    ['#n/a', new CellError('#N/A')],
    ['#DIV/0!', new CellError('#DIV/0!')],
  ])('%j is what a cell would hold', (typed, value) => {
    expect(fieldValue(typed)).toEqual(value);
  });
});
