import { type Child, type Html, element } from '../html';

/** Cells under headings; the first column names its row. What is too wide is scrolled by itself. */
export function plainTable(headings: readonly string[], rows: readonly (readonly Child[])[]): Html {
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': headings[0] },
    element(
      'table',
      { class: 'plain' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          headings.map((heading) => element('th', { scope: 'col' }, heading)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map(([name, ...cells]) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, name),
            cells.map((cell) => element('td', {}, cell)),
          ),
        ),
      ),
    ),
  );
}
