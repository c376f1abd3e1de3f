import type { CustomFunction } from '../functions/kit/custom-function';
import type { Language } from '../text/language';

/** The argument that says in which language a function names levels; English when left out. */
const LANGUAGE_ARGUMENT = 'language';

/** An example's arguments for a reader: names of levels in the reader's language where it names none. */
export function exampleArguments(
  { parameters }: Pick<CustomFunction, 'parameters'>,
  args: readonly unknown[],
  language: Language,
): readonly unknown[] {
  const place = parameters.findIndex(({ name }) => name === LANGUAGE_ARGUMENT);
  const given = args[place];
  if (language === 'en' || place < 0 || (given !== undefined && given !== null)) return args;
  const length = Math.max(args.length, place + 1);
  return Array.from({ length }, (_, index) => (index === place ? language : args[index]));
}
