/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { LongTable } from '../../../src/pane/shared/long-table';
import { renderInPane } from '../in-pane';

afterEach(cleanup);

let made: number;

function open(rowCount: number): void {
  made = 0;
  renderInPane(
    <LongTable
      label="Squares"
      headings={['n', 'n²']}
      rowCount={rowCount}
      row={(row) => {
        made++;
        return [String(row), row * row];
      }}
      textColumns={1}
    />,
  );
}

const shown = (): number => document.querySelectorAll('tbody tr').length;
const button = (): HTMLButtonElement | null => document.querySelector('button');

describe('a long table', () => {
  it('is shown whole where it is short, its rows named by their first cells', () => {
    open(3);
    expect(shown()).toBe(3);
    expect(button()).toBeNull();
    const rows = [...document.querySelectorAll('tbody th')];
    expect(rows.map(({ textContent }) => textContent)).toEqual(['0', '1', '2']);
    expect(rows.every((cell) => cell.getAttribute('scope') === 'row')).toBe(true);
    expect(document.querySelectorAll('thead th[scope=col]')).toHaveLength(2);
  });

  it('shows its first rows, and all of them on demand', () => {
    open(700);
    expect(shown()).toBe(40);
    fireEvent.click(screen.getByText('Show all 700 rows'));
    expect(shown()).toBe(700);
    expect(button()).toBeNull();
  });

  it('shows and makes no more than a thousand more at a time', () => {
    open(100_000);
    expect(made).toBe(40);
    fireEvent.click(screen.getByText('Show 1000 more of 100000 rows'));
    expect(shown()).toBe(1040);
    expect(screen.getByText('Show 1000 more of 100000 rows')).toBeTruthy();
  });
});
