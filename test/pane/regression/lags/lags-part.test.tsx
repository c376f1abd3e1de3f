/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { bestEquation, comparisonSteps } from '../../../../src/pane/regression/lags/lag-comparison';
import { allSteps } from '../../../../src/numerics/steps';
import { henanBlock } from '../../../support/henan';
import { giveMessageChannel } from '../../../support/message-channel';
import { FakeWorkbook } from '../../fake-workbook';
import { openRegressionTab, part } from '../../in-pane';

jest.setTimeout(30_000);

let workbook: FakeWorkbook;

beforeAll(giveMessageChannel);
beforeEach(async () => {
  workbook = new FakeWorkbook();
  workbook.select(henanBlock());
  await openRegressionTab(workbook);
});
afterEach(cleanup);

const OUTDATED = /have changed since this comparison/;
const USED = 'The equation stands in the form, under Equation.';

function write(equation: string): void {
  part.show('Equation');
  part.enter('Equation', equation);
  part.show('Lags');
}

async function compare(): Promise<void> {
  part.click('Compare all lag orders');
  await screen.findByText('Lag Order Selection Criteria');
}

/** What the model chooses with the standard limits. */
function best(criterion: 'aic' | 'sc'): string {
  const steps = comparisonSteps(
    {
      reference: { sheetName: 'Data', address: 'A1:C9', rowCount: 18, columnCount: 3 },
      cells: henanBlock(),
    },
    { equation: 'DU C K', dependentLags: 2, leastDependentLags: 1, seriesLags: { K: 2 } },
  );
  return bestEquation(allSteps(steps), criterion);
}

const use = (): HTMLButtonElement | undefined =>
  [...part.shown().querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith('Use '),
  );

describe('the choice of lags', () => {
  it('asks for an equation while there is none', () => {
    part.show('Lags');
    expect(screen.getByText(/^Write the equation without lags first/)).toBeTruthy();
  });

  it('says what is wrong with an equation that cannot be read', () => {
    write('DU C K(');
    expect(part.text()).toMatch(/at the end|character/);
    expect(part.shown().querySelector('button')).toBeNull();
  });

  it('has a stepper for the dependent variable and for each series', () => {
    write('DU C K(-1) DU(-1)');
    expect(part.labelled('Most lags of DU, the dependent variable').value).toBe('2');
    expect(part.labelled('Last lag of K').value).toBe('2');
    part.step('Last lag of K', '0');
    expect(part.labelled('Last lag of K').value).toBe('1');
  });

  it('compares all orders, the best first, and puts it into the form', async () => {
    write('DU C K');
    await compare();
    expect(part.rows('Lag Order Selection Criteria')).toHaveLength(6);
    expect(part.rows('Lag Order Selection Criteria')[0][0]).toBe(best('aic'));
    expect(part.text()).not.toContain(USED);
    fireEvent.click(use() as Element);
    expect(part.text()).toContain(USED);
    expect(screen.queryByText(OUTDATED)).toBeNull();
    part.show('Equation');
    expect(part.labelled('Equation').value).toBe(best('aic'));
  });

  it('ranks anew by another criterion without comparing again', async () => {
    write('DU C K');
    await compare();
    part.enter('Chosen by', 'sc');
    expect(use()?.textContent).toBe(`Use ${best('sc')}`);
    expect(part.rows('Lag Order Selection Criteria')[0][0]).toBe(best('sc'));
  });

  it('marks a comparison that is not what is asked for any more', async () => {
    write('DU C K');
    await compare();
    part.step('Last lag of K', '1');
    expect(screen.getByText(OUTDATED)).toBeTruthy();
    part.step('Last lag of K', '2');
    expect(screen.queryByText(OUTDATED)).toBeNull();
    write('DU C');
    expect(screen.getByText(OUTDATED)).toBeTruthy();
    write('DU C K');
    expect(screen.queryByText(OUTDATED)).toBeNull();
    workbook.address = 'A30:C47';
    await act(async () => workbook.select(henanBlock()));
    expect(screen.getByText(OUTDATED)).toBeTruthy();
  });

  it('says why it cannot compare, until something else is asked for', async () => {
    write('DU C K');
    part.step('Most lags of DU, the dependent variable', '20');
    part.click('Compare all lag orders');
    await screen.findByText(/That did not work/);
    part.step('Most lags of DU, the dependent variable', '2');
    expect(screen.queryByText(/That did not work/)).toBeNull();
  });

  it('says that fixed effects do not take part', () => {
    write('DU C K');
    expect(screen.queryByText(/compared without them/)).toBeNull();
    part.show('Equation');
    part.enter('Groups (panel)', 'year');
    part.check('Cross-section fixed effects (within)');
    part.show('Lags');
    expect(screen.getByText(/compared without them/)).toBeTruthy();
  });

  it('is inserted as it is ranked', async () => {
    write('DU C K');
    await compare();
    part.click('Insert this view on a new sheet');
    await screen.findByText(/Inserted on the sheet “Lags DU”/);
    part.enter('Chosen by', 'sc');
    expect(screen.queryByText(/Inserted on the sheet “Lags DU”/)).toBeNull();
  });
});
