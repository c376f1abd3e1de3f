/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import {
  EMPTY_DRAFT,
  type RegressionDraft,
} from '../../../../src/pane/regression/form/regression-draft';
import {
  type RegressionRun,
  draftSteps,
} from '../../../../src/pane/regression/result/regression-run';
import { ResultSection } from '../../../../src/pane/regression/result/result-section';
import type { PlannedCell } from '../../../../src/report/sheet-plan';
import { allSteps } from '../../../../src/numerics/steps';
import { henanBlock } from '../../../support/henan';
import { FakeWorkbook } from '../../fake-workbook';
import { paneContext, part, renderInPane } from '../../in-pane';

jest.setTimeout(30_000);
afterEach(cleanup);

const CELLS = henanBlock().map((row, i) => [...row, i === 0 ? 'HALF' : i % 2]);

function runOf(draft: Partial<RegressionDraft>): RegressionRun {
  const reference = { sheetName: 'Data', address: 'A1:D18', rowCount: 18, columnCount: 4 };
  return allSteps(draftSteps({ reference, cells: CELLS }, { ...EMPTY_DRAFT, ...draft }));
}

let workbook: FakeWorkbook;
let keeps: number;

function open(draft: Partial<RegressionDraft>, keptNumber = 0): void {
  workbook = new FakeWorkbook();
  workbook.select(CELLS);
  keeps = 0;
  renderInPane(
    <ResultSection run={runOf(draft)} keptNumber={keptNumber} onKeep={() => keeps++} />,
    paneContext({ workbook }),
  );
}

const PAPER = { equation: 'DU C K K(-1) DU(-1)', sample: '2000 2016' };
const WITHIN = { equation: 'DU C K', group: 'HALF', fixedEffects: true };

const menu = (): string[] =>
  [...part.labelled('View').querySelectorAll('option')].map((o) => o.text);
const statistic = (label: string): string | null | undefined =>
  [...document.querySelectorAll('dt')].find(({ textContent }) => textContent === label)?.nextSibling
    ?.textContent;
const cells = (): PlannedCell[] =>
  workbook.inserted[0].blocks.flatMap((block) => block.cells.flat());
const formulas = (): string[] =>
  cells().flatMap((cell) => (typeof cell === 'object' ? [cell.formula] : []));

describe('the output of a regression', () => {
  it('stands first in the menu of views', () => {
    open(PAPER);
    expect(menu()[0]).toBe('Estimation output');
    expect(menu()).toContain('Chow breakpoint');
    expect(part.rows('Dependent Variable: DU')[1][0]).toBe('K');
  });

  it('gives information criteria in total on request', () => {
    open(PAPER);
    expect(statistic('Akaike info criterion')).toBe('-1.328604');
    part.check('Information criteria in total, as gretl and Stata');
    expect(statistic('Akaike info criterion')).toBe('-21.25766');
    expect(screen.getByText(/^Information criteria in total, −2ℓ/)).toBeTruthy();
  });

  it('goes to a sheet as a live formula, which says that it prints criteria its own way', async () => {
    open(PAPER);
    part.check('Information criteria in total, as gretl and Stata');
    expect(screen.getByText(/formula prints information criteria per observation/)).toBeTruthy();
    part.click('Insert on a new sheet');
    await screen.findByText(/^Inserted on the sheet/);
    expect(formulas().some((formula) => formula.startsWith('=OLS("DU C K K(-1) DU(-1)",'))).toBe(
      true,
    );
  });

  it('goes to a sheet as the values that are shown', async () => {
    open(PAPER);
    part.check('Information criteria in total, as gretl and Stata');
    part.enter('Insert as', 'values');
    expect(screen.queryByText(/formula prints information criteria/)).toBeNull();
    part.click('Insert on a new sheet');
    await screen.findByText(/^Inserted on the sheet/);
    expect(formulas()).toEqual([]);
    const akaike = cells()[cells().indexOf('Akaike info criterion') + 1];
    expect(akaike).toBeCloseTo(-21.2576592691, 9);
  });

  it('is kept by one press; once kept the button does nothing and says where it is', () => {
    open(PAPER);
    part.click('Keep for comparison');
    expect(keeps).toBe(1);
    cleanup();
    open(PAPER, 3);
    expect(screen.getByText('Kept as model (3); see Models.')).toBeTruthy();
    part.click('Keep for comparison');
    expect(keeps).toBe(0);
  });

  it('has no live formula where there are fixed effects', () => {
    open(WITHIN);
    const ways = [...part.labelled('Insert as').querySelectorAll('option')].map(
      ({ value }) => value,
    );
    expect(ways).toEqual(['values']);
    expect(menu()).toEqual([
      'Estimation output',
      'Actual, fitted, residual',
      'Effects of the groups',
      'Redundant fixed effects',
    ]);
  });
});

describe('another view', () => {
  const submit = (): void => {
    fireEvent.submit(part.shown().querySelector('form') as Element);
  };

  it('is shown with its standard until it is asked with something, at Enter', async () => {
    open(PAPER);
    part.enter('View', 'bg');
    await screen.findByText(/at up to 2 lags$/);
    part.enter('Lags (2 when empty)', '1');
    expect(screen.getByText(/choices have changed since this was computed/)).toBeTruthy();
    submit();
    await screen.findByText(/at up to 1 lag$/);
    expect(screen.queryByText(/choices have changed since this was computed/)).toBeNull();
  });

  it('is not made before what it needs is given', async () => {
    open(PAPER);
    part.enter('View', 'chow');
    expect(part.button('Show').disabled).toBe(true);
    expect(screen.queryByText(/That did not work/)).toBeNull();
    part.enter('First observation of the second part', '2009');
    part.click('Show');
    submit();
    expect(await screen.findByText('Chow Breakpoint Test: 2009')).toBeTruthy();
  });

  it('says why it cannot be made, and nothing of that in the next view', async () => {
    open({ equation: 'DU C K' });
    part.enter('View', 'longRun');
    await screen.findByText(/That did not work/);
    part.enter('View', 'vif');
    await screen.findByText('Variance Inflation Factors');
    expect(screen.queryByText(/That did not work/)).toBeNull();
  });

  it('forgets what another view was asked with', async () => {
    open(PAPER);
    part.enter('View', 'bg');
    part.enter('Lags (2 when empty)', '4');
    part.enter('View', 'arch');
    expect(part.labelled('Lags (1 when empty)').value).toBe('');
    await screen.findByText(/ARCH effects at up to 1 lag$/);
  });
});
