/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import type { Block } from '../../../../src/cells/cell-value';
import { henanBlock } from '../../../support/henan';
import { FakeWorkbook } from '../../fake-workbook';
import { openRegressionTab, part } from '../../in-pane';

jest.setTimeout(30_000);

/** The same data with the columns in another order and one more. */
const OTHER: Block = henanBlock().map(([year, K, Du], row) => [Du, year, row === 0 ? 'P' : row, K]);

let workbook: FakeWorkbook;
let setLanguage: Awaited<ReturnType<typeof openRegressionTab>>;

beforeEach(async () => {
  workbook = new FakeWorkbook();
  workbook.select(henanBlock());
  setLanguage = await openRegressionTab(workbook);
  part.show('Series');
});
afterEach(cleanup);

const chosen = (): (string | null | undefined)[] =>
  [...part.shown().querySelectorAll<HTMLInputElement>('fieldset input:checked')].map(
    (box) => box.labels?.[0].textContent,
  );
const selectOther = async (): Promise<void> => {
  workbook.address = 'K1:N18';
  await act(async () => workbook.select(OTHER));
};
const OUTDATED = /choices have changed since this was computed/;

async function showStatistics(): Promise<void> {
  part.check('K');
  part.click('Show');
  await screen.findByText('Descriptive Statistics');
}

describe('choosing series', () => {
  it('asks for one, or for two where two are compared', () => {
    expect(screen.getByText('Choose at least one series.')).toBeTruthy();
    expect(part.button('Show').disabled).toBe(true);
    part.check('K');
    expect(part.button('Show').disabled).toBe(false);
    part.enter('Analysis', 'granger');
    expect(screen.getByText('Choose at least two series.')).toBeTruthy();
    part.check('Du');
    expect(part.button('Show').disabled).toBe(false);
  });

  it('takes all of them, or none', () => {
    part.check('K');
    expect(part.labelled('All').indeterminate).toBe(true);
    part.check('All');
    expect(chosen()).toEqual(['All', 'year', 'K', 'Du']);
    part.check('All');
    expect(chosen()).toEqual([]);
  });

  it('goes by name: in another block the same series are chosen, wherever they stand', async () => {
    part.check('K');
    await selectOther();
    expect(chosen()).toEqual(['K']);
    part.click('Show');
    await screen.findByText('Descriptive Statistics');
    expect([...part.shown().querySelectorAll('thead th')].at(-1)?.textContent).toBe('K');
  });

  it('outlives a block without names', async () => {
    part.check('K');
    await act(async () => workbook.select(henanBlock().slice(1)));
    expect(part.shown().querySelector('fieldset')).toBeNull();
    await act(async () => workbook.select(henanBlock()));
    expect(chosen()).toEqual(['K']);
  });
});

describe('what is shown of series', () => {
  it('is marked once something else is asked for, and clean again when it is not', async () => {
    await showStatistics();
    expect(screen.queryByText(OUTDATED)).toBeNull();
    part.check('Du');
    expect(screen.getByText(OUTDATED)).toBeTruthy();
    part.check('Du');
    expect(screen.queryByText(OUTDATED)).toBeNull();
    await selectOther();
    expect(screen.getByText(OUTDATED)).toBeTruthy();
  });

  it('is inserted under its own name', async () => {
    await showStatistics();
    part.click('Insert this view on a new sheet');
    await screen.findByText(/Inserted on the sheet “Statistics”/);
    expect(workbook.inserted).toHaveLength(1);
  });

  it('asks for a number of lags before a test with given ones', async () => {
    part.check('Du');
    part.enter('Analysis', 'adf');
    part.enter('Lag length by', 'given');
    expect(screen.getByText('Give the number of lags: 0 or more.')).toBeTruthy();
    expect(part.button('Show').disabled).toBe(true);
    part.enter('Lags', '1');
    part.click('Show');
    await screen.findByText('Augmented Dickey-Fuller Unit Root Test');
    expect(part.rows('Augmented Dickey-Fuller Unit Root Test')).toContainEqual(['Lag Length', '1']);
  });

  it('says why it cannot be, until something else is asked for', async () => {
    part.check('All');
    part.enter('Analysis', 'granger');
    part.enter('Lags', 'x');
    part.click('Show');
    await screen.findByText(/That did not work/);
    part.enter('Lags', '1');
    expect(screen.queryByText(/That did not work/)).toBeNull();
  });

  it('is told in the language of the pane', async () => {
    await showStatistics();
    expect(screen.getByText(/Over the 17 observations/)).toBeTruthy();
    setLanguage('zh');
    expect(await screen.findByText(/17 个观测/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/Over the 17 observations/)).toBeNull());
  });
});
