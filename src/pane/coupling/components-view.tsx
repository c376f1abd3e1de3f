import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCell } from '../../report/number-format';
import { numberCell } from '../../cells/cell-fault';
import type { StudiedSystem } from '../../statistics/coupling/study/study';
import { usePane } from '../pane-context';
import { DataTable } from '../shared/data-table';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  line: { margin: `${tokens.spacingVerticalXS} 0` },
});

const degree = (value: number): string => formatCell(numberCell(value), 'degree');
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** A system's principal components, as SPSS prints them: KMO, Bartlett, variance, loadings. */
export function ComponentsView({
  system,
}: {
  readonly system: StudiedSystem;
}): React.JSX.Element | null {
  const styles = useStyles();
  const { result } = usePane().texts.coupling;
  const { components } = system;
  if (components === undefined) return null;
  const { adequacy, eigenvalues, coefficients } = components;
  const { chiSquared, degreesOfFreedom, probability } = adequacy.bartlett;
  const total = eigenvalues.reduce((sum, value) => sum + value, 0);
  const loading = (component: number, indicator: number): number =>
    coefficients[component][indicator] * Math.sqrt(Math.max(0, eigenvalues[component]));
  return (
    <>
      <h3 className={styles.heading}>{system.name}</h3>
      <p className={styles.line}>
        {result.kmo} {degree(adequacy.kmo)}; {result.bartlett} χ²({degreesOfFreedom}) ={' '}
        {formatCell(numberCell(chiSquared), 'statistic')}, p = {degree(probability)}
      </p>
      <DataTable
        label={`${system.name}: ${result.explained}`}
        headings={['', result.eigenvalue, result.explained, ...system.indicators.map(nameOf)]}
        rows={eigenvalues.map((value, component) => [
          `PC${component + 1}`,
          degree(value),
          percent(value / total),
          ...system.indicators.map((_, indicator) => degree(loading(component, indicator))),
        ])}
        textColumns={1}
      />
    </>
  );
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
