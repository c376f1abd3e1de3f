import { type Html, element } from '../html';

/** Texts under headings; the first column names its row. */
export function plainTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Html {
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
