import { looksLikeNumber } from '../../cells/cell-value';
import type { CustomFunction } from '../../functions/kit/custom-function';
import type { HelpTexts } from '../../text/help-texts';
import type { Language } from '../../text/language';
import { type Html, element } from '../html';
import { exampleArguments } from '../example-arguments';
import { cellText } from '../cell-text';
import { shownCall } from '../shown-call';
import { shownFormula } from '../shown-formula';
import { resultTable } from './result-table';

interface ShownExample {
  readonly description: string;
  readonly declared: CustomFunction;
  readonly args: readonly unknown[];
}

/**
 * A worked example: its arguments in fields, and what the function gave when the page was built. The
 * page's script frees the fields and computes anew; without it all of it can still be read.
 */
export function exampleView(
  { description, declared, args: given }: ShownExample,
  texts: HelpTexts,
  language: Language,
): Html {
  const { parameters } = declared;
  const args = exampleArguments(declared, given, language);
  return element(
    'section',
    { class: 'example', 'data-function': declared.id },
    element('p', {}, description),
    element('p', {}, element('code', { class: 'formula' }, shownFormula(declared, args))),
    element(
      'div',
      { class: 'arguments' },
      parameters.map((parameter, index) => argumentFields(parameter, args[index], texts)),
    ),
    element('h3', {}, texts.result),
    element(
      'div',
      {
        class: 'result',
        'aria-live': 'polite',
        // Too wide a table scrolls within, which a keyboard must be able to do too.
        role: 'group',
        'aria-label': texts.result,
        tabindex: '0',
      },
      resultTable(shownCall(declared, args, language), texts),
    ),
  );
}

/** One field a cell; an argument that the example leaves out has one empty field. */
function argumentFields(
  { name, standard }: CustomFunction['parameters'][number],
  argument: unknown,
  { live }: HelpTexts,
): Html {
  const block = Array.isArray(argument) ? (argument as readonly unknown[][]) : [[argument]];
  const placeholder = argument === undefined || argument === null ? standard : undefined;
  return element(
    'table',
    { class: 'argument', 'data-name': name },
    element('caption', {}, name),
    element(
      'tbody',
      {},
      block.map((cells, row) =>
        element(
          'tr',
          {},
          cells.map((cell, column) =>
            element(
              'td',
              {},
              element('input', {
                value: fieldText(cell),
                size: fieldSize(fieldText(cell) || (placeholder ?? '')),
                'aria-label': live.input(name, row + 1, column + 1),
                placeholder,
                spellcheck: 'false',
                autocomplete: 'off',
                readonly: true,
              }),
            ),
          ),
        ),
      ),
    ),
  );
}

const NARROWEST = 4;
const WIDEST = 24;

function fieldSize(text: string): string {
  return String(Math.max(NARROWEST, Math.min(WIDEST, text.length + 1)));
}

/**
 * As it is typed: a plain minus, which a field can read back, and Excel's apostrophe before a number
 * that is kept as text.
 */
function fieldText(cell: unknown): string {
  if (typeof cell === 'string' && looksLikeNumber(cell)) return `'${cell}`;
  return cellText(cell).replace('\u2212', '-');
}
