import type { Language } from '../../text/language';
import type { CustomFunction, ParameterEntry } from './custom-function';
import { helpFile } from './help-file';

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
  /** Excel opens it from the function's help link. */
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

/** What Excel reads from functions.json. */
export interface MetadataFile {
  /** Error cells are handed to the functions, which judge them, instead of ending the call. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Excel's metadata for the declared functions, described in one language.
 * @param base where the add-in lies, without a slash at the end
 */
export function metadataOf(
  functions: readonly CustomFunction[],
  language: Language,
  base: string,
): MetadataFile {
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map((declared) => ({
      id: declared.id,
      name: declared.id,
      description: declared.description[language],
      helpUrl: `${base}/${helpFile(language, declared.id)}`,
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
