import { stringifyTokens, tokenize, type Token } from '@borgar/fx';
import { filePrefix } from './future-functions';
import { parameterNames } from './parameter-names';

const FUTURE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;
/** How Excel writes the functions of add-ins, dots as underscores: `_xldudf_CCD_TABLE(…)`. */
const ADD_IN_PREFIX = '_xldudf_';
const PARAMETER_PREFIX = '_xlpm.';
/** Excel sometimes takes an add-in's functions for those of another file: `[2]!_xldudf_CCD(…)`. */
const FOREIGN_BOOK = /\[\d+\]!(?=_xldudf_)/gi;

/**
 * Formulas as they stand in files and as they are typed: a file marks functions newer than its
 * format, the functions of add-ins and the parameters of LET and LAMBDA by prefixes.
 */
export class FileFormulas {
  private readonly namesInFiles: ReadonlyMap<string, string>;

  /** @param addInFunctions the names of the functions of the add-in */
  constructor(addInFunctions: readonly string[]) {
    this.namesInFiles = new Map(addInFunctions.map((name) => [nameInFile(name), name]));
  }

  /** @param formula as the file has it, without an equals sign */
  fromFile(formula: string): string {
    const tokens = tokenize(formula.replace(FOREIGN_BOOK, ''), { allowTernary: true });
    return stringifyTokens(tokens.map((token) => this.typed(token)));
  }

  /** @param formula as typed, without an equals sign */
  forFile(formula: string): string {
    const tokens = tokenize(formula, { allowTernary: true });
    const parameters = parameterNames(tokens);
    const marked = tokens.map((token) => {
      const isParameter = parameters.has(token.value.toLowerCase()) && token.type !== 'func';
      if (isParameter) return { ...token, value: PARAMETER_PREFIX + token.value };
      return token.type === 'func' ? { ...token, value: this.forFileName(token.value) } : token;
    });
    return stringifyTokens(marked);
  }

  private typed(token: Token): Token {
    const value = token.value.toLowerCase().startsWith(PARAMETER_PREFIX)
      ? token.value.slice(PARAMETER_PREFIX.length)
      : token.value;
    return { ...token, value: token.type === 'func' ? this.typedName(value) : value };
  }

  private typedName(name: string): string {
    const bare = name.replace(FUTURE_PREFIX, '');
    if (!bare.toLowerCase().startsWith(ADD_IN_PREFIX)) return bare;
    return this.namesInFiles.get(nameInFile(bare.slice(ADD_IN_PREFIX.length))) ?? bare;
  }

  private forFileName(name: string): string {
    const known = this.namesInFiles.get(nameInFile(name));
    return known?.toUpperCase() === name.toUpperCase()
      ? ADD_IN_PREFIX + nameInFile(name)
      : filePrefix(name) + name;
  }
}

function nameInFile(name: string): string {
  return name.toUpperCase().replaceAll('.', '_');
}
