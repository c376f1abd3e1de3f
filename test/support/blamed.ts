import type { RegressionAudit } from '../../src/statistics/audit/regression/regression-audit';

/** What an audit finds fault with. */
export function blamed({ cells, stars, printed }: RegressionAudit): string[] {
  return [
    ...cells
      .filter(({ verdict }) => verdict === 'differs' || verdict === 'impossible')
      .map(({ place }) =>
        place.kind === 'row' ? `${printed.rows[place.row].name}: ${place.column}` : place.name,
      ),
    ...(stars?.rows.filter(({ verdict }) => verdict === 'differs').map(() => 'stars') ?? []),
    ...(stars?.disordered.map(() => 'order of stars') ?? []),
  ];
}
