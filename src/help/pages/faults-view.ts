import type { CustomFunction } from '../../functions/kit/custom-function';
import type { HelpTexts } from '../../text/help-texts';
import type { Language } from '../../text/language';
import { type Child, element } from '../html';
import { exampleArguments } from '../example-arguments';
import { cellText } from '../cell-text';
import { shownCall } from '../shown-call';
import { plainTable } from './plain-table';
import { resultTable } from './result-table';

const TEXT = 'n/a';
const NEGATIVE = -1;
const ERROR = '#DIV/0!';

/**
 * What a blank, a text, a negative number and an error give: the first example is called with each
 * of them in its last number, so that the page never says what the function does not do.
 */
export function faultsView(
  declared: CustomFunction,
  texts: HelpTexts,
  language: Language,
): Child[] {
  const [example] = declared.examples;
  const given = exampleArguments(declared, example.arguments, language);
  const place = declared.parameters.findIndex(
    ({ matrix }, index) => matrix && hasNumber(given[index]),
  );
  if (place < 0) return [];
  const { faults } = texts;
  const cases: readonly (readonly [string, unknown])[] = [
    [faults.blank, ''],
    [faults.text(TEXT), TEXT],
    [faults.negative(cellText(NEGATIVE)), NEGATIVE],
    [faults.error(ERROR), { code: ERROR }],
  ];
  const rows = cases.map(([name, value]): Child[] => {
    const args = given.map((argument, index) =>
      index === place ? withLastNumber(argument, value) : argument,
    );
    const shown = resultTable(shownCall(declared, args, language), texts);
    return [name, shown];
  });
  return [
    element('h2', {}, faults.heading),
    element('p', {}, faults.intro(declared.parameters[place].name)),
    plainTable([faults.cell, faults.gives], rows),
  ];
}

function hasNumber(argument: unknown): boolean {
  return Array.isArray(argument)
    ? argument.flat().some((cell) => typeof cell === 'number')
    : typeof argument === 'number';
}

/** The argument with another value in place of its last number. */
function withLastNumber(argument: unknown, value: unknown): unknown {
  if (!Array.isArray(argument)) return value;
  const rows = (argument as readonly unknown[][]).map((row) => [...row]);
  for (const row of [...rows].reverse()) {
    const column = row.map((cell) => typeof cell === 'number').lastIndexOf(true);
    if (column < 0) continue;
    row[column] = value;
    break;
  }
  return rows;
}
