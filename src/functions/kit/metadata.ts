import type { Language } from '../../text/language';
import type { CustomFunction, ParameterEntry } from './custom-function';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

/** What Excel reads from functions.json. */
export interface MetadataFile {
  /** Error cells are handed to the functions, which judge them, instead of ending the call. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** Excel's metadata for the declared functions, described in one language. */
export function metadataOf(functions: readonly CustomFunction[], language: Language): MetadataFile {
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map((declared) => ({
      id: declared.id,
      name: declared.id,
      description: declared.description[language],
      parameters: declared.parameters.map((parameter) => parameterMetadata(parameter, language)),
      result: { type: 'any', dimensionality: declared.result },
    })),
  };
}

function parameterMetadata(parameter: ParameterEntry, language: Language): ParameterMetadata {
  return {
    name: parameter.name,
    description: parameter.description[language],
    type: 'any',
    dimensionality: parameter.matrix ? 'matrix' : 'scalar',
    ...(parameter.optional ? { optional: true } : {}),
  };
}
