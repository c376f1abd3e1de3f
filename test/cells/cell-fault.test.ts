import { CellFault, numberCell } from '../../src/cells/cell-fault';
import { InputError } from '../../src/errors/input-error';

describe('a computed number as a cell holds it', () => {
  it.each([0, -0.5, 1e308])('%p stays a number', (value) => {
    expect(numberCell(value)).toBe(value);
  });

  it('is #DIV/0! where it is undefined, #NUM! where it is too large, each with a reason', () => {
    expect(numberCell(NaN)).toEqual(new CellFault('#DIV/0!', { code: 'undefinedRatio' }));
    for (const value of [Infinity, -Infinity]) {
      expect(numberCell(value)).toEqual(new CellFault('#NUM!', { code: 'overflow' }));
    }
  });
});

it('an error of an input stands in a cell with its code and its reason', () => {
  const error = new InputError(
    { code: 'errorCell', name: 'K', place: {}, arrived: '#REF!' },
    '#REF!',
  );
  expect(CellFault.of(error)).toEqual(new CellFault('#REF!', error.reason));
});
