import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory } from '../host-object';
import type { ExcelContext } from './context';

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** `Excel.Application` */
export const applicationObject: HostObjectFactory<ExcelContext> = defineClass({
  className: 'Application',
  scalars: {
    CalculationMode: {
      get: ({ engine }) => engine.calculationMode,
      set: ({ engine }, mode) => {
        if (!CALCULATION_MODES.includes(String(mode))) throw excelError('InvalidArgument');
        engine.calculationMode = String(mode);
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: ({ engine }) => engine.recalculate(),
    // Every batch is written in one go here, so there is nothing to suspend.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
