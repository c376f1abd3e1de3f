import type { SpreadsheetEngine } from '../engine/engine';
import type { FunctionArgument, FunctionCell, FunctionMatrix } from '../engine/engine-function';
import { type BlankPolicy, PassedError, handedOver } from './arguments';
import type { FunctionMetadata, MetadataFile } from './function-metadata';
import { errorCell, resultCells, thrownCell } from './results';

/** The globals of the frame in which functions.js and Microsoft's runtime run. */
export interface FunctionsFrame {
  readonly CustomFunctions: {
    readonly Error: new (code: string, message?: string) => object;
    readonly _association: { readonly mappings: Readonly<Record<string, AssociatedFunction>> };
  };
}

type AssociatedFunction = (...args: unknown[]) => unknown;

export interface CustomFunctionsOptions {
  readonly blank: BlankPolicy;
  /** Undefined until the frame's runtime is ready; until then cells are busy. */
  readonly frame: () => FunctionsFrame | undefined;
}

const BUSY = errorCell('#BUSY!', '');

/**
 * Binds the add-in's functions to the engine's formulas by their metadata. They are called through
 * the runtime's own register, at once instead of by messages.
 */
export class CustomFunctionsHost {
  constructor(private readonly options: CustomFunctionsOptions) {}

  register(engine: SpreadsheetEngine, metadata: MetadataFile): void {
    for (const declared of metadata.functions) {
      engine.registerFunction({
        name: declared.name,
        description: declared.description ?? '',
        parameters: declared.parameters.map((parameter) => ({
          name: parameter.name,
          description: parameter.description ?? '',
          isMatrix: parameter.dimensionality === 'matrix',
          isOptional: parameter.optional ?? false,
          isRepeating: false,
        })),
        compute: (args) => this.compute(declared, metadata, args),
      });
    }
  }

  private compute(
    declared: FunctionMetadata,
    metadata: MetadataFile,
    args: readonly FunctionArgument[],
  ): FunctionCell | FunctionMatrix {
    const frame = this.options.frame();
    if (frame === undefined) return BUSY;
    const { mappings } = frame.CustomFunctions._association;
    const associated = mappings[declared.id.toUpperCase()];
    if (associated === undefined) return errorCell('#NAME?', '');
    try {
      const values = this.argumentsFor(declared, metadata, args, frame);
      return resultCells(associated(...values, { functionName: declared.id }));
    } catch (error) {
      return error instanceof PassedError
        ? errorCell(error.error, error.message)
        : thrownCell(error);
    }
  }

  private argumentsFor(
    declared: FunctionMetadata,
    { allowErrorForDataTypeAny }: MetadataFile,
    args: readonly FunctionArgument[],
    { CustomFunctions }: FunctionsFrame,
  ): unknown[] {
    const { blank } = this.options;
    const errorValue = (code: string): object => new CustomFunctions.Error(code);
    return declared.parameters.map((parameter, index) => {
      const letsErrorsIn = allowErrorForDataTypeAny === true && parameter.type === 'any';
      return handedOver(args[index], parameter, {
        blank,
        errorValue: letsErrorsIn ? errorValue : undefined,
      });
    });
  }
}
