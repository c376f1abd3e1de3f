/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { CouplingCheck } from '../../../src/pane/check/coupling-check';
import { PaneProvider } from '../../../src/pane/pane-context';
import { checkPaneTexts } from '../../../src/text/check-pane';
import { giveMessageChannel } from '../../support/message-channel';
import { paneContext, renderInPane } from '../in-pane';
import { readBlock } from './read-block';

beforeAll(giveMessageChannel);
afterEach(cleanup);

const TEXTS = checkPaneTexts('en');

const FIRST = readBlock([
  ['year', 'U1', '', 'C'],
  [2001, '0.31', '0.42', '0.989'],
  [2002, '0.35', '0.47', '0.989'],
]);

const field = (label: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(label);
const enter = (label: string, value: string): void => {
  fireEvent.change(field(label), { target: { value } });
};

describe('the form of a coupling table', () => {
  it('has a choice for each column by its heading, or its place where there is none', () => {
    renderInPane(<CouplingCheck block={FIRST} />);
    const roles = ['year', 'U1', 'column 3', 'C'].map((label) => field(label).value);
    expect(roles).toEqual(['label', 'system', 'system', 'degree']);
  });

  it('keeps what is chosen for a block, and guesses anew for another; what is stated stays', () => {
    const { rerender } = renderInPane(<CouplingCheck block={FIRST} />);
    enter('U1', 'unused');
    enter(TEXTS.theta, '0.4');
    expect(field('U1').value).toBe('unused');
    const again = readBlock(FIRST.cells.map((row) => [...row]));
    rerender(
      <PaneProvider value={paneContext()}>
        <CouplingCheck block={again} />
      </PaneProvider>,
    );
    expect(field('U1').value).toBe('system');
    expect(field(TEXTS.theta).value).toBe('0.4');
  });

  it('says of an exponent that is no number what arrived, and that nothing can be checked', () => {
    renderInPane(<CouplingCheck block={FIRST} />);
    enter(TEXTS.theta, 'half');
    expect(screen.getByText(TEXTS.notAList('half'))).toBeTruthy();
    expect(screen.getByText(TEXTS.check).closest('button')?.disabled).toBe(true);
    enter(TEXTS.theta, '0.5');
    expect(screen.queryByText(TEXTS.notAList('half'))).toBeNull();
    expect(screen.getByText(TEXTS.check).closest('button')?.disabled).toBe(false);
  });

  it('asks for as many weights as columns are systems', () => {
    renderInPane(<CouplingCheck block={FIRST} />);
    enter(TEXTS.weights, '0.2 0.3 0.5');
    expect(screen.getByText(TEXTS.weightsCount(2))).toBeTruthy();
    enter('C', 'system');
    expect(screen.queryByText(TEXTS.weightsCount(2))).toBeNull();
    expect(screen.queryByText(TEXTS.weightsCount(3))).toBeNull();
  });

  it('asks about levels only where a column names them', () => {
    renderInPane(<CouplingCheck block={FIRST} />);
    expect(screen.queryByLabelText(TEXTS.scheme)).toBeNull();
    enter('C', 'level');
    expect(screen.getByLabelText(TEXTS.scheme)).toBeTruthy();
  });
});
