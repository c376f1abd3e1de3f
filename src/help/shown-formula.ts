import { argumentText, formulaCall } from '../text/formula-text';

/** More cells than these make a formula that nobody reads. */
const MOST_CELLS = 12;

interface Called {
  readonly id: string;
  readonly parameters: readonly { readonly name: string }[];
}

/** A call as a formula; a large block goes by the name of its argument. */
export function shownFormula({ id, parameters }: Called, args: readonly unknown[]): string {
  const texts = args.map((argument, index) =>
    Array.isArray(argument) && argument.flat().length > MOST_CELLS
      ? parameters[index].name
      : argumentText(argument),
  );
  return formulaCall(id, texts);
}
