import type { HelpTexts } from '../../text/help-texts';
import { type Html, element } from '../html';
import type { ShownResult } from '../shown-call';
import { MOST_ROWS } from './most-rows';

/** What a function gives, as its cells would show it, and what its errors say. */
export function resultTable({ rows, messages }: ShownResult, { live }: HelpTexts): Html[] {
  const table = element(
    'table',
    { class: 'cells' },
    element(
      'tbody',
      {},
      rows.slice(0, MOST_ROWS).map((row) =>
        element(
          'tr',
          {},
          row.map((cell) => element('td', {}, cell)),
        ),
      ),
    ),
  );
  const more = rows.length > MOST_ROWS ? [element('p', {}, live.moreRows(rows.length))] : [];
  return [
    table,
    ...more,
    ...messages.map((message) => element('p', { class: 'message' }, message)),
  ];
}
