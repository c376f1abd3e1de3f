import { CellFault } from '../../src/cells/cell-fault';
import { excelFormat, formatCell } from '../../src/report/number-format';

describe('a statistic is shown as EViews prints it', () => {
  it.each([
    [0, '0.000000', '0.000000'],
    [0.1543549504, '0.154355', '0.000000'],
    [-0.829926807, '-0.829927', '0.000000'],
    [9.9999999, '10.00000', '0.00000'],
    [81.94747262, '81.94747', '0.00000'],
    [1234567.4, '1234567', '0'],
    [12345678.4, '12345678', '0'],
    [99999999.6, '1.00E+08', '0.00E+00'],
    [123456789, '1.23E+08', '0.00E+00'],
    [0.0001, '0.000100', '0.000000'],
    [0.0000999, '9.99E-05', '0.00E+00'],
    [-1.5e-20, '-1.50E-20', '0.00E+00'],
    [2.5e150, '2.50E+150', '0.00E+00'],
  ])('%p as %s', (value, shown, format) => {
    expect([formatCell(value, 'statistic'), excelFormat(value, 'statistic')]).toEqual([
      shown,
      format,
    ]);
  });
});

describe('other formats', () => {
  it.each([
    [0.02345, 'probability', '0.0234', '0.0000'],
    [0.0234567, 'testProbability', '0.023457', '0.000000'],
    [0.70710678, 'degree', '0.7071', '0.0000'],
    [16, 'count', '16', 'General'],
    [2001, 'text', '2001', '@'],
  ] as const)('%p as %s is %s', (value, format, shown, numberFormat) => {
    expect([formatCell(value, format), excelFormat(value, format)]).toEqual([shown, numberFormat]);
  });

  it('texts stand as they are, and errors show their code', () => {
    const fault = new CellFault('#DIV/0!', { code: 'undefinedRatio' });
    expect(formatCell('K(-1)', 'statistic')).toBe('K(-1)');
    expect(formatCell(fault, 'probability')).toBe('#DIV/0!');
    expect(excelFormat('K(-1)', 'text')).toBe('General');
    expect(excelFormat(fault, 'statistic')).toBe('General');
  });
});
