/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { WholeStepper } from '../../../src/pane/shared/whole-stepper';
import { renderInPane } from '../in-pane';

afterEach(cleanup);

let told: number[];

function open(start = 2): void {
  told = [];
  function Held(): React.JSX.Element {
    const [value, setValue] = useState(start);
    return (
      <WholeStepper
        label="Lags"
        value={value}
        lowest={1}
        highest={5}
        onChange={(next) => {
          told.push(next);
          setValue(next);
        }}
      />
    );
  }
  renderInPane(<Held />);
}

const stepper = (): HTMLInputElement => screen.getByLabelText('Lags');
function type(text: string): void {
  fireEvent.change(stepper(), { target: { value: text } });
  fireEvent.blur(stepper());
}

describe('a stepper of whole numbers', () => {
  it('steps by its buttons and by the arrow keys, between its ends', () => {
    open();
    fireEvent.click(screen.getByLabelText('One more'));
    fireEvent.keyDown(stepper(), { key: 'ArrowUp' });
    fireEvent.keyDown(stepper(), { key: 'ArrowUp' });
    fireEvent.keyDown(stepper(), { key: 'ArrowUp' });
    expect(stepper().value).toBe('5');
    for (let step = 0; step < 6; step++) fireEvent.keyDown(stepper(), { key: 'ArrowDown' });
    expect(stepper().value).toBe('1');
  });

  it.each([
    ['4', 4],
    [' ４ ', 4],
    ['+3', 3],
    ['99', 5],
    ['\u22127', 1],
  ])('takes %j as %d', (text, value) => {
    open();
    type(text);
    expect(told).toEqual([value]);
    expect(stepper().value).toBe(String(value));
  });

  it.each(['', '2.5', 'two', '2'])('takes nothing of %j', (text) => {
    open();
    type(text);
    expect(told).toEqual([]);
  });

  it('keeps a value that lies outside its ends until it is changed', () => {
    open(9);
    expect(stepper().value).toBe('9');
  });
});
